import type { VerifiedChange } from '../../../../shared/imports.ts';
import { milestoneStanding } from '../../../../shared/milestone-standing.ts';
import { recordTerms } from '../../../../shared/glossary.ts';
import { records, type RecordName, type RecordOf } from '../../../../shared/records.ts';
import { accessId } from '../../access/refusals.ts';
import type { CommandContext, Context } from '../../context.ts';
import { findRecords } from '../../database/queries/records.ts';
import { fateOf, isSameValue, type Draft, type Drafts } from './drafts.ts';

/** What is read off a milestone, reported of it or given as its proof, as it is named among the fields that change. */
export const changedTerms: Partial<Record<RecordName, string>> = {
  progressReport: recordTerms.progressReport.one,
  evidence: recordTerms.evidence.one,
  verdict: recordTerms.verdict.one,
  replanning: recordTerms.replanning.one,
};

/** The milestones that are verified today and that the import would change, with what it would change in each. */
export async function verifiedChanges(ctx: Context, drafts: Drafts): Promise<VerifiedChange[]> {
  const touched = new Map<string, string[]>();
  for (const draft of drafts.inOrder()) {
    const [id, changes] = changesIn(draft);
    if (id !== null && changes.length > 0) touched.set(id, [...(touched.get(id) ?? []), ...changes]);
  }
  if (touched.size === 0) return [];
  const judged = await judgedMilestones(ctx);
  const found: VerifiedChange[] = [];
  for (const [id, changes] of touched) {
    const milestone = judged.has(id) ? await standingMilestone(ctx, id) : null;
    if (milestone === null) continue;
    const { planId, code, title } = milestone;
    found.push({ id, planId, code, title, changes: [...new Set(changes)] });
  }
  return found;
}

/** Which milestone a draft changes, and what of it, in the words of its fields. */
function changesIn(draft: Draft): [string | null, string[]] {
  const fate = fateOf(draft);
  if (fate === 'unchanged') return [null, []];
  if (draft.name === 'milestone') {
    const { before, after } = draft;
    if (before === null) return [null, []];
    const changed = Object.entries(records.milestone).filter(
      ([name, { kind }]) =>
        kind !== 'source' &&
        !isSameValue(before[name as keyof typeof before], after[name as keyof typeof after]),
    );
    return [after.id, changed.map(([, { label }]) => label)];
  }
  const term = changedTerms[draft.name];
  if (term === undefined) return [null, []];
  const { milestoneId } = draft.after as RecordOf<'progressReport'>;
  return [milestoneId, [term]];
}

async function judgedMilestones({ db }: Context): Promise<Set<string>> {
  const verdicts = await findRecords(db, 'verdict', { verdict: 'verified' });
  return new Set(verdicts.map(({ milestoneId }) => milestoneId));
}

/** The milestone, where it is verified today. */
async function standingMilestone(ctx: Context, id: string): Promise<RecordOf<'milestone'> | null> {
  const where = { milestone_id: id };
  const [milestone] = await findRecords(ctx.db, 'milestone', { id });
  if (milestone === undefined) return null;
  const facts = {
    ...milestone,
    reports: await findRecords(ctx.db, 'progressReport', where),
    evidence: await findRecords(ctx.db, 'evidence', where),
    verdicts: await findRecords(ctx.db, 'verdict', where),
    activities: [],
  };
  return milestoneStanding(facts, ctx.today).state === 'verified' ? milestone : null;
}

/** The log says who agreed that verified milestones change, and which, plan by plan. */
export function noteAgreed(ctx: CommandContext, verified: readonly VerifiedChange[]): void {
  for (const [planId, some] of Map.groupBy(verified, (one) => one.planId)) {
    const milestones = some.map(({ code, title }) => code || title);
    ctx.changes.push({
      entity: 'access',
      id: accessId('verified'),
      planId,
      commitmentId: null,
      action: 'changed',
      image: { event: 'overVerified', milestones },
    });
  }
}
