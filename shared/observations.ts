import { z } from 'zod';
import { daysBetween } from './dates.ts';
import type { StoredFile } from './files.ts';
import * as f from './fields.ts';
import { command, query } from './method.ts';
import { permissions } from './permissions.ts';
import { sectors, type Role, type Sector } from './roles.ts';

export const observationStates = ['open', 'attended', 'closed'] as const;
export type ObservationState = (typeof observationStates)[number];
export const observationOrigins = ['committee', 'citizen'] as const;

/** Words of one side about a plan, a commitment or a milestone, which another side answers with reasons. */
export const observationFields = {
  planId: f.reference('Plan', 'plan'),
  commitmentId: f.optionalReference('Compromiso', 'commitment'),
  milestoneId: f.optionalReference('Hito', 'milestone'),
  code: f.requiredLine('Clave'),
  title: f.requiredLine('Asunto'),
  text: f.requiredProse('Observación'),
  side: f.word('Parte que la abrió', sectors, 'civilSociety'),
  asked: f.word('Parte que debe responder', sectors, 'government'),
  openedBy: f.optionalReference('Abrió', 'member'),
  capturedBy: f.optionalReference('Capturó', 'member'),
  origin: f.word('Origen', observationOrigins, 'committee'),
  originText: f.line('Quién lo dijo y por qué medio'),
  originOn: f.optionalDay('Día en que se dijo'),
  openedOn: f.day('Fecha de apertura'),
  dueOn: f.optionalDay('Respuesta esperada'),
  recordedAt: f.instant('Registrada'),
  state: f.word('Estado', observationStates, 'open'),
  attendedOn: f.optionalDay('Atendida el'),
  attendedBy: f.optionalReference('Atendió', 'member'),
  answer: f.prose('Respuesta razonada'),
  closedOn: f.optionalDay('Cerrada el'),
  closedBy: f.optionalReference('Cerró', 'member'),
  closingNote: f.prose('Razón del cierre'),
};
export type Observation = f.ValuesOf<typeof observationFields> & { id: string; version: number };

export const replyKinds = ['reply', 'answer', 'closing', 'reopening'] as const;

/** One turn of the conversation; it is never edited, and what moved the observation stands here also after it moved again. */
export const observationReplyFields = {
  planId: f.reference('Plan', 'plan'),
  commitmentId: f.optionalReference('Compromiso', 'commitment'),
  milestoneId: f.optionalReference('Hito', 'milestone'),
  observationId: f.reference('Observación', 'observation'),
  kind: f.word('Tipo', replyKinds, 'reply'),
  text: f.requiredProse('Texto'),
  side: f.word('Parte', sectors, 'government'),
  repliedBy: f.optionalReference('Respondió', 'member'),
  capturedBy: f.optionalReference('Capturó', 'member'),
  repliedOn: f.day('Fecha de la respuesta'),
  recordedAt: f.instant('Registrada'),
};
export type ObservationReply = f.ValuesOf<typeof observationReplyFields> & { id: string; version: number };

/** A file attached to an observation or to one of its replies. */
export const observationFileFields = {
  planId: f.reference('Plan', 'plan'),
  commitmentId: f.optionalReference('Compromiso', 'commitment'),
  milestoneId: f.optionalReference('Hito', 'milestone'),
  observationId: f.reference('Observación', 'observation'),
  replyId: f.optionalReference('Respuesta', 'observationReply'),
  sha256: f.requiredLine('SHA-256'),
  size: f.integer('Tamaño en bytes', 0, 200 * 1024 * 1024),
  name: f.requiredLine('Nombre del archivo'),
  mediaType: f.line('Tipo de archivo'),
  recordedAt: f.instant('Registrado'),
};
export type ObservationFile = f.ValuesOf<typeof observationFileFields> & { id: string; version: number };

export const observationActs = ['reply', 'attend', 'close', 'reopen'] as const;
export type ObservationAct = (typeof observationActs)[number];
type Standing = Pick<Observation, 'state' | 'side' | 'asked'>;

const possibleIn: Record<ObservationAct, readonly ObservationState[]> = {
  reply: ['open', 'attended'],
  attend: ['open'],
  close: ['open', 'attended'],
  reopen: ['attended', 'closed'],
};
/** Which sides may do it: all reply; the side asked, or government, attends; only the side that opened closes and reopens. */
export function sidesFor(act: ObservationAct, { side, asked }: Pick<Standing, 'side' | 'asked'>): Sector[] {
  if (act === 'reply') return [...sectors];
  if (act === 'attend')
    return sectors.filter((one) => one !== side && (one === asked || one === 'government'));
  return [side];
}

/** Why a role may not do it now, or null where it may. */
export function whyNot(act: ObservationAct, role: Role, standing: Standing): 'state' | 'side' | null {
  if (!possibleIn[act].includes(standing.state)) return 'state';
  return sidesFor(act, standing).some((one) => one === role) ? null : 'side';
}

type Turn = Pick<ObservationReply, 'kind' | 'text' | 'repliedBy' | 'repliedOn' | 'recordedAt'>;

const fresh = {
  state: 'open',
  ...{ attendedOn: null, attendedBy: null, answer: '', closedOn: null, closedBy: null, closingNote: '' },
} as const satisfies Partial<Observation>;

/** The observation after a turn of its conversation. */
export function afterTurn(one: Observation, turn: Omit<Turn, 'recordedAt'>): Observation {
  const { text, repliedBy: by, repliedOn: on } = turn;
  switch (turn.kind) {
    case 'reply':
      return one;
    case 'answer':
      return { ...one, state: 'attended', attendedOn: on, attendedBy: by, answer: text };
    case 'closing':
      return { ...one, state: 'closed', closedOn: on, closedBy: by, closingNote: text };
    case 'reopening':
      return { ...one, ...fresh };
  }
}

/** Turns in the order in which they happened; of one day, as they were recorded. */
export const inOrder = (a: Turn, b: Turn): number =>
  compare(a.repliedOn, b.repliedOn) || compare(a.recordedAt, b.recordedAt);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The observation as it stood at the end of a day, from the turns until then; null before it was opened. */
export function standingOn(one: Observation, turns: readonly Turn[], on: string): Observation | null {
  if (one.openedOn > on) return null;
  return turns
    .filter((turn) => turn.repliedOn <= on)
    .sort(inOrder)
    .reduce<Observation>(afterTurn, { ...one, ...fresh });
}

/** Without a reasoned answer: a plain reply does not make it attended. */
export const isUnanswered = ({ state }: Pick<Observation, 'state'>): boolean => state === 'open';

/** Unanswered after the day on which an answer was expected. */
export const isOverdueOn = (one: Pick<Observation, 'state' | 'dueOn'>, on: string): boolean =>
  isUnanswered(one) && one.dueOn !== null && one.dueOn < on;

/** Whether it waits for this role: for its answer, or for its look at the answer. */
export function waitsFor(role: Role, { state, side, asked }: Standing): boolean {
  return state === 'open' ? asked === role : state === 'attended' && side === role;
}

/** Days without an answer, or until it was attended or closed. */
export function daysWaiting(
  {
    openedOn,
    attendedOn,
    closedOn,
    state,
  }: Pick<Observation, 'openedOn' | 'attendedOn' | 'closedOn' | 'state'>,
  on: string,
): number {
  const until = state === 'open' ? on : (attendedOn ?? closedOn ?? on);
  return Math.max(0, daysBetween(openedOn, until));
}

/** What an observation is on. */
export type ObservationPlace = {
  kind: 'plan' | 'commitment' | 'milestone';
  id: string;
  code: string;
  title: string;
};

/** An observation in a list, as it stood on the day asked for. */
export type ObservationRow = Observation & {
  place: ObservationPlace;
  openedByName: string | null;
  capturedByName: string | null;
  isOverdue: boolean;
  daysWaiting: number;
  /** Turns of the conversation until that day. */
  replies: number;
};

export type ObservationCounts = Record<ObservationState | 'overdue' | 'mine', number>;
/** The list may be cut short, `total` and the counts never are; the counts are of the place, whatever else is filtered. */
export type ObservationList = {
  on: string;
  items: ObservationRow[];
  total: number;
  counts: ObservationCounts;
};

export type ObservationTurn = ObservationReply & {
  repliedByName: string | null;
  capturedByName: string | null;
  files: StoredFile[];
};

export type ObservationPage = {
  observation: ObservationRow;
  plan: { id: string; code: string; name: string };
  commitment: { id: string; code: string; title: string } | null;
  files: StoredFile[];
  turns: ObservationTurn[];
};

const fields = observationFields;
const files = z
  .array(
    z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      name: f.requiredLine('Nombre del archivo').schema,
      mediaType: f.line('Tipo').schema.optional(),
    }),
  )
  .max(20)
  .optional();
const onDay = f.day('Fecha').schema.optional();
const seen = { id: f.idSchema, version: z.number().int() };

export const observationMethods = {
  'observation.list': query(
    z.strictObject({
      planId: f.idSchema,
      commitmentId: f.idSchema.optional(),
      milestoneId: f.idSchema.optional(),
      asRecorded: f.asRecordedSchema.optional(),
      state: z.enum(observationStates).optional(),
      side: z.enum(sectors).optional(),
      isOverdue: z.boolean().optional(),
      /** What waits for whoever asks. */
      mine: z.boolean().optional(),
      on: onDay,
      limit: z.number().int().min(1).max(500).optional(),
    }),
  ).answers<ObservationList>(),
  'observation.read': query(
    z.strictObject({ id: f.idSchema, on: onDay, asRecorded: f.asRecordedSchema.optional() }),
  ).answers<ObservationPage>(),
  /** On the milestone, else on the commitment, else on the plan. Citizens' remarks are recorded by civil society alone. */
  'observation.open': command(
    z.strictObject({
      planId: f.idSchema,
      commitmentId: f.idSchema.nullable().optional(),
      milestoneId: f.idSchema.nullable().optional(),
      title: fields.title.schema,
      text: fields.text.schema,
      asked: fields.asked.schema.optional(),
      origin: fields.origin.schema.optional(),
      originText: fields.originText.schema.optional(),
      originOn: fields.originOn.schema.optional(),
      openedOn: onDay,
      dueOn: fields.dueOn.schema.optional(),
      files,
    }),
    permissions.observe,
  ).answers<ObservationPage>(),
  'observation.reply': command(
    z.strictObject({ id: f.idSchema, text: observationReplyFields.text.schema, on: onDay, files }),
    permissions.observe,
  ).answers<ObservationPage>(),
  'observation.attend': command(
    z.strictObject({ ...seen, answer: f.requiredProse('Respuesta razonada').schema, on: onDay, files }),
    permissions.observe,
  ).answers<ObservationPage>(),
  'observation.close': command(
    z.strictObject({ ...seen, note: f.requiredProse('Razón').schema, on: onDay }),
    permissions.observe,
  ).answers<ObservationPage>(),
  'observation.reopen': command(
    z.strictObject({ ...seen, reason: f.requiredProse('Razón').schema, on: onDay }),
    permissions.observe,
  ).answers<ObservationPage>(),
};
