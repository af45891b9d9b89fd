import {
  assessmentFileLimit,
  assessmentProofs,
  type CommitmentAssessment,
} from '../../../shared/assessments.ts';
import type { Commitment, CommitmentDetail } from '../../../shared/commitments.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { principalId } from '../actor.ts';
import type { CommandContext } from '../context.ts';
import { findRecordsById } from '../database/queries/records.ts';
import { demand, keepNew } from '../save.ts';
import { commitmentDetail } from './commitments.ts';
import { bareName } from './evidence.ts';

type RecordInput = ParsedInputOf<'assessment.record'>;

/** Records how a commitment ended, with at most three pieces of proof; an earlier assessment stays. */
export async function recordAssessment(ctx: CommandContext, input: RecordInput): Promise<CommitmentDetail> {
  const commitment = await demand(ctx, 'commitment', input.commitmentId);
  const assessedOn = input.assessedOn ?? ctx.today;
  if (assessedOn > ctx.today) throw new AppError('futureDate', { date: assessedOn });
  const evidenceIds = [...new Set(input.evidenceIds)];
  demandFew(evidenceIds.length + (input.files?.length ?? 0));
  await demandEvidence(ctx, commitment, evidenceIds, assessedOn);
  const assessment = await keepNew(ctx, 'commitmentAssessment', {
    ...(input.values as Partial<CommitmentAssessment>),
    ...{ planId: commitment.planId, commitmentId: commitment.id, assessedOn, evidenceIds },
    recordedBy: principalId(ctx.actor),
    recordedAt: ctx.now,
  });
  await attach(ctx, assessment, input.files ?? []);
  return commitmentDetail(ctx, commitment.id);
}

function demandFew(proofs: number): void {
  if (proofs <= assessmentProofs) return;
  throw new AppError('invalid', {
    issues: [{ path: 'evidenceIds', problem: 'tooBig', limit: assessmentProofs }],
  });
}

/** What the form cites is live evidence of the commitment, and no file larger than it takes. */
async function demandEvidence(
  ctx: CommandContext,
  commitment: Commitment,
  ids: readonly string[],
  on: string,
): Promise<void> {
  const found = await findRecordsById(ctx.db, 'evidence', ids);
  const byId = new Map(found.map((one) => [one.id, one]));
  for (const id of ids) {
    const one = byId.get(id);
    if (one === undefined) throw new AppError('notFound', { entity: 'evidence', id });
    const isOfDay = one.obtainedOn <= on && one.withdrawnOn === null;
    if (one.commitmentId !== commitment.id || !isOfDay) {
      throw new AppError('assessmentEvidence', { title: one.title });
    }
    demandSmall(one.size ?? 0);
  }
}

function demandSmall(size: number): void {
  if (size > assessmentFileLimit) {
    throw new AppError('fileTooLarge', { limitMb: assessmentFileLimit / 1024 / 1024 });
  }
}

async function attach(
  ctx: CommandContext,
  { id, planId, commitmentId }: CommitmentAssessment,
  files: NonNullable<RecordInput['files']>,
): Promise<void> {
  // All are weighed before any is kept: what is refused leaves no file behind.
  for (const { sha256 } of files) demandSmall((await ctx.app.files.open(sha256))?.size ?? 0);
  for (const { sha256, name, mediaType = '' } of files) {
    const size = await ctx.app.files.keep(sha256, name);
    await keepNew(ctx, 'assessmentFile', {
      ...{ planId, commitmentId, assessmentId: id, sha256, size, mediaType },
      name: bareName(name),
      recordedAt: ctx.now,
    });
  }
}
