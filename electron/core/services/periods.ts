import type { ParsedInputOf } from '../../../shared/contract.ts';
import {
  owesReport,
  periodsOf,
  periodToReport,
  reportables,
  reportOf,
  rowsShown,
  type Period,
  type PeriodCounts,
  type PeriodRow,
  type PeriodStatus,
  type Reportable,
  type Responsible,
} from '../../../shared/periods.ts';
import type { Context } from '../context.ts';
import { findRecordsById } from '../database/queries/records.ts';
import type { Charge } from '../database/queries/facts.ts';
import { chargesOn, type CommitmentEntry, type PlanView } from '../figures.ts';

type Leaf = Reportable & { entry: CommitmentEntry };

/** Who should have reported in each period of a plan, who did, and who is late. */
export async function periodStatus(
  ctx: Context,
  input: ParsedInputOf<'period.status'>,
): Promise<PeriodStatus> {
  const on = input.on ?? ctx.today;
  const view = await ctx.app.figures.planView(ctx.db, input.planId, on);
  const all = periodsOf(view.plan, on);
  const asked = all.find(({ start }) => start === input.start) ?? periodToReport(all, on);
  const leaves = leavesOf(view);
  const periods = all.filter(({ start }) => start <= on).map((period) => countsOf(leaves, period, on));
  const chosen = periods.find(({ start }) => start === asked?.start) ?? null;
  const rows = chosen === null ? [] : rowsOf(leaves, chosen, on);
  return { planId: view.plan.id, on, periods, chosen, rows: await withAddresses(ctx, rows) };
}

const leavesOf = ({ plan, entries }: PlanView): Leaf[] =>
  [...entries.values()].flatMap((entry) => reportables(entry.facts, plan).map((one) => ({ ...one, entry })));

function countsOf(leaves: readonly Leaf[], period: Period, on: string): PeriodCounts {
  const due = leaves.filter(({ milestone, above }) => owesReport(milestone, above, period));
  const reported = due.filter(({ milestone }) => reportOf(milestone.reports, period, on) !== null).length;
  return { ...period, isOver: period.end < on, due: due.length, reported };
}

/** What is missing goes first, each in the plan's order. */
function rowsOf(leaves: readonly Leaf[], period: PeriodCounts, on: string): PeriodRow[] {
  const rows = leaves
    .filter(({ milestone, above }) => owesReport(milestone, above, period))
    .map((leaf) => rowOf(leaf, period, on));
  const isMissing = ({ standing }: PeriodRow): boolean => standing !== 'reported';
  return [...rows.filter(isMissing), ...rows.filter((row) => !isMissing(row))].slice(0, rowsShown);
}

function rowOf({ milestone, parent, entry }: Leaf, period: PeriodCounts, on: string): PeriodRow {
  const { id, code, title, due } = milestone;
  const report = reportOf(milestone.reports, period, on);
  return {
    milestoneId: id,
    code,
    title,
    due,
    standing: report !== null ? 'reported' : period.isOver ? 'late' : 'pending',
    report: report === null ? null : { periodEnd: report.periodEnd, percentage: report.percentage },
    responsible: responsibleFor(entry, chargesOn(entry, on), [id, parent?.id ?? null, null]),
  };
}

/** Who is named for it, or for what it belongs to; where nobody is, the lead institution. */
function responsibleFor(
  { heading }: CommitmentEntry,
  charges: readonly Charge[],
  places: readonly (string | null)[],
): Responsible[] {
  const named = charges.filter((one) => one.kind === 'responsible');
  for (const place of places) {
    const found = named.filter((one) => one.milestoneId === place).flatMap((one) => holderOf(one) ?? []);
    if (found.length > 0) return [...new Map(found.map((one) => [one.id, one])).values()];
  }
  const { leadInstitutionId: id, leadInstitution: name } = heading;
  return id === null || name === null ? [] : [{ kind: 'institution', id, name, email: '' }];
}

function holderOf({ memberId, institutionId, name }: Charge): Responsible | null {
  if (memberId !== null) return { kind: 'member', id: memberId, name, email: '' };
  return institutionId === null ? null : { kind: 'institution', id: institutionId, name, email: '' };
}

async function withAddresses(ctx: Context, rows: readonly PeriodRow[]): Promise<PeriodRow[]> {
  const ids = new Set(rows.flatMap(({ responsible }) => responsible.map(({ id }) => id)));
  const emails = new Map(
    (await findRecordsById(ctx.db, 'member', [...ids])).map(({ id, email }) => [id, email]),
  );
  return rows.map((row) => ({
    ...row,
    responsible: row.responsible.map((one) => ({ ...one, email: emails.get(one.id) ?? '' })),
  }));
}
