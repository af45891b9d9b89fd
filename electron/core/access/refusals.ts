import { AppError, type ErrorCode } from '../../../shared/errors.ts';
import { idSchema } from '../../../shared/fields.ts';
import type { Caller } from '../../../shared/method.ts';
import type { Actor, Door } from '../actor.ts';
import { identifyReader } from '../actor.ts';
import { appendAudit, recordingInstant } from '../audit.ts';
import type { AppParts } from '../context.ts';
import { findRecord } from '../database/queries/records.ts';
import type { Db } from '../database/schema.ts';

const logged: readonly ErrorCode[] = [
  'forbidden',
  'principalNeeded',
  'ownWork',
  'otherCommittee',
  'memberInactive',
  'signInNeeded',
  'wrongPassphrase',
];

/** Whether what was refused was a permission. */
export const isLogged = (error: unknown): error is AppError =>
  error instanceof AppError && logged.includes(error.code);

export type Refused = { name: string; caller: Caller; error: unknown };

/** What stands in the log for how one enters; a member's entries have the member's id. */
export const accessId = (memberId: string | null): string => `access:${memberId ?? 'anyone'}`;

/** Writes that somebody was refused, in a transaction of its own: that of what was refused is gone. */
export async function logRefusal(
  app: AppParts,
  door: Omit<Door, 'db'>,
  clock: string,
  { name, caller, error }: Refused,
): Promise<void> {
  if (!isLogged(error)) return;
  const { refusals, instants } = app.access;
  const claimed = caller.memberId ?? textOf(error.details.memberId);
  const key = [claimed, caller.inNameOf, name, error.code].join(' ');
  const unwritten = refusals.admit(key, instants().steadyMs);
  if (unwritten === null) return;
  await app.databases.writer.transaction().execute(async (db) => {
    const actor = await whoWasRefused({ ...door, db }, caller);
    const member = await knownMember(db, claimed);
    const image = {
      why: error.code,
      role: actor.role,
      memberId: member?.id ?? null,
      name: member?.name ?? '',
      unwritten,
    };
    const change = {
      entity: 'access' as const,
      id: accessId(member?.id ?? null),
      planId: null,
      commitmentId: null,
      action: 'refused' as const,
      image,
    };
    const at = await recordingInstant(db, clock);
    await appendAudit(db, { at, actor, method: name }, [change]);
  });
}

/** Whoever proved who they are; the name that was only claimed is told in the entry itself. */
const whoWasRefused = (door: Door, caller: Caller): Promise<Actor> => identifyReader(door, caller);

async function knownMember(db: Db, id: string | null): Promise<{ id: string; name: string } | null> {
  if (id === null || !idSchema.safeParse(id).success) return null;
  const found = await findRecord(db, 'member', id);
  return found === null ? null : { id: found.id, name: found.name };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
