import type { CommitmentFacts, MilestoneFacts } from './progress-facts.ts';
import { defaultSemaforoRule } from './progress-facts.ts';
import { commitmentFigures, completionWordOf } from './progress.ts';

const anyTime = { start: null, due: null };

function isProved(facts: CommitmentFacts, on: string): boolean {
  return completionWordOf(commitmentFigures(facts, on, anyTime, defaultSemaforoRule).reported) === 'complete';
}

/** The days on which a figure of the commitment may have moved. */
const daysIn = (milestones: readonly MilestoneFacts[]): string[] =>
  milestones.flatMap(({ reports, evidence, verdicts, activities }) => [
    ...reports.map(({ periodEnd }) => periodEnd),
    ...evidence.flatMap(({ obtainedOn, withdrawnOn }) => [obtainedOn, withdrawnOn ?? obtainedOn]),
    ...verdicts.map(({ decidedOn }) => decidedOn),
    ...daysIn(activities),
  ]);

/** Since when a commitment has been complete with proof, as it stood on a day; null where it is not. */
export function provedSince(facts: CommitmentFacts, on: string): string | null {
  if (facts.state === 'retired' || !isProved(facts, on)) return null;
  const days = [...new Set(daysIn(facts.milestones))].filter((day) => day <= on).sort();
  let since = on;
  for (const day of days.reverse()) {
    if (!isProved(facts, day)) break;
    since = day;
  }
  return since;
}

/** The day of its completion (domain: obligations of the cycle): when it was complete with proof or was concluded, what came first. */
export function completedOn(facts: CommitmentFacts, concludedOn: string | null, on: string): string | null {
  if (facts.state === 'retired') return null;
  const days = [provedSince(facts, on), concludedOn !== null && concludedOn <= on ? concludedOn : null];
  return days.filter((day) => day !== null).sort()[0] ?? null;
}
