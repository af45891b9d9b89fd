import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import {
  afterTurn,
  inOrder,
  sidesFor,
  whyNot,
  type Observation,
  type ObservationAct,
  type ObservationPage,
  type ObservationReply,
} from '../../../shared/observations.ts';
import { sectors, type Role, type Sector } from '../../../shared/roles.ts';
import { principalId, principalRole } from '../actor.ts';
import type { CommandContext } from '../context.ts';
import { findRecords } from '../database/queries/records.ts';
import { demand, demandVersion, keepChanged, keepNew } from '../save.ts';
import { freeCode } from './commitments.ts';
import { bareName } from './evidence.ts';
import { observationPage } from './observation-page.ts';
import { capturer } from './progress-reports.ts';

type OpenInput = ParsedInputOf<'observation.open'>;
type Place = Pick<Observation, 'planId' | 'commitmentId' | 'milestoneId'>;

/** Opens an observation on a plan, a commitment or a milestone, numbered within its plan. */
export async function openObservation(ctx: CommandContext, input: OpenInput): Promise<ObservationPage> {
  const place = await placeOf(ctx, input);
  const openedOn = past(ctx, input.openedOn ?? ctx.today);
  const dueOn = input.dueOn ?? null;
  if (dueOn !== null && dueOn < openedOn) throw new AppError('endBeforeStart');
  const side = sideOf(ctx);
  const inPlan = await findRecords(ctx.db, 'observation', { plan_id: place.planId });
  const observation = await keepNew(ctx, 'observation', {
    ...place,
    code: freeCode(inPlan, (n) => `O-${String(n).padStart(3, '0')}`),
    title: input.title,
    text: input.text,
    side,
    asked: askedSide(side, input.asked),
    openedBy: principalId(ctx.actor),
    capturedBy: capturer(ctx),
    ...originOf(ctx, input, side),
    openedOn,
    dueOn,
    recordedAt: ctx.now,
  });
  await attach(ctx, observation, null, input.files);
  return observationPage(ctx, observation.id);
}

/** Where it belongs: what it is on must be of the plan, and the milestone of the commitment where both are named. */
async function placeOf(ctx: CommandContext, input: OpenInput): Promise<Place> {
  const plan = await demand(ctx, 'plan', input.planId);
  const milestoneId = input.milestoneId ?? null;
  const milestone = milestoneId === null ? null : await demand(ctx, 'milestone', milestoneId);
  const commitmentId = input.commitmentId ?? milestone?.commitmentId ?? null;
  if (milestone !== null && milestone.commitmentId !== commitmentId) throw new AppError('otherPlan');
  const commitment = commitmentId === null ? null : await demand(ctx, 'commitment', commitmentId);
  if (commitment !== null && commitment.planId !== plan.id) throw new AppError('otherPlan');
  return { planId: plan.id, commitmentId, milestoneId };
}

/** Government answers unless another side is asked; nobody asks their own. */
function askedSide(side: Sector, asked: Sector | undefined): Sector {
  const others = sectors.filter((one) => one !== side);
  const found = asked ?? (side === 'government' ? 'oversight' : 'government');
  if (others.includes(found)) return found;
  throw new AppError('invalid', { issues: [{ path: 'asked', problem: 'notInList', options: others }] });
}

/** What a citizen said goes with who or which channel said it and when; only civil society records it. */
function originOf(
  ctx: CommandContext,
  input: OpenInput,
  side: Sector,
): Pick<Observation, 'origin' | 'originText' | 'originOn'> {
  if (input.origin !== 'citizen') return { origin: 'committee', originText: '', originOn: null };
  if (side !== 'civilSociety') {
    throw new AppError('forbidden', { method: 'observation.open', role: side, allowed: ['civilSociety'] });
  }
  const originText = input.originText ?? '';
  if (originText.trim() === '') {
    throw new AppError('invalid', { issues: [{ path: 'originText', problem: 'missing' }] });
  }
  const originOn = past(ctx, input.originOn ?? input.openedOn ?? ctx.today);
  if (originOn > (input.openedOn ?? ctx.today)) throw new AppError('endBeforeStart');
  return { origin: 'citizen', originText, originOn };
}

/** Adds to the conversation; it moves nothing. */
export async function replyToObservation(
  ctx: CommandContext,
  input: ParsedInputOf<'observation.reply'>,
): Promise<ObservationPage> {
  const before = await demand(ctx, 'observation', input.id);
  return takeTurn(ctx, before, { act: 'reply', kind: 'reply', text: input.text, on: input.on }, input.files);
}

/** Marks it attended with the reasoned answer of the side asked. */
export async function attendObservation(
  ctx: CommandContext,
  input: ParsedInputOf<'observation.attend'>,
): Promise<ObservationPage> {
  const before = await demandVersion(ctx, 'observation', input.id, input.version);
  return takeTurn(
    ctx,
    before,
    { act: 'attend', kind: 'answer', text: input.answer, on: input.on },
    input.files,
  );
}

/** The side that opened it closes it, with its reason. */
export async function closeObservation(
  ctx: CommandContext,
  input: ParsedInputOf<'observation.close'>,
): Promise<ObservationPage> {
  const before = await demandVersion(ctx, 'observation', input.id, input.version);
  return takeTurn(ctx, before, { act: 'close', kind: 'closing', text: input.note, on: input.on });
}

/** The side that opened it opens it again: the answer did not do, or what it asked for came undone. */
export async function reopenObservation(
  ctx: CommandContext,
  input: ParsedInputOf<'observation.reopen'>,
): Promise<ObservationPage> {
  const before = await demandVersion(ctx, 'observation', input.id, input.version);
  return takeTurn(ctx, before, { act: 'reopen', kind: 'reopening', text: input.reason, on: input.on });
}

type Turn = { act: ObservationAct; kind: ObservationReply['kind']; text: string; on: string | undefined };

async function takeTurn(
  ctx: CommandContext,
  before: Observation,
  { act, kind, text, on }: Turn,
  files?: Files,
): Promise<ObservationPage> {
  demandMay(act, principalRole(ctx.actor), before);
  const repliedOn = past(ctx, on ?? ctx.today);
  await demandAfterLast(ctx, before, kind, repliedOn);
  const { planId, commitmentId, milestoneId } = before;
  const reply = await keepNew(ctx, 'observationReply', {
    ...{ planId, commitmentId, milestoneId, observationId: before.id, kind, text },
    side: sideOf(ctx),
    repliedBy: principalId(ctx.actor),
    capturedBy: capturer(ctx),
    repliedOn,
    recordedAt: ctx.now,
  });
  await keepChanged(ctx, 'observation', before, afterTurn(before, reply));
  await attach(ctx, before, reply.id, files);
  return observationPage(ctx, before.id);
}

function demandMay(act: ObservationAct, role: Role, observation: Observation): void {
  const reason = whyNot(act, role, observation);
  if (reason === null) return;
  const { code, state } = observation;
  if (reason === 'state') throw new AppError('observationState', { code, state, act });
  const allowed = sidesFor(act, observation);
  throw new AppError('forbidden', { method: `observation.${act}`, role, allowed });
}

/** What moves an observation comes after its opening and after what moved it before, so that any past day can be told. */
async function demandAfterLast(
  ctx: CommandContext,
  { id, code, openedOn }: Observation,
  kind: ObservationReply['kind'],
  on: string,
): Promise<void> {
  const turns = await findRecords(ctx.db, 'observationReply', { observation_id: id });
  const last = turns
    .filter((one) => one.kind !== 'reply')
    .sort(inOrder)
    .at(-1);
  const since = kind === 'reply' ? openedOn : (last?.repliedOn ?? openedOn);
  if (on < since) throw new AppError('observationOrder', { code, date: on, since });
}

/** The side for which the deed counts; who may call these methods has one. */
function sideOf(ctx: CommandContext): Sector {
  const role = principalRole(ctx.actor);
  const side = sectors.find((one) => one === role);
  if (side === undefined) throw new AppError('forbidden', { role, allowed: sectors });
  return side;
}

function past(ctx: CommandContext, on: string): string {
  if (on > ctx.today) throw new AppError('futureDate', { date: on });
  return on;
}

type Files = OpenInput['files'];

/** Keeps the stored files as attachments; one that is no longer there is refused. */
async function attach(
  ctx: CommandContext,
  observation: Observation,
  replyId: string | null,
  files: Files,
): Promise<void> {
  const { planId, commitmentId, milestoneId, id } = observation;
  for (const file of files ?? []) {
    const size = await ctx.app.files.keep(file.sha256, file.name);
    await keepNew(ctx, 'observationFile', {
      ...{ planId, commitmentId, milestoneId, observationId: id, replyId, size },
      sha256: file.sha256,
      name: bareName(file.name),
      mediaType: file.mediaType ?? '',
      recordedAt: ctx.now,
    });
  }
}
