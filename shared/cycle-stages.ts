import { addDays } from './dates.ts';
import type { CycleObligation, PlanCycleFacts } from './cycle-obligations.ts';
import { cycleStages, liveDocuments, type CycleStage, type DocumentKind } from './plan-documents.ts';

/** What a stage must leave behind: a kind of document, or the assessments of the commitments that ended. */
export type Required = Exclude<DocumentKind, 'other'> | 'assessments';
/** Where that comes from: it attests the stage, it has a deadline in the cycle, or OGP Local has a form for it. */
export type RequiredBy = 'stage' | 'deadline' | 'ogpLocal';

type Requirement = { what: Required; by: RequiredBy };
const requirements: Record<CycleStage, readonly Requirement[]> = {
  declaration: [{ what: 'jointDeclaration', by: 'stage' }],
  awareness: [{ what: 'awarenessRecord', by: 'stage' }],
  committee: [{ what: 'installationMinutes', by: 'stage' }],
  cocreation: [{ what: 'tableReport', by: 'stage' }],
  publication: [{ what: 'localActionPlan', by: 'stage' }],
  implementation: [{ what: 'initialReport', by: 'deadline' }],
  followUp: [
    { what: 'repositoryUpdate', by: 'deadline' },
    { what: 'followUpReport', by: 'stage' },
  ],
  evaluation: [
    { what: 'assessments', by: 'ogpLocal' },
    { what: 'finalReport', by: 'stage' },
  ],
};

export type RequirementStanding = Requirement & {
  isMet: boolean;
  /** Since when it is missing; null while it is there or its time has not come. */
  missingSince: string | null;
};
export type StageStanding = {
  stage: CycleStage;
  /** `missing`: its time came and something is not there; `ahead`: the plan has not come to it. */
  state: 'done' | 'missing' | 'underway' | 'ahead';
  requirements: RequirementStanding[];
};

type Moment = { facts: PlanCycleFacts; owed: readonly CycleObligation[]; on: string };

/** The eight stages on a day: what each left behind and what is missing, since when. */
export function stagesOn(
  facts: PlanCycleFacts,
  owed: readonly CycleObligation[],
  on: string,
): StageStanding[] {
  const began = cycleStages.map((stage) => beganOn(facts, stage, on));
  return cycleStages.map((stage, i) => {
    const later = firstOf(began.slice(i + 1));
    const standing = requirements[stage].map((one) => standingOf(one, { facts, owed, on }, later));
    return { stage, state: stateOf(standing, firstOf(began.slice(i)) !== null), requirements: standing };
  });
}

const firstOf = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

/** The first day on which something says that the plan was in a stage; null where nothing does by that day. */
function beganOn(
  { documents, start, completions }: PlanCycleFacts,
  stage: CycleStage,
  on: string,
): string | null {
  const days = liveDocuments(documents, on)
    .filter((one) => one.stage === stage)
    .map(({ documentOn }) => documentOn);
  if ((stage === 'implementation' || stage === 'followUp') && start !== null) days.push(start);
  if (stage === 'evaluation') days.push(...completions.map(({ completedOn }) => completedOn));
  return firstOf(days.filter((day) => day <= on));
}

function stateOf(standing: readonly RequirementStanding[], hasBegun: boolean): StageStanding['state'] {
  if (standing.every(({ isMet }) => isMet)) return 'done';
  if (standing.some(({ missingSince }) => missingSince !== null)) return 'missing';
  return hasBegun ? 'underway' : 'ahead';
}

function standingOf(one: Requirement, moment: Moment, later: string | null): RequirementStanding {
  const isMet = isThere(one.what, moment);
  return { ...one, isMet, missingSince: isMet ? null : missingSince(one.what, moment, later) };
}

function isThere(what: Required, { facts, owed, on }: Moment): boolean {
  if (what === 'assessments') {
    const those = owed.filter(({ key }) => key === 'assessment');
    return those.length > 0 && those.every(({ state }) => state === 'met');
  }
  const isThereOne = liveDocuments(facts.documents, on).some(({ kind }) => kind === what);
  return isThereOne && !(what === 'repositoryUpdate' && overdueSince(owed, 'repository') !== null);
}

const dayAfter = (day: string | null): string | null => (day === null ? null : addDays(day, 1));

const overdueSince = (owed: readonly CycleObligation[], key: CycleObligation['key']): string | null =>
  dayAfter(
    firstOf(owed.filter((one) => one.key === key && one.state === 'overdue').map(({ dueOn }) => dueOn)),
  );

/** What has a deadline is missing once that passed, and anything of the last stages once the plan ended; the rest, once a later stage began. */
function missingSince(what: Required, { facts, owed, on }: Moment, later: string | null): string | null {
  const ended = facts.end !== null && on > facts.end ? dayAfter(facts.end) : null;
  switch (what) {
    case 'initialReport':
      return overdueSince(owed, 'initialReport') ?? ended;
    case 'repositoryUpdate':
      return overdueSince(owed, 'repository') ?? ended;
    case 'assessments':
      return overdueSince(owed, 'assessment');
    case 'followUpReport':
    case 'finalReport':
      return ended;
    default:
      return later;
  }
}
