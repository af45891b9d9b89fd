import { isPossible, type Agreement, type AgreementEffect } from '../../../shared/agreements.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Meeting } from '../../../shared/meetings.ts';
import type { CommandContext } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { demand, keepChanged } from '../save.ts';
import { reviseCommitment } from './commitments.ts';
import { moveDates } from './milestones.ts';
import { revisePlan } from './plans.ts';

type Input = ParsedInputOf<'agreement.add'>;
type Target = Pick<Agreement, 'commitmentId' | 'milestoneId'>;

const commitmentStateAfter = { pause: 'paused', resume: 'inProgress', retire: 'retired' } as const;

const missing = (path: string): AppError =>
  new AppError('invalid', { issues: [{ path, problem: 'missing' }] });

/** What an effect is on, which must be of the session's plan; an agreement without effect may name one too. */
export async function targetOf(ctx: CommandContext, meeting: Meeting, input: Input): Promise<Target> {
  const effect = input.effect ?? 'none';
  const milestoneId = input.milestoneId ?? null;
  if (effect === 'approvePlan') return { commitmentId: null, milestoneId: null };
  if (effect === 'replan' && milestoneId === null) throw missing('milestoneId');
  const milestone = milestoneId === null ? null : await demand(ctx, 'milestone', milestoneId);
  const commitmentId = milestone?.commitmentId ?? input.commitmentId ?? null;
  if (effect in commitmentStateAfter && commitmentId === null) throw missing('commitmentId');
  const commitment = commitmentId === null ? null : await demand(ctx, 'commitment', commitmentId);
  if (commitment !== null && commitment.planId !== meeting.planId) throw new AppError('otherPlan');
  return { commitmentId, milestoneId };
}

/** Carries out what was agreed, on the day of the session; answers the replanning where it was one. */
export async function applyEffect(
  ctx: CommandContext,
  meeting: Meeting,
  { effect, code, text, ...target }: Pick<Agreement, 'effect' | 'code' | 'text'> & Target,
  input: Input,
): Promise<string | null> {
  if (effect === 'none') return null;
  const plan = await demand(ctx, 'plan', meeting.planId);
  if (effect === 'approvePlan') {
    if (!isPossible(effect, { plan: plan.state, commitment: null })) {
      throw contradiction(effect, 'plan', plan.code);
    }
    await revisePlan(ctx, { id: plan.id, version: plan.version, changes: { state: 'inForce' } });
    return null;
  }
  const commitment = await demand(ctx, 'commitment', target.commitmentId ?? '');
  if (!isPossible(effect, { plan: plan.state, commitment: commitment.state })) {
    throw contradiction(effect, 'commitment', commitment.code);
  }
  if (effect === 'replan') {
    return replan(ctx, meeting, { text, code, milestoneId: target.milestoneId ?? '' }, input);
  }
  const { id, version } = commitment;
  await reviseCommitment(ctx, { id, version, changes: { state: commitmentStateAfter[effect] } });
  return null;
}

const contradiction = (effect: AgreementEffect, entity: 'plan' | 'commitment', code: string): AppError =>
  new AppError('agreementContradicts', { effect, entity, code });

/** To the dates of the agreement or, where it names none, to those that were asked for; that request is decided by it. */
async function replan(
  ctx: CommandContext,
  meeting: Meeting,
  { milestoneId, text, code }: { milestoneId: string; text: string; code: string },
  { start, due }: Input,
): Promise<string> {
  const milestone = await demand(ctx, 'milestone', milestoneId);
  const open = await findRecords(ctx.db, 'replanRequest', { milestone_id: milestoneId, state: 'asked' });
  const request = open.find(({ requestedOn }) => requestedOn <= meeting.meetsOn);
  const isAsWanted = start === undefined && due === undefined;
  if (isAsWanted && request === undefined) throw missing('due');
  const dates = isAsWanted ? { start: request?.newStart, due: request?.newDue } : { start, due };
  const agreement = `${code}, sesión ${meeting.code} del ${meeting.meetsOn}`;
  const replanning = await moveDates(ctx, milestone, {
    ...dates,
    reason: isAsWanted ? (request?.reason ?? text) : text,
    agreement,
    requestedBy: isAsWanted ? (request?.requestedBy ?? null) : null,
    decidedOn: meeting.meetsOn,
    approvedBy: null,
  });
  if (isAsWanted && request !== undefined) {
    const decided = { decidedOn: meeting.meetsOn, agreement, replanningId: replanning.id };
    await keepChanged(ctx, 'replanRequest', request, { state: 'approved', ...decided });
  }
  return replanning.id;
}
