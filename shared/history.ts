import { z } from 'zod';
import type { RecordName } from './records.ts';
import type { Role } from './roles.ts';
import * as f from './fields.ts';
import { query } from './method.ts';

/** What the log tells of: records, and how one enters and what was refused. */
export type LoggedName = RecordName | 'access';
export type LoggedAction = 'created' | 'changed' | 'removed' | 'refused';

/** One change of one record: who, in which role, when, and what from what to what. */
export type HistoryEntry = {
  seq: number;
  at: string;
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

export const historyMethods = {
  'history.head': query(z.strictObject({})).answers<LogHead>(),
  /** Newest first. */
  'history.list': query(
    z.strictObject({
      planId: f.idSchema.optional(),
      commitmentId: f.idSchema.optional(),
      entityId: f.idSchema.optional(),
      before: z.number().int().optional(),
      limit: z.number().int().min(1).max(500).optional(),
    }),
  ).answers<HistoryEntry[]>(),
};
