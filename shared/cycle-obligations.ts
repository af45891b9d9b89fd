import { addMonths, format, parseISO } from 'date-fns';
import type { CommitmentAssessment } from './assessments.ts';
import { obligationsOn, type CycleFacts, type Obligation } from './obligations.ts';
import { liveDocuments, type PlanDocument } from './plan-documents.ts';

/** What the cycle of a plan asks on a day: of the sessions, of the public repository, of its reports and assessments. */
export type CycleObligation = Omit<Obligation, 'key'> & {
  key: Obligation['key'] | 'repository' | 'initialReport' | 'assessment';
  /** Of an assessment: which commitment ended. */
  commitment: { id: string; code: string; title: string } | null;
  /** How often, or how long after, in months. */
  months: number;
};

/** A commitment that ended: complete with proof, or concluded. */
export type Completion = {
  id: string;
  code: string;
  title: string;
  completedOn: string;
  assessments: readonly Pick<CommitmentAssessment, 'assessedOn'>[];
};

export type CycleDocument = Pick<PlanDocument, 'stage' | 'kind' | 'documentOn' | 'withdrawnOn'>;
export type PlanCycleFacts = CycleFacts & {
  repositoryMonths: number;
  documents: readonly CycleDocument[];
  completions: readonly Completion[];
};

export const initialReportMonths = 2;
export const assessmentMonths = 1;
const longestNotice = 2;

const monthsAfter = (day: string, months: number): string =>
  format(addMonths(parseISO(day), months), 'yyyy-MM-dd');

/** Everything that the cycle asks on a day; what was done after it is not known then. */
export function cycleObligationsOn(facts: PlanCycleFacts, on: string): CycleObligation[] {
  const ofSessions = obligationsOn(facts, on).map((one): CycleObligation => ({
    ...one,
    commitment: null,
    months: one.key === 'forumMeets' ? 6 : 12,
  }));
  const live = liveDocuments(facts.documents, on);
  return [
    ...ofSessions,
    ...repository(facts, live, on),
    ...initialReport(facts, live, on),
    ...facts.completions.filter(({ completedOn }) => completedOn <= on).map((one) => assessment(one, on)),
  ];
}

const isInForce = ({ start, end }: PlanCycleFacts, on: string): boolean =>
  start !== null && on >= start && (end === null || on <= end);

const datesOf = (documents: readonly CycleDocument[], kind: PlanDocument['kind']): string[] =>
  documents
    .filter((one) => one.kind === kind)
    .map(({ documentOn }) => documentOn)
    .sort();

/** The public repository is updated at least every so many months, counted from its last update or from the plan's first day. */
function repository(facts: PlanCycleFacts, live: readonly CycleDocument[], on: string): CycleObligation[] {
  const { start, repositoryMonths: months } = facts;
  if (start === null || !isInForce(facts, on)) return [];
  const updates = datesOf(live, 'repositoryUpdate');
  const lastOn = updates.at(-1) ?? null;
  const dueOn = monthsAfter(lastOn !== null && lastOn > start ? lastOn : start, months);
  const notice = Math.min(longestNotice, Math.floor(months / 2));
  const state = dueOn < on ? 'overdue' : monthsAfter(on, notice) < dueOn ? 'met' : 'pending';
  return [
    { key: 'repository', state, dueOn, lastOn, held: updates.length, wanted: 1, commitment: null, months },
  ];
}

/** The day on which the plan was handed in: that of its document; without one, the plan's first day. */
export const handedInOn = (start: string | null, live: readonly CycleDocument[]): string | null =>
  datesOf(live, 'localActionPlan')[0] ?? start;

/** The initial report comes within two months of handing in the plan. */
function initialReport(facts: PlanCycleFacts, live: readonly CycleDocument[], on: string): CycleObligation[] {
  const since = handedInOn(facts.start, live);
  const hasEnded = facts.end !== null && on > facts.end;
  if (since === null || on < since || hasEnded) return [];
  const reports = datesOf(live, 'initialReport');
  const dueOn = monthsAfter(since, initialReportMonths);
  const state = reports.length > 0 ? 'met' : dueOn < on ? 'overdue' : 'pending';
  return [
    {
      ...{ key: 'initialReport', state, dueOn, lastOn: reports[0] ?? null },
      ...{ held: reports.length, wanted: 1, commitment: null, months: initialReportMonths },
    },
  ];
}

/** Each commitment is assessed within a month of its completion, also where the plan ended meanwhile. */
function assessment({ id, code, title, completedOn, assessments }: Completion, on: string): CycleObligation {
  const made = assessments.filter(({ assessedOn }) => assessedOn <= on).length;
  const dueOn = monthsAfter(completedOn, assessmentMonths);
  return {
    key: 'assessment',
    state: made > 0 ? 'met' : dueOn < on ? 'overdue' : 'pending',
    ...{ dueOn, lastOn: completedOn, held: made, wanted: 1 },
    ...{ commitment: { id, code, title }, months: assessmentMonths },
  };
}

/** What has to be done: what falls due soon or fell due. */
export const isOwed = ({ state }: Pick<CycleObligation, 'state'>): boolean =>
  state === 'pending' || state === 'overdue';

const urgency: readonly CycleObligation['state'][] = ['overdue', 'pending', 'planned', 'met'];

/** What fell due first, then what falls due, each by its day. */
export const byUrgency = (obligations: readonly CycleObligation[]): CycleObligation[] =>
  obligations.toSorted(
    (a, b) =>
      urgency.indexOf(a.state) - urgency.indexOf(b.state) ||
      (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0),
  );
