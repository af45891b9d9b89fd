import type { ParsedInputOf } from '../../../shared/contract.ts';
import type { CyclePage } from '../../../shared/cycle.ts';
import { AppError } from '../../../shared/errors.ts';
import { kindsOfStage, type PlanDocument } from '../../../shared/plan-documents.ts';
import { principalId } from '../actor.ts';
import type { CommandContext } from '../context.ts';
import { demand, demandVersion, keepChanged, keepNew } from '../save.ts';
import { cyclePage } from './cycle.ts';
import { bareName } from './evidence.ts';

type AddInput = ParsedInputOf<'document.add'>;

/** Adds what a stage of the plan left behind: a stored file, a link or a note. */
export async function addDocument(ctx: CommandContext, input: AddInput): Promise<CyclePage> {
  const plan = await demand(ctx, 'plan', input.planId);
  const { stage, kind, title } = input;
  const options = kindsOfStage(stage);
  if (!options.includes(kind)) {
    throw new AppError('invalid', { issues: [{ path: 'kind', problem: 'notInList', options }] });
  }
  const documentOn = input.documentOn ?? ctx.today;
  if (documentOn > ctx.today) throw new AppError('futureDate', { date: documentOn });
  await keepNew(ctx, 'planDocument', {
    ...{ planId: plan.id, stage, kind, title, documentOn, form: input.form },
    ...(await contentOf(ctx, input)),
    addedBy: principalId(ctx.actor),
    recordedAt: ctx.now,
  });
  return cyclePage(ctx, plan.id);
}

async function contentOf(ctx: CommandContext, input: AddInput): Promise<Partial<PlanDocument>> {
  if (input.form === 'link') return { url: input.url };
  if (input.form === 'note') return { note: input.note };
  const size = await ctx.app.files.keep(input.sha256, input.fileName);
  return {
    ...{ sha256: input.sha256, size, fileName: bareName(input.fileName) },
    mediaType: input.mediaType ?? '',
  };
}

/** Takes a document back with a reason; it stays in the history and no longer counts for its stage. */
export async function withdrawDocument(
  ctx: CommandContext,
  input: ParsedInputOf<'document.withdraw'>,
): Promise<CyclePage> {
  const document = await demandVersion(ctx, 'planDocument', input.id, input.version);
  if (document.withdrawnOn !== null) throw new AppError('documentWithdrawn', { title: document.title });
  await keepChanged(ctx, 'planDocument', document, {
    withdrawnOn: ctx.today,
    withdrawnAt: ctx.now,
    withdrawnBy: principalId(ctx.actor),
    withdrawnReason: input.reason,
  });
  return cyclePage(ctx, document.planId);
}
