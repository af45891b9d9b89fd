import type { HistoryEntry } from '../../shared/history.ts';
import { responsibilityKinds, type Assignment } from '../../shared/responsibilities.ts';
import { verdictWords } from '../../shared/verification.ts';
import { chargeText, type About } from '../text/history.ts';
import { useQuery } from './queries.ts';

type NameOf = (id: string) => string | undefined;

/** Of which milestone an entry of the log is, who did it and what was said: all from the entry itself. */
export function useAbout(
  planId: string | null,
  entries: readonly HistoryEntry[],
  nameOf: NameOf,
): (entry: HistoryEntry) => About {
  // An ended responsibility says only when: whose it was is in the plan.
  const hasEnded = entries.some(({ entity, action }) => entity === 'responsibility' && action === 'changed');
  const charges =
    useQuery('responsibility.list', planId !== null && hasEnded ? { planId } : null).value ?? [];
  return (entry) => aboutOf(entry, nameOf, charges);
}

/** What the sentence of an entry needs to know beside what was done. */
export function aboutOf(entry: HistoryEntry, nameOf: NameOf, charges: readonly Assignment[] = []): About {
  const { entity, milestone, changes } = entry;
  const all = new Map(changes.map(({ field, to }) => [field, to]));
  const text = (field: string): string | undefined => {
    const value = all.get(field);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const named = (field: string): string | undefined => nameOf(text(field) ?? '');
  const said = text('reason') ?? text('done');
  const about: About = milestone === undefined ? {} : { milestone };
  if (entity === 'responsibility') {
    const charge = charges.find(({ id }) => id === entry.entityId);
    const who = charge?.member ?? charge?.institution ?? named('memberId') ?? named('institutionId');
    const kind = charge?.kind ?? oneOf(responsibilityKinds, text('kind')) ?? 'responsible';
    return who === undefined ? about : { ...about, said: chargeText(who, kind) };
  }
  const who =
    named('reportedBy') ??
    named('decidedBy') ??
    named('suppliedBy') ??
    named('approvedBy') ??
    named('repliedBy') ??
    named('openedBy');
  const percentage = all.get('percentage') ?? (entity === 'progressReport' ? 0 : undefined);
  const verdict = oneOf(verdictWords, text('verdict'));
  const on = text('repliedOn') ?? text('openedOn');
  return {
    ...about,
    ...(on === undefined ? {} : { on }),
    ...(who === undefined ? {} : { who }),
    ...(typeof percentage === 'number' && entry.action === 'created' ? { percentage } : {}),
    ...(verdict === undefined ? {} : { verdict }),
    ...(said === undefined ? {} : { said }),
  };
}

const oneOf = <T extends string>(words: readonly T[], text: string | undefined): T | undefined =>
  words.find((word) => word === text);
