import { z } from 'zod';
import type { AgreementView } from './agreements.ts';
import type { StoredFile } from './files.ts';
import type { HistoryEntry } from './history.ts';
import * as f from './fields.ts';
import { command, query } from './method.ts';
import type { Obligation } from './obligations.ts';
import { permissions } from './permissions.ts';
import { presences, quorumShares, voteRules, type Quorum } from './quorum.ts';
import { sectors } from './roles.ts';

export const meetingKinds = ['ordinary', 'extraordinary'] as const;
export const meetingStates = ['convened', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** A session of the committee; `session` in code is that of somebody who entered. */
export const meetingFields = {
  planId: f.reference('Plan', 'plan'),
  code: f.requiredLine('Clave'),
  kind: f.word('Tipo', meetingKinds, 'ordinary'),
  withCivilSociety: f.flag('Reunión con sociedad civil', false),
  meetsOn: f.day('Fecha de la sesión'),
  hour: f.line('Hora'),
  place: f.line('Lugar o enlace'),
  convenedOn: f.day('Fecha de la convocatoria'),
  agenda: f.list('Orden del día'),
  state: f.word('Estado', meetingStates, 'convened'),
  cancelReason: f.prose('Razón de la cancelación'),
  quorumShare: f.word('Quórum', quorumShares, 'majority'),
  quorumEachSector: f.flag('Con al menos un lugar de cada sector', true),
  hasQuorum: f.flag('Hubo quórum', false),
  minutes: f.prose('Minuta'),
  capturedBy: f.optionalReference('Capturó', 'member'),
  recordedAt: f.instant('Registrada'),
};
export type Meeting = f.ValuesOf<typeof meetingFields> & { id: string; version: number };

/** How one seat of the committee was filled in a session. */
export const attendanceFields = {
  planId: f.reference('Plan', 'plan'),
  meetingId: f.reference('Sesión', 'meeting'),
  seatId: f.reference('Titular', 'member'),
  sector: f.word('Sector', sectors, 'government'),
  presence: f.word('Asistencia', presences, 'absent'),
  alternateId: f.optionalReference('Suplente', 'member'),
  recordedAt: f.instant('Registrada'),
};
export type Attendance = f.ValuesOf<typeof attendanceFields> & { id: string; version: number };

/** What was put to the vote; each list is of seats, by their titular. */
export const voteFields = {
  planId: f.reference('Plan', 'plan'),
  meetingId: f.reference('Sesión', 'meeting'),
  subject: f.requiredLine('Asunto'),
  rule: f.word('Regla', voteRules, 'simple'),
  inFavour: f.references('A favor', 'member'),
  against: f.references('En contra', 'member'),
  abstained: f.references('Abstenciones', 'member'),
  present: f.integer('Lugares presentes', 0, 1000),
  isApproved: f.flag('Se aprobó', false),
  correctsId: f.optionalReference('Corrige a', 'vote'),
  correctionReason: f.prose('Razón de la corrección'),
  capturedBy: f.optionalReference('Capturó', 'member'),
  recordedAt: f.instant('Registrada'),
};
export type Vote = f.ValuesOf<typeof voteFields> & { id: string; version: number };

/** A vote in its session: the first that was recorded is 1; who recorded it, and which took its place. */
export type VoteView = Vote & {
  number: number;
  capturedByName: string | null;
  /** Of the vote that this one corrects. */
  corrects: number | null;
  /** Of the vote that stands instead of this one, with who said so and why; null where it stands itself. */
  correctedBy: { number: number; reason: string; who: string | null; on: string } | null;
};

export type CommitteeRule = {
  quorumShare: (typeof quorumShares)[number];
  quorumEachSector: boolean;
  decisionRule: (typeof voteRules)[number];
};

/** A seat on the day of the session, with who sat in it. */
export type SeatView = Pick<Attendance, 'seatId' | 'sector' | 'presence' | 'alternateId'> & {
  name: string;
  alternateName: string | null;
};

/** A session in a list; `quorum` is null before it was held. */
export type MeetingRow = Meeting & {
  quorum: Quorum | null;
  agreements: number;
  openAgreements: number;
};
export type MeetingList = { items: MeetingRow[]; rule: CommitteeRule; obligations: Obligation[] };

export type MeetingPage = {
  meeting: MeetingRow;
  plan: { id: string; code: string; name: string };
  rule: CommitteeRule;
  seats: SeatView[];
  /** Who may sit in place of an absent titular of each sector on that day. */
  alternates: { id: string; name: string; sector: (typeof sectors)[number] }[];
  /** As they were recorded; one that was corrected stays. */
  votes: VoteView[];
  agreements: AgreementView[];
  history: HistoryEntry[];
};

export const meetingPapers = ['convocation', 'minutes'] as const;
export const paperFormats = ['pdf', 'docx'] as const;
export type PaperFormat = (typeof paperFormats)[number];
export type MeetingPaper = (typeof meetingPapers)[number];

const { meet } = permissions;
const known = { id: f.idSchema, version: z.number().int() };
const called = f.pick(
  meetingFields,
  'kind',
  'withCivilSociety',
  'meetsOn',
  'hour',
  'place',
  'convenedOn',
  'agenda',
);
const seats = f.references('Lugares', 'member').schema;
const cast = {
  subject: voteFields.subject.schema,
  rule: z.enum(voteRules).optional(),
  inFavour: seats,
  against: seats.optional(),
  abstained: seats.optional(),
};

export const meetingMethods = {
  'meeting.list': query(z.strictObject({ planId: f.idSchema })).answers<MeetingList>(),
  'meeting.read': query(z.strictObject({ id: f.idSchema })).answers<MeetingPage>(),
  /** The convocation, or the minutes with the list of agreements, as a PDF or to be edited in a word processor. */
  'meeting.print': query(
    z.strictObject({ id: f.idSchema, paper: z.enum(meetingPapers), format: z.enum(paperFormats).optional() }),
  ).answers<StoredFile>(),
  'meeting.convene': command(
    z.strictObject({
      planId: f.idSchema,
      values: f.changesSchema(called).required({ meetsOn: true, agenda: true }),
    }),
    meet,
  ).answers<MeetingPage>(),
  /** Only before it was held. */
  'meeting.revise': command(
    z.strictObject({ ...known, changes: f.changesSchema(called) }),
    meet,
  ).answers<MeetingPage>(),
  'meeting.cancel': command(
    z.strictObject({ ...known, reason: f.requiredProse('Razón').schema }),
    meet,
  ).answers<MeetingPage>(),
  /** Who was there, seat by seat, and what was said; seats left out were absent. Corrected while nothing was voted. */
  'meeting.record': command(
    z.strictObject({
      ...known,
      attendance: z
        .array(
          z.strictObject({
            seatId: f.idSchema,
            presence: z.enum(presences),
            alternateId: f.idSchema.nullable().optional(),
          }),
        )
        .max(500)
        .optional(),
      minutes: meetingFields.minutes.schema.optional(),
    }),
    meet,
  ).answers<MeetingPage>(),
  'meeting.vote': command(z.strictObject({ meetingId: f.idSchema, ...cast }), meet).answers<MeetingPage>(),
  /** Records a vote again, with the reason; the first stays, and says which took its place. */
  'meeting.correctVote': command(
    z.strictObject({
      voteId: f.idSchema,
      reason: f.requiredProse('Razón de la corrección').schema,
      ...cast,
    }),
    meet,
  ).answers<MeetingPage>(),
};
