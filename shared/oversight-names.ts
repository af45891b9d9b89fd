import { z } from 'zod';
import * as f from './fields.ts';
import { command, query, structure } from './method.ts';

/** What the third party of the table is called between two days: «órgano garante» until 2025, «autoridad garante» after. */
export const oversightNameFields = {
  name: f.requiredLine('Nombre'),
  acronym: f.line('Siglas'),
  /** Left out, the name is that of every committee that has none of its own. */
  committeeId: f.optionalReference('Comité', 'committee'),
  startsOn: f.optionalDay('Desde'),
  endsOn: f.optionalDay('Hasta'),
};
export type OversightName = f.ValuesOf<typeof oversightNameFields> & { id: string; version: number };

export const oversightNameMethods = {
  'oversightName.list': query(z.strictObject({})).answers<OversightName[]>(),
  'oversightName.add': command(
    f.changesSchema(oversightNameFields).required({ name: true }),
    structure,
  ).answers<OversightName>(),
  'oversightName.revise': command(
    z.strictObject({
      id: f.idSchema,
      version: z.number().int(),
      changes: f.changesSchema(oversightNameFields),
    }),
    structure,
  ).answers<OversightName>(),
};

type Period = Pick<OversightName, 'startsOn' | 'endsOn'>;
type Held = Period & Pick<OversightName, 'committeeId'>;
const first = '';
const last = '\uffff';
const begins = ({ startsOn }: Period): string => startsOn ?? first;
const ends = ({ endsOn }: Period): string => endsOn ?? last;

/** Whether two names of the same committee, or of all, would hold on the same day; both ends count. */
export const overlap = (a: Held, b: Held): boolean =>
  a.committeeId === b.committeeId && begins(a) <= ends(b) && begins(b) <= ends(a);

/**
 * The name that held on that day, or null where none is known: of the committee's own, else of those of all, the one
 * that began last.
 */
export function oversightNameOn(
  names: readonly OversightName[],
  on: string,
  committeeId: string | null,
): OversightName | null {
  const held = names.filter((one) => begins(one) <= on && on <= ends(one));
  const own = held.filter((one) => committeeId !== null && one.committeeId === committeeId);
  const some = own.length > 0 ? own : held.filter((one) => one.committeeId === null);
  return some.toSorted((a, b) => (begins(a) < begins(b) ? 1 : -1))[0] ?? null;
}
