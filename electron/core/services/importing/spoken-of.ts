import { fold } from '../../../../shared/fold.ts';
import type { ImportRecord } from '../../imports/import-record.ts';
import type { Draft } from './drafts.ts';
import { keyOf, type Shelf } from './shelf.ts';
import { textOf } from './world.ts';

/** The record that a row speaks of: known again by its code, or where it has none by its number, or else its title, in its place. */
export function spokenOf<R extends 'commitment' | 'milestone'>(
  shelf: Shelf<R>,
  row: ImportRecord,
  place: string | null,
): Draft<R> | undefined {
  const code = textOf(row.fields.code);
  if (code !== '') return shelf.find(keyOf('code', null, code));
  const number = textOf(row.fields.number);
  const name = number === '' ? textOf(row.fields.title) : number;
  return shelf.nth(keyOf(number === '' ? 'title' : 'number', place, name), ordinalOf(row.ownKey, name));
}

/** Which of those of its name a row is: «2.1» is the first, «2.1 (2)» the second. */
function ordinalOf(ownKey: string, name: string): number {
  if (fold(ownKey.trim()) === fold(name.trim())) return 1;
  return Number(/ \((\d+)\)$/.exec(ownKey)?.[1] ?? 1);
}
