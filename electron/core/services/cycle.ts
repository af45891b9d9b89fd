import { completedOn } from '../../../shared/completion.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import type { CyclePage, DocumentView } from '../../../shared/cycle.ts';
import { byUrgency, cycleObligationsOn, type Completion } from '../../../shared/cycle-obligations.ts';
import { stagesOn } from '../../../shared/cycle-stages.ts';
import { firstDayOf } from '../../../shared/dates.ts';
import { liveDocuments, type PlanDocument } from '../../../shared/plan-documents.ts';
import { planFacts } from '../../../shared/plan-image.ts';
import type { Plan } from '../../../shared/plans.ts';
import type { Context } from '../context.ts';
import { loadFacts } from '../database/queries/facts.ts';
import { findRecords } from '../database/queries/records.ts';
import { demand } from '../save.ts';
import { concludedDays } from './concluded-days.ts';
import { loadDirectory, memberName, type Directory } from './names.ts';

export const readCycle = (ctx: Context, input: ParsedInputOf<'cycle.read'>): Promise<CyclePage> =>
  cyclePage(ctx, input.planId, input.on ?? ctx.today);

/** The stages of a plan with their documents, what is missing, and the obligations of its cycle. */
export async function cyclePage(ctx: Context, planId: string, on = ctx.today): Promise<CyclePage> {
  const plan = await demand(ctx, 'plan', planId);
  const where = { plan_id: planId };
  const documents = await findRecords(ctx.db, 'planDocument', where);
  const facts = {
    ...{ start: firstDayOf(plan.start), end: plan.end.on, repositoryMonths: plan.repositoryMonths },
    meetings: await findRecords(ctx.db, 'meeting', where),
    documents,
    completions: await completionsOn(ctx, plan, on),
  };
  const obligations = cycleObligationsOn(facts, on);
  const views = viewsOf(documents, on, await loadDirectory(ctx.db));
  return {
    plan: { id: plan.id, code: plan.code, name: plan.name },
    on,
    stages: stagesOn(facts, obligations, on).map((one) => ({
      ...one,
      documents: views.filter(({ stage }) => stage === one.stage),
    })),
    obligations: byUrgency(obligations),
  };
}

/** The documents dated by the day, in the order of their dates. */
function viewsOf(documents: readonly PlanDocument[], on: string, directory: Directory): DocumentView[] {
  const live = new Set(liveDocuments(documents, on).map(({ id }) => id));
  return documents
    .filter(({ documentOn }) => documentOn <= on)
    .sort((a, b) => compare(a.documentOn, b.documentOn) || compare(a.id, b.id))
    .map((one) => ({
      ...one,
      addedByName: memberName(directory, one.addedBy),
      isLive: live.has(one.id),
    }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The commitments that had ended by a day, each with its assessments. */
async function completionsOn(ctx: Context, plan: Plan, on: string): Promise<Completion[]> {
  const { commitments } = planFacts((await loadFacts(ctx.db, plan)).records);
  const concluded = await concludedDays(ctx, commitments);
  const found = await findRecords(ctx.db, 'commitmentAssessment', { plan_id: plan.id });
  const assessments = Map.groupBy(found, ({ commitmentId }) => commitmentId);
  return commitments.flatMap((facts): Completion[] => {
    const day = completedOn(facts, concluded.get(facts.id) ?? null, on);
    if (day === null) return [];
    const { id, code, title } = facts;
    return [{ id, code, title, completedOn: day, assessments: assessments.get(id) ?? [] }];
  });
}
