import type { CommitmentFilters, CommitmentRow, ProgressBand } from '../../../shared/commitments.ts';
import type { OutputOf, ParsedInputOf } from '../../../shared/contract.ts';
import { fold } from '../../../shared/fold.ts';
import { reaches, type CommitmentFigures } from '../../../shared/progress.ts';
import type { Semaforo } from '../../../shared/progress-words.ts';
import type { Context } from '../context.ts';
import { chargesOn, type CommitmentEntry, type PlanItem } from '../figures.ts';
import { inOrder, nextDueOf } from './commitment-order.ts';

type ListInput = ParsedInputOf<'commitment.list'>;

/** One page of a plan's commitments, filtered and sorted, with their figures on a day. */
export async function listCommitments(ctx: Context, input: ListInput): Promise<OutputOf<'commitment.list'>> {
  const on = input.on ?? ctx.today;
  const view = await ctx.app.figures.planView(ctx.db, input.planId, on);
  const matches = matcherOf(input.filters ?? {}, on);
  const found = inOrder(view, input.sort ?? 'position', input.descending ?? false).filter(matches);
  const counts: Record<Semaforo, number> = { onTime: 0, atRisk: 0, late: 0, noData: 0, notApplicable: 0 };
  for (const item of found) counts[item.figures.semaforo] += 1;
  const offset = input.offset ?? 0;
  const page = found.slice(offset, offset + (input.limit ?? 100));
  return {
    rows: page.map(({ entry, figures }) => rowOf(entry, figures, on)),
    total: found.length,
    semaforos: counts,
  };
}

/** A commitment as a row of the list. */
export function rowOf(entry: CommitmentEntry, figures: CommitmentFigures, on: string): CommitmentRow {
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
    responsible: responsibleOn(entry, on),
    nextDue: nextDueOf(milestones),
    figures: own,
  };
}

function responsibleOn(entry: CommitmentEntry, on: string): string[] {
  const names = chargesOn(entry, on).flatMap((one) => (one.kind === 'responsible' ? [one.name] : []));
  return [...new Set(names)].slice(0, 5);
}

function matcherOf(filters: CommitmentFilters, on: string): (item: PlanItem) => boolean {
  const tests: ((item: PlanItem) => boolean)[] = [];
  const words = fold(filters.search ?? '')
    .split(/\s+/)
    .filter((part) => part !== '');
  if (words.length > 0) tests.push(({ entry }) => words.every((part) => entry.folded.includes(part)));
  const { role, memberId, institutionId, axis, value, policyArea, sdg, state, semaforo, band } = filters;
  if (role !== undefined) tests.push(({ entry }) => chargesOn(entry, on).some((one) => one.role === role));
  if (memberId !== undefined)
    tests.push(({ entry }) => chargesOn(entry, on).some((one) => one.memberId === memberId));
  if (institutionId !== undefined) tests.push(({ entry }) => isOfInstitution(entry, institutionId, on));
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

const isOfInstitution = (entry: CommitmentEntry, id: string, on: string): boolean =>
  entry.heading.leadInstitutionId === id || chargesOn(entry, on).some((one) => one.institutionId === id);

/** The band of a reported progress: 100, ≥ 50, 25–49, below 25, no data. */
export function bandOf(reported: number | null): ProgressBand {
  if (reported === null) return 'noData';
  if (reported >= 100) return 'complete';
  if (reaches(reported, 50)) return 'half';
  return reaches(reported, 25) ? 'quarter' : 'low';
}
