import { countedUpTo, type SearchHit, type SearchOutcome } from '../../../shared/search.ts';
import { fold } from '../../../shared/fold.ts';
import type { FindCommand } from '../../state/find-commands.ts';
import type { Recent } from '../../state/find.ts';
import { findText, groupTitle } from '../../text/find.ts';
import { includesFolded } from '../../ui/folded.ts';
import { commandLabel } from './command-label.ts';

export type Entry =
  | { kind: 'hit'; key: string; hit: SearchHit }
  | { kind: 'recent'; key: string; recent: Recent }
  | { kind: 'command'; key: string; label: string; command: FindCommand };
export type EntryGroup = { key: string; title: string; entries: Entry[] };

const commandsAtOnce = 8;

/** What the list shows: what was found and the commands that are called so; before anything is typed, what is at hand. */
export function entryGroups(
  text: string,
  outcome: SearchOutcome | null,
  commands: readonly FindCommand[],
  recents: readonly Recent[],
): EntryGroup[] {
  const wanted = text.trim();
  const called = commandGroup(commands, wanted);
  if (wanted === '') return [recentGroup(recents), called].filter(({ entries }) => entries.length > 0);
  const found = (outcome?.groups ?? []).map(({ kind, hits, total }): EntryGroup => ({
    key: kind,
    title: groupTitle(kind, total, outcome?.isCountedWhole === true ? Infinity : countedUpTo),
    entries: hits.map((hit) => ({ kind: 'hit', key: `${kind} ${hit.id}`, hit })),
  }));
  const isCommand = called.entries.some(
    (entry) => entry.kind === 'command' && fold(entry.label).startsWith(fold(wanted)),
  );
  const groups = isCommand ? [called, ...found] : [...found, called];
  return groups.filter(({ entries }) => entries.length > 0);
}

function commandGroup(commands: readonly FindCommand[], wanted: string): EntryGroup {
  const entries = commands
    .map((command): Entry => {
      const label = commandLabel(command);
      return { kind: 'command', key: `command ${label}`, label, command };
    })
    .filter((entry) => entry.kind === 'command' && includesFolded(entry.label, wanted));
  return { key: 'commands', title: findText.commands, entries: entries.slice(0, commandsAtOnce) };
}

const recentGroup = (recents: readonly Recent[]): EntryGroup => ({
  key: 'recents',
  title: findText.recent,
  entries: recents.map((recent) => ({ kind: 'recent', key: `recent ${recent.id}`, recent })),
});
