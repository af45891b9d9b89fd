import { z } from 'zod';
import { preciseDateSchema } from './dates.ts';
import * as f from './fields.ts';
import { command, query } from './method.ts';
import type { MeetingPage } from './meetings.ts';
import { permissions } from './permissions.ts';

export const agreementStates = ['open', 'done', 'cancelled'] as const;
export type AgreementState = (typeof agreementStates)[number];
/** What an agreement does by itself the moment it is recorded. */
export const agreementEffects = ['none', 'approvePlan', 'pause', 'resume', 'retire', 'replan'] as const;
export type AgreementEffect = (typeof agreementEffects)[number];

/** What a session agreed, who answers for it and until when, and what came of it. */
export const agreementFields = {
  planId: f.reference('Plan', 'plan'),
  meetingId: f.reference('Sesión', 'meeting'),
  commitmentId: f.optionalReference('Compromiso', 'commitment'),
  milestoneId: f.optionalReference('Hito', 'milestone'),
  voteId: f.optionalReference('Votación', 'vote'),
  code: f.requiredLine('Clave'),
  text: f.requiredProse('Acuerdo'),
  memberId: f.optionalReference('Responsable', 'member'),
  institutionId: f.optionalReference('Institución responsable', 'institution'),
  dueOn: f.optionalDay('Fecha límite'),
  effect: f.word('Efecto', agreementEffects, 'none'),
  appliedOn: f.optionalDay('Aplicado el'),
  replanningId: f.optionalReference('Replanificación', 'replanning'),
  state: f.word('Estado', agreementStates, 'open'),
  resolvedOn: f.optionalDay('Resuelto el'),
  resolvedBy: f.optionalReference('Lo resolvió', 'member'),
  note: f.prose('Nota'),
  capturedBy: f.optionalReference('Capturó', 'member'),
  recordedAt: f.instant('Registrado'),
};
export type Agreement = f.ValuesOf<typeof agreementFields> & { id: string; version: number };

/** An agreement with the names a person reads, as it stands today. */
export type AgreementView = Agreement & {
  meetingCode: string;
  meetsOn: string;
  responsible: string | null;
  /** The commitment or milestone that it changed. */
  target: { kind: 'commitment' | 'milestone'; id: string; code: string; title: string } | null;
  isOverdue: boolean;
  isMine: boolean;
};

/** Open after the day it was due. */
export const isOverdueOn = ({ state, dueOn }: Pick<Agreement, 'state' | 'dueOn'>, on: string): boolean =>
  state === 'open' && dueOn !== null && dueOn < on;

/** The agreement as it stood at the end of a day: what was resolved later was still open. */
export function standingOn<A extends Pick<Agreement, 'state' | 'resolvedOn' | 'resolvedBy' | 'note'>>(
  one: A,
  on: string,
): A {
  if (one.resolvedOn === null || one.resolvedOn <= on) return one;
  return { ...one, state: 'open', resolvedOn: null, resolvedBy: null, note: '' };
}

/** Whether it waits for this person: named, or of the institution that is named. */
export function answersFor(
  { memberId, institutionId }: Pick<Agreement, 'memberId' | 'institutionId'>,
  person: { id: string; institutionId: string | null } | null,
): boolean {
  if (person === null) return false;
  return memberId === null
    ? institutionId !== null && institutionId === person.institutionId
    : memberId === person.id;
}

type TargetStates = { plan: string; commitment: string | null };

/** Whether an effect changes anything: what is retired is not retired again, only what is paused goes on. */
export function isPossible(effect: AgreementEffect, { plan, commitment }: TargetStates): boolean {
  switch (effect) {
    case 'none':
      return true;
    case 'approvePlan':
      return plan === 'draft';
    case 'pause':
      return commitment === 'approved' || commitment === 'inProgress';
    case 'resume':
      return commitment === 'paused';
    case 'retire':
      return commitment !== null && commitment !== 'retired' && commitment !== 'concluded';
    case 'replan':
      return commitment !== 'retired' && commitment !== 'concluded';
  }
}

export type AgreementCounts = { open: number; overdue: number; done: number; cancelled: number };
/** The counts are of the plan, or of the commitment or milestone asked for, whatever else is filtered. */
export type AgreementList = { on: string; items: AgreementView[]; counts: AgreementCounts };

const fields = agreementFields;

export const agreementMethods = {
  'agreement.list': query(
    z.strictObject({
      planId: f.idSchema,
      /** Those that change a commitment or something of it, or only a milestone. */
      commitmentId: f.idSchema.optional(),
      milestoneId: f.idSchema.optional(),
      /** As they stood at the end of that day. */
      on: f.day('Fecha').schema.optional(),
      state: z.enum(agreementStates).optional(),
      isOverdue: z.boolean().optional(),
      /** What waits for whoever asks. */
      mine: z.boolean().optional(),
    }),
  ).answers<AgreementList>(),
  /** Only of a session held with quorum; what it does is carried out at once, on the day of the session. */
  'agreement.add': command(
    z.strictObject({
      meetingId: f.idSchema,
      text: fields.text.schema,
      memberId: fields.memberId.schema.optional(),
      institutionId: fields.institutionId.schema.optional(),
      dueOn: fields.dueOn.schema.optional(),
      voteId: fields.voteId.schema.optional(),
      effect: z.enum(agreementEffects).optional(),
      commitmentId: fields.commitmentId.schema.optional(),
      milestoneId: fields.milestoneId.schema.optional(),
      start: preciseDateSchema.optional(),
      due: preciseDateSchema.optional(),
    }),
    permissions.meet,
  ).answers<MeetingPage>(),
  /** Who answers for it says that it is done; only who keeps the sessions cancels it. */
  'agreement.resolve': command(
    z.strictObject({
      id: f.idSchema,
      version: z.number().int(),
      state: z.enum(['done', 'cancelled']),
      resolvedOn: f.day('Fecha').schema.optional(),
      note: f.requiredProse('Nota').schema,
    }),
    permissions.resolveAgreement,
  ).answers<MeetingPage>(),
};
