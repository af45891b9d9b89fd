import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { Milestone, MilestonePage } from '../../../shared/milestones.ts';
import { principalId } from '../actor.ts';
import type { CommandContext, Context } from '../context.ts';
import { lastEvidenceNumber } from '../database/queries/counts.ts';
import { findRecords } from '../database/queries/records.ts';
import { demand, demandVersion, keepChanged, keepNew } from '../save.ts';
import { milestonePage } from './milestone-page.ts';
import { capturer, demandOpen } from './progress-reports.ts';

type RecordInput = ParsedInputOf<'evidence.record'>;

/** Records evidence of a milestone: a stored file, a link or a note, numbered within its plan. */
export async function recordEvidence(ctx: CommandContext, input: RecordInput): Promise<MilestonePage> {
  const milestone = await demandOpen(ctx, input.milestoneId);
  await keepEvidence(ctx, milestone, input);
  return milestonePage(ctx, milestone.id);
}

/** Records files handed in together, each an evidence of its own: all of them, or none. */
export async function recordFiles(
  ctx: CommandContext,
  { files, ...common }: ParsedInputOf<'evidence.recordFiles'>,
): Promise<MilestonePage> {
  const milestone = await demandOpen(ctx, common.milestoneId);
  for (const file of files) await keepEvidence(ctx, milestone, { kind: 'file', ...common, ...file });
  return milestonePage(ctx, milestone.id);
}

async function keepEvidence(ctx: CommandContext, milestone: Milestone, input: RecordInput): Promise<void> {
  const obtainedOn = input.obtainedOn ?? ctx.today;
  if (obtainedOn > ctx.today) throw new AppError('futureDate', { date: obtainedOn });
  await keepNew(ctx, 'evidence', {
    planId: milestone.planId,
    commitmentId: milestone.commitmentId,
    milestoneId: milestone.id,
    number: (await lastEvidenceNumber(ctx.db, milestone.planId)) + 1,
    kind: input.kind,
    title: input.title,
    description: input.description ?? '',
    obtainedOn,
    ...(await contentOf(ctx, input)),
    suppliedBy: principalId(ctx.actor),
    capturedBy: capturer(ctx),
    recordedAt: ctx.now,
  });
}

async function contentOf(ctx: CommandContext, input: RecordInput): Promise<Partial<Evidence>> {
  if (input.kind === 'link') return { url: input.url };
  if (input.kind === 'note') return { note: input.note };
  const size = await ctx.app.files.keep(input.sha256, input.fileName);
  return {
    sha256: input.sha256,
    size,
    fileName: bareName(input.fileName),
    mediaType: input.mediaType ?? '',
  };
}

/** The last part of a file's name, without what a file system or a terminal would act on. */
export function bareName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';

  const clean = last.replace(/[\u0000-\u001f\u007f<>:"|?*]/g, '_').replace(/^\.+/, '');
  return clean === '' ? 'archivo' : clean;
}

/** Takes evidence back with a reason; it stays in the history and no longer proves anything. */
export async function withdrawEvidence(
  ctx: CommandContext,
  input: ParsedInputOf<'evidence.withdraw'>,
): Promise<MilestonePage> {
  const evidence = await demandVersion(ctx, 'evidence', input.id, input.version);
  if (evidence.withdrawnOn !== null) throw new AppError('alreadyWithdrawn');
  await demandSupplier(ctx, evidence);
  await keepChanged(ctx, 'evidence', evidence, {
    withdrawnOn: ctx.today,
    withdrawnAt: ctx.now,
    withdrawnBy: principalId(ctx.actor),
    withdrawnReason: input.reason,
  });
  return milestonePage(ctx, evidence.milestoneId);
}

/** Whose side supplied it withdraws it; the oversight body coordinates and may too. */
async function demandSupplier(ctx: CommandContext, evidence: Evidence): Promise<void> {
  const role = ctx.actor.inNameOf?.role ?? ctx.actor.role;
  if (role === 'oversight' || evidence.suppliedBy === null) return;
  const supplier = await demand(ctx, 'member', evidence.suppliedBy);
  if (supplier.role !== role) {
    throw new AppError('forbidden', {
      method: 'evidence.withdraw',
      role,
      allowed: [supplier.role, 'oversight'],
    });
  }
}

export async function listEvidence(ctx: Context, input: ParsedInputOf<'evidence.list'>): Promise<Evidence[]> {
  const found = await findRecords(ctx.db, 'evidence', { plan_id: input.planId });
  return found.sort((a, b) => b.number - a.number).slice(0, input.limit ?? 200);
}
