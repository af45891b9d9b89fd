import { z } from 'zod';
import type { MilestonePage, Replanning } from './milestones.ts';
import { daysBetween, preciseDateSchema } from './dates.ts';
import * as f from './fields.ts';
import { command, query } from './method.ts';
import { permissions } from './permissions.ts';

export const replanRequestStates = ['asked', 'approved', 'refused', 'withdrawn'] as const;

/** What government asks about the dates of a milestone, and what was decided; only an approved one moves them. */
export const replanRequestFields = {
  planId: f.reference('Plan', 'plan'),
  commitmentId: f.reference('Compromiso', 'commitment'),
  milestoneId: f.reference('Hito', 'milestone'),
  newStart: f.preciseDate('Inicio que se pide'),
  newDue: f.preciseDate('Vencimiento que se pide'),
  reason: f.requiredProse('Razón'),
  requestedBy: f.optionalReference('Pidió', 'member'),
  capturedBy: f.optionalReference('Capturó', 'member'),
  requestedOn: f.day('Fecha de la solicitud'),
  recordedAt: f.instant('Registrada'),
  state: f.word('Estado', replanRequestStates, 'asked'),
  decidedBy: f.optionalReference('Decidió', 'member'),
  decidedOn: f.optionalDay('Fecha de la decisión'),
  decisionNote: f.prose('Nota de la decisión'),
  agreement: f.line('Acuerdo'),
  replanningId: f.optionalReference('Replanificación', 'replanning'),
};
export type ReplanRequest = f.ValuesOf<typeof replanRequestFields> & { id: string; version: number };

type OfMilestone = { milestoneCode: string; milestoneTitle: string };

/** A request with the dates that are in force, and the names a person reads. */
export type ReplanRequestView = ReplanRequest &
  OfMilestone & {
    start: Replanning['oldStart'];
    due: Replanning['oldDue'];
    requestedByName: string | null;
    decidedByName: string | null;
  };

/** A change of dates with the names a person reads. */
export type ReplanningView = Replanning &
  OfMilestone & { requestedByName: string | null; approvedByName: string | null };

/** What was asked in a plan, the open requests first, and everything that was moved, in the plan's order. */
export type ReplanList = { requests: ReplanRequestView[]; replannings: ReplanningView[] };

/** By how many days the due date moved, later counts as more; null where one of the two is not a date. */
export function daysMoved({ oldDue, newDue }: Pick<Replanning, 'oldDue' | 'newDue'>): number | null {
  return oldDue.on === null || newDue.on === null ? null : daysBetween(oldDue.on, newDue.on);
}

const asker = permissions.askReplan;
const decider = permissions.replan;
const known = { id: f.idSchema, version: z.number().int() };
const decidedOn = f.optionalDay('Fecha de la decisión').schema.optional();

export const replanRequestMethods = {
  'replan.list': query(
    z.strictObject({ planId: f.idSchema, asRecorded: f.asRecordedSchema.optional() }),
  ).answers<ReplanList>(),
  /** One open request a milestone. */
  'replan.request': command(
    z.strictObject({
      milestoneId: f.idSchema,
      start: preciseDateSchema.optional(),
      due: preciseDateSchema.optional(),
      reason: replanRequestFields.reason.schema,
      requestedOn: f.optionalDay('Fecha de la solicitud').schema.optional(),
    }),
    asker,
  ).answers<MilestonePage>(),
  /** Moves the dates, as `milestone.replan` does. */
  'replan.approve': command(
    z.strictObject({
      ...known,
      agreement: replanRequestFields.agreement.schema.optional(),
      note: replanRequestFields.decisionNote.schema.optional(),
      decidedOn,
    }),
    decider,
  ).answers<MilestonePage>(),
  'replan.refuse': command(
    z.strictObject({ ...known, reason: f.requiredProse('Razón').schema, decidedOn }),
    decider,
  ).answers<MilestonePage>(),
  /** Only who asked takes it back. */
  'replan.withdraw': command(
    z.strictObject({ ...known, note: replanRequestFields.decisionNote.schema.optional() }),
    asker,
  ).answers<MilestonePage>(),
};
