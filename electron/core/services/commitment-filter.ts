import { bandOf } from '../../../shared/charts/bands.ts';
import type { CommitmentFilters } from '../../../shared/commitment-list.ts';
import { fold } from '../../../shared/fold.ts';
import { owesReport, periodsOf, reportables, reportOf, type Period } from '../../../shared/periods.ts';
import { chargesOn, type CommitmentEntry, type PlanItem, type PlanView } from '../figures.ts';

type Test = (item: PlanItem) => boolean;

/** Whether a commitment is what the filters ask for, on a day: of each filter any value will do, of all filters all. */
export function matcherOf(view: PlanView, filters: CommitmentFilters, on: string): Test {
  const tests = [...textTests(filters), ...chargeTests(filters, on), ...headingTests(filters)];
  tests.push(...figureTests(filters), ...silenceTests(view, filters, on));
  return (item) => tests.every((test) => test(item));
}

type OneOrMore<T> = T | T[] | undefined;

/** A test of one filter; none where it asks for nothing. */
function anyOf<T>(
  asked: OneOrMore<T>,
  test: (item: PlanItem, wanted: ReadonlySet<T | string | null>) => boolean,
): Test[] {
  if (asked === undefined) return [];
  const wanted = new Set<T | string | null>(Array.isArray(asked) ? asked : [asked]);
  return [(item) => test(item, wanted)];
}

function textTests({ search }: CommitmentFilters): Test[] {
  const words = fold(search ?? '')
    .split(/\s+/)
    .filter((part) => part !== '');
  return words.length === 0 ? [] : [({ entry }) => words.every((part) => entry.folded.includes(part))];
}

function chargeTests({ role, memberId, institutionId }: CommitmentFilters, on: string): Test[] {
  return [
    ...anyOf(role, ({ entry }, wanted) => chargesOn(entry, on).some((one) => wanted.has(one.role))),
    ...anyOf(memberId, ({ entry }, wanted) => chargesOn(entry, on).some((one) => wanted.has(one.memberId))),
    ...anyOf(
      institutionId,
      ({ entry }, wanted) =>
        (entry.heading.leadInstitutionId !== null && wanted.has(entry.heading.leadInstitutionId)) ||
        chargesOn(entry, on).some((one) => one.institutionId !== null && wanted.has(one.institutionId)),
    ),
  ];
}

function headingTests({ axis, value, policyArea, sdg, state }: CommitmentFilters): Test[] {
  return [
    ...anyOf(axis, ({ entry }, wanted) => wanted.has(entry.heading.axis)),
    ...anyOf(value, ({ entry }, wanted) => entry.heading.values.some((one) => wanted.has(one))),
    ...anyOf(policyArea, ({ entry }, wanted) => entry.heading.policyAreas.some((one) => wanted.has(one))),
    ...anyOf(sdg, ({ entry }, wanted) => entry.heading.sdgs.some((one) => wanted.has(one))),
    ...anyOf(state, ({ entry }, wanted) => wanted.has(entry.facts.state)),
  ];
}

function figureTests({ semaforo, band, reportedFrom, reportedTo }: CommitmentFilters): Test[] {
  const tests: Test[] = [
    ...anyOf(semaforo, ({ figures }, wanted) => wanted.has(figures.semaforo)),
    ...anyOf(band, ({ figures }, wanted) => wanted.has(bandOf(figures.reported))),
  ];
  if (reportedFrom !== undefined) tests.push(({ figures }) => (figures.reported ?? -1) >= reportedFrom);
  if (reportedTo !== undefined) tests.push(({ figures }) => (figures.reported ?? 101) <= reportedTo);
  return tests;
}

/** What owed a report of one of these periods that had not come by the day. */
function silenceTests(view: PlanView, { silentIn }: CommitmentFilters, on: string): Test[] {
  if (silentIn === undefined) return [];
  const starts = new Set(Array.isArray(silentIn) ? silentIn : [silentIn]);
  const periods = periodsOf(view.plan, on).filter(({ start }) => starts.has(start) && start <= on);
  return [({ entry }) => periods.some((period) => isSilent(view, entry, period, on))];
}

const isSilent = (view: PlanView, { facts }: CommitmentEntry, period: Period, on: string): boolean =>
  reportables(facts, view.plan).some(
    ({ milestone, above }) =>
      owesReport(milestone, above, period) && reportOf(milestone.reports, period, on) === null,
  );
