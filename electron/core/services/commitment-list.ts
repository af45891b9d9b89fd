import type { CommitmentFilters, CommitmentRow, ProgressBand } from '../../../shared/commitments.ts';
import type { OutputOf, ParsedInputOf } from '../../../shared/contract.ts';
import { compareDates, type PreciseDate } from '../../../shared/dates.ts';
import { fold } from '../../../shared/fold.ts';
import { reaches, type CommitmentFigures, type MilestoneFigures } from '../../../shared/progress.ts';
import { semaforos, type Semaforo } from '../../../shared/progress-words.ts';
import type { Context } from '../context.ts';
import type { CommitmentEntry, PlanView } from '../figures.ts';

type Item = { entry: CommitmentEntry; figures: CommitmentFigures };
type ListInput = ParsedInputOf<'commitment.list'>;

/** One page of a plan's commitments, filtered and sorted, with their figures on a day. */
export async function listCommitments(ctx: Context, input: ListInput): Promise<OutputOf<'commitment.list'>> {
  const view = await ctx.app.figures.planView(ctx.db, input.planId, input.on ?? ctx.today);
  const matches = matcherOf(input.filters ?? {});
  const found = itemsOf(view).filter(matches);
  const counts: Record<Semaforo, number> = { onTime: 0, atRisk: 0, late: 0, noData: 0, notApplicable: 0 };
  for (const item of found) counts[item.figures.semaforo] += 1;
  if (input.sort !== undefined && input.sort !== 'position') found.sort(comparer(input.sort));
  if (input.descending === true) found.reverse();
  const offset = input.offset ?? 0;
  const page = found.slice(offset, offset + (input.limit ?? 100));
  return {
    rows: page.map(({ entry, figures }) => rowOf(entry, figures)),
    total: found.length,
    semaforos: counts,
  };
}

function itemsOf(view: PlanView): Item[] {
  const items: Item[] = [];
  for (const [id, entry] of view.entries) {
    const figures = view.figures.get(id);
    if (figures !== undefined) items.push({ entry, figures });
  }
  return items;
}

/** A commitment as a row of the list. */
export function rowOf(entry: CommitmentEntry, figures: CommitmentFigures): CommitmentRow {
  const { milestones, ...own } = figures;
  const { heading, facts } = entry;
  return {
    id: heading.id,
    version: heading.version,
    code: facts.code,
    number: heading.number,
    title: facts.title,
    state: facts.state,
    axis: heading.axis,
    values: heading.values,
    policyAreas: heading.policyAreas,
    sdgs: heading.sdgs,
    leadInstitution: heading.leadInstitution,
    responsible: [
      ...new Set(entry.charges.filter((one) => one.kind === 'responsible').map((one) => one.name)),
    ].slice(0, 5),
    nextDue: nextDueOf(milestones),
    figures: own,
  };
}

/** The earliest date among the milestones that are not complete. */
function nextDueOf(milestones: readonly MilestoneFigures[]): { code: string; due: PreciseDate } | null {
  let next: MilestoneFigures | null = null;
  for (const milestone of milestones) {
    if (milestone.due.on === null || !isOpen(milestone)) continue;
    if (next?.due.on === undefined || next.due.on === null || milestone.due.on < next.due.on)
      next = milestone;
  }
  return next === null ? null : { code: next.code, due: next.due };
}

const isOpen = (milestone: MilestoneFigures): boolean =>
  milestone.state === 'notStarted' || milestone.state === 'inProgress' || milestone.state === 'paused';

function matcherOf(filters: CommitmentFilters): (item: Item) => boolean {
  const tests: ((item: Item) => boolean)[] = [];
  const words = fold(filters.search ?? '')
    .split(/\s+/)
    .filter((part) => part !== '');
  if (words.length > 0) tests.push(({ entry }) => words.every((part) => entry.folded.includes(part)));
  const { role, memberId, institutionId, axis, value, policyArea, sdg, state, semaforo, band } = filters;
  if (role !== undefined) tests.push(({ entry }) => entry.charges.some((one) => one.role === role));
  if (memberId !== undefined)
    tests.push(({ entry }) => entry.charges.some((one) => one.memberId === memberId));
  if (institutionId !== undefined) tests.push(({ entry }) => isOfInstitution(entry, institutionId));
  if (axis !== undefined) tests.push(({ entry }) => entry.heading.axis === axis);
  if (value !== undefined) tests.push(({ entry }) => entry.heading.values.includes(value));
  if (policyArea !== undefined) tests.push(({ entry }) => entry.heading.policyAreas.includes(policyArea));
  if (sdg !== undefined) tests.push(({ entry }) => entry.heading.sdgs.includes(sdg));
  if (state !== undefined) tests.push(({ entry }) => entry.facts.state === state);
  if (semaforo !== undefined) tests.push(({ figures }) => figures.semaforo === semaforo);
  if (band !== undefined) tests.push(({ figures }) => bandOf(figures.reported) === band);
  const { reportedFrom, reportedTo } = filters;
  if (reportedFrom !== undefined) tests.push(({ figures }) => (figures.reported ?? -1) >= reportedFrom);
  if (reportedTo !== undefined) tests.push(({ figures }) => (figures.reported ?? 101) <= reportedTo);
  return (item) => tests.every((test) => test(item));
}

const isOfInstitution = (entry: CommitmentEntry, id: string): boolean =>
  entry.heading.leadInstitutionId === id || entry.charges.some((one) => one.institutionId === id);

/** The band of a reported progress: 100, ≥ 50, 25–49, below 25, no data. */
export function bandOf(reported: number | null): ProgressBand {
  if (reported === null) return 'noData';
  if (reported >= 100) return 'complete';
  if (reaches(reported, 50)) return 'half';
  return reaches(reported, 25) ? 'quarter' : 'low';
}

type SortKey = NonNullable<ListInput['sort']>;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** «Sin dato» comes before 0. */
const byNumber = (a: number | null, b: number | null): number => (a ?? -1) - (b ?? -1);

function comparer(sort: SortKey): (a: Item, b: Item) => number {
  switch (sort) {
    case 'code':
    case 'position':
      return (a, b) => byText(a.entry.codeKey, b.entry.codeKey);
    case 'title':
      return (a, b) => byText(a.entry.titleKey, b.entry.titleKey);
    case 'leadInstitution':
      return (a, b) => byText(a.entry.heading.leadInstitution ?? '', b.entry.heading.leadInstitution ?? '');
    case 'reported':
      return (a, b) => byNumber(a.figures.reported, b.figures.reported);
    case 'verified':
      return (a, b) => byNumber(a.figures.verified, b.figures.verified);
    case 'state':
      return (a, b) => byText(a.figures.state, b.figures.state);
    case 'semaforo':
      return (a, b) => semaforos.indexOf(a.figures.semaforo) - semaforos.indexOf(b.figures.semaforo);
    case 'nextDue':
      return byNextDue;
  }
}

function byNextDue(a: Item, b: Item): number {
  const [x, y] = [nextDueOf(a.figures.milestones)?.due, nextDueOf(b.figures.milestones)?.due];
  if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
  return compareDates(x, y);
}
