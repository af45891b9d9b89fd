import type { CommitmentPage } from '../../../shared/commitment-list.ts';
import type { CommitmentRow } from '../../../shared/commitments.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import type { Semaforo } from '../../../shared/progress-words.ts';
import type { Context } from '../context.ts';
import { openObservations } from '../database/queries/counts.ts';
import { chargesOn, type PlanItem } from '../figures.ts';
import { matcherOf } from './commitment-filter.ts';
import { groupsOf, type Group } from './commitment-groups.ts';
import { inOrder, lastReportOn, nextDueOf } from './commitment-order.ts';

type Question = Omit<ParsedInputOf<'commitment.list'>, 'offset' | 'limit'>;

export type Found = {
  on: string;
  items: readonly PlanItem[];
  groups: readonly Group[];
  /** Those to be shown, one group after the other: without the groups that are closed. */
  shown: readonly PlanItem[];
};

/** The commitments that a question asks for, in its order and in its groups. */
export async function findCommitments(ctx: Context, input: Question): Promise<Found> {
  const on = input.on ?? ctx.today;
  const view = await ctx.app.figures.planView(ctx.db, input.planId, on);
  const orders = [
    { sort: input.sort ?? 'position', isDescending: input.descending ?? false },
    ...(input.then ?? []).map(({ sort, descending }) => ({ sort, isDescending: descending ?? false })),
  ];
  const ordered = inOrder(view, orders, on);
  const isAll = Object.keys(input.filters ?? {}).length === 0;
  const items = isAll ? ordered : ordered.filter(matcherOf(view, input.filters ?? {}, on));
  if (input.group === undefined) return { on, items, groups: [], shown: items };
  const groups = groupsOf(items, input.group, on);
  const closed = new Set(input.closed);
  const shown = groups.filter(({ key }) => !closed.has(key)).flatMap((group) => group.items);
  return { on, items, groups, shown };
}

/** One page of a plan's commitments, filtered, sorted and grouped, with their figures on a day. */
export async function listCommitments(
  ctx: Context,
  input: ParsedInputOf<'commitment.list'>,
): Promise<CommitmentPage> {
  const { offset = 0, limit = 100, ...question } = input;
  const found = await findCommitments(ctx, question);
  const counts: Record<Semaforo, number> = { onTime: 0, atRisk: 0, late: 0, noData: 0, notApplicable: 0 };
  for (const item of found.items) counts[item.figures.semaforo] += 1;
  return {
    rows: await rowsOf(ctx, input.planId, found.shown.slice(offset, offset + limit), found.on),
    total: found.items.length,
    semaforos: counts,
    groups: found.groups.map(({ items: _, ...group }) => group),
  };
}

/** Commitments of a plan as rows of the list. */
export async function rowsOf(
  ctx: Context,
  planId: string,
  items: readonly PlanItem[],
  on: string,
): Promise<CommitmentRow[]> {
  const open = await openObservations(ctx.db, planId, on);
  return items.map((item) => rowOf(item, on, open.get(item.entry.heading.id) ?? 0));
}

function rowOf({ entry, figures }: PlanItem, on: string, observations: number): CommitmentRow {
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
    leadInstitutionId: heading.leadInstitutionId,
    leadInstitution: heading.leadInstitution,
    responsible: responsibleOn(entry, on),
    start: facts.start,
    due: facts.due,
    nextDue: nextDueOf(milestones),
    lastReportOn: lastReportOn(entry, on),
    openObservations: observations,
    figures: own,
  };
}

function responsibleOn(entry: PlanItem['entry'], on: string): string[] {
  const names = chargesOn(entry, on).flatMap((one) => (one.kind === 'responsible' ? [one.name] : []));
  return [...new Set(names)].slice(0, 5);
}
