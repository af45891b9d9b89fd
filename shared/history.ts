import { z } from 'zod';
import type { RecordName } from './records.ts';
import type { Role } from './roles.ts';
import * as f from './fields.ts';
import type { StoredFile } from './files.ts';
import { auditKinds } from './history-kinds.ts';
import { command, query } from './method.ts';
import { permissions } from './permissions.ts';

/** What the log tells of: records, and how one enters and what was refused. */
export type LoggedName = RecordName | 'access';
export type LoggedAction = 'created' | 'changed' | 'removed' | 'refused';

/** One change of one record: who, in which role, when, and what from what to what. */
export type HistoryEntry = {
  seq: number;
  at: string;
  /** The plan that it belongs to; null for what all plans share. */
  planId: string | null;
  actor: string | null;
  role: Role;
  inNameOf: string | null;
  method: string;
  entity: LoggedName;
  entityId: string;
  /** What the record is called: its code, name or title. */
  subject: string;
  /** The code of the milestone that it is a report, evidence, verdict … of. */
  milestone?: string;
  /** The code of the observation that it is a reply to, or a file of. */
  observation?: string;
  action: LoggedAction;
  /** Of what was created: each value that is not the usual one, from null; not what it belongs to, nor its instant. */
  changes: { field: string; from: unknown; to: unknown }[];
};

/** The end of the log: whoever remembers it knows whether anything was written since. */
export type LogHead = { seq: number; hash: string };

/** What can be taken back while nobody changed it since; what was reported, proved or judged has its own withdrawal. */
export const undoableMethods = [
  'plan.revise',
  'commitment.revise',
  'commitment.reviseMany',
  'milestone.revise',
  'institution.revise',
  'member.revise',
  'committee.revise',
  'catalogue.revise',
  'indicator.revise',
  'settings.revise',
  'responsibility.assign',
  'responsibility.end',
  'responsibility.handOver',
  'oversightName.revise',
  'meeting.revise',
] as const;
export type UndoableMethod = (typeof undoableMethods)[number];

/** One's own last action: its last entry, how many there are, and of what record: a kind, and what it is called. */
export type Undoable = { seq: number; method: string; entries: number; entity: LoggedName; subject: string };

/** What of the log is looked at; each part narrows it. Days are those of where the computer stands, both included. */
const narrowedTo = {
  planId: f.idSchema.optional(),
  kind: z.enum(auditKinds).optional(),
  /** Who did it, or in whose name. */
  memberId: f.idSchema.optional(),
  from: f.day('Desde').schema.optional(),
  to: f.day('Hasta').schema.optional(),
};

export const historyMethods = {
  'history.head': query(z.strictObject({})).answers<LogHead>(),
  /** What the caller could take back now, and what they took back last and could do again; nothing where they cannot. */
  'history.undoable': query(z.strictObject({})).answers<{ last: Undoable | null; undone: Undoable | null }>(),
  /** Takes back the caller's own last action, of which `seq` is an entry, as a new action; nothing leaves the log. */
  'history.undo': command(z.strictObject({ seq: z.number().int().min(1) }), permissions.undo).answers<{
    undone: number[];
  }>(),
  /** Does again what the caller took back last, of which `seq` is an entry, while they did nothing since. */
  'history.redo': command(z.strictObject({ seq: z.number().int().min(1) }), permissions.undo).answers<{
    redone: number[];
  }>(),
  /** The log as a file, oldest first, whole or narrowed; or what its columns mean. */
  'history.export': query(
    z.strictObject({ format: z.enum(['csv', 'json', 'columns']), ...narrowedTo }),
  ).answers<StoredFile>(),
  /** Newest first. */
  'history.list': query(
    z.strictObject({
      ...narrowedTo,
      commitmentId: f.idSchema.optional(),
      entityId: f.idSchema.optional(),
      before: z.number().int().optional(),
      limit: z.number().int().min(1).max(500).optional(),
    }),
  ).answers<HistoryEntry[]>(),
};
