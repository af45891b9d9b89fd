import { takesPart } from '../../shared/committees.ts';
import { AppError } from '../../shared/errors.ts';
import { idSchema } from '../../shared/fields.ts';
import { isSeated, type Member } from '../../shared/members.ts';
import { structure, type Caller, type Command } from '../../shared/method.ts';
import { mayOf } from '../../shared/permissions.ts';
import type { Role } from '../../shared/roles.ts';
import { findRecord } from './database/queries/records.ts';
import type { AccessState } from './access/state.ts';
import { findAccessRule, findCredential } from './database/queries/access.ts';
import type { Db } from './database/schema.ts';

/** Who acts: the member, the role they act in, and in whose name when the secretariat captures for another. */
export type Actor = {
  memberId: string | null;
  name: string;
  role: Role;
  /** The only committee in which they take part; null for who takes part in all. */
  committeeId: string | null;
  inNameOf: Member | null;
};

/** The person whose deed it is: the one named by the secretariat, or the one who calls. */
export const principalId = (actor: Actor): string | null => actor.inNameOf?.id ?? actor.memberId;

/** The role in which the deed counts. */
export const principalRole = (actor: Actor): Role => actor.inNameOf?.role ?? actor.role;

/** Whether who acts, and in whose name it is done, take part in the committee of a plan. */
export const actsIn = ({ committeeId, inNameOf }: Actor, plan: { committeeId: string | null }): boolean =>
  takesPart({ committeeId }, plan) && (inNameOf === null || takesPart(inNameOf, plan));

async function seatedMember(db: Db, id: string, today: string): Promise<Member> {
  const isId = idSchema.safeParse(id).success;
  const member = isId ? await findRecord(db, 'member', id) : null;
  if (member === null) throw new AppError('notFound', { entity: 'member', id: isId ? id : '' });
  if (!isSeated(member, today)) throw new AppError('memberInactive', { name: member.name });
  return member;
}

/** The operator of this computer, who sets up an empty database and runs the command line. */
const operator = (role: Role): Actor => ({
  memberId: null,
  name: '',
  role,
  committeeId: null,
  inNameOf: null,
});

/** Whether somebody who may run the committee's data holds a seat on this day. */
export async function hasKeeper(db: Db, today: string): Promise<boolean> {
  const keepers = await db.selectFrom('member').selectAll().where('role', 'in', structure.roles).execute();
  return keepers.some((one) => isSeated({ startsOn: one.starts_on, endsOn: one.ends_on }, today));
}

/** What is looked at to say who calls. */
export type Door = { db: Db; today: string; isOperator: boolean; access: AccessState };

/**
 * Who the caller is on this day. Without a name one only reads, except while nobody may run the committee's data:
 * then whoever is here sets up as the secretariat, unless passphrases were chosen. Where they were, a name without
 * its session is refused.
 */
export async function identify(door: Door, caller: Caller): Promise<Actor> {
  const { db, today, isOperator } = door;
  if (caller.memberId === null) {
    return operator(isOperator || (await isUnkept(db, today)) ? 'secretariat' : 'reader');
  }
  const member = await seatedMember(db, caller.memberId, today);
  if (!(await isProven(door, caller, member))) {
    throw new AppError('signInNeeded', { name: member.name, memberId: member.id });
  }
  const inNameOf =
    caller.inNameOf === undefined || caller.inNameOf === null || caller.inNameOf === member.id
      ? null
      : await seatedMember(db, caller.inNameOf, today);
  const { id, name, role, committeeId } = member;
  return { memberId: id, name, role, committeeId, inNameOf };
}

/** Whether whoever is here may set up: nobody may run the data, and no passphrases were chosen. */
export async function isUnkept(db: Db, today: string): Promise<boolean> {
  return (await findAccessRule(db)).mode === 'open' && !(await hasKeeper(db, today));
}

async function isProven({ db, access }: Door, caller: Caller, member: Member): Promise<boolean> {
  const rule = await findAccessRule(db);
  if (rule.mode === 'open') return true;
  const kept = await findCredential(db, member.id);
  if (kept === null) return false;
  const whose = { memberId: member.id, stamp: kept.salt };
  return access.sessions.use(caller.session ?? null, whose, rule.idleMinutes, access.instants());
}

/** Who asks: everybody reads, also who has no seat, or no longer. */
export async function identifyReader(door: Door, caller: Caller): Promise<Actor> {
  // Who says no name needs no look-up, and does not wait for a command that holds the only connection.
  if (caller.memberId === null) return operator(door.isOperator ? 'secretariat' : 'reader');
  return identify(door, caller).catch((error: unknown) => {
    if (error instanceof AppError) return operator('reader');
    throw error;
  });
}

/** Refuses a command that the actor's role does not have (the roles stand beside each method in `shared/`). */
export function permit(actor: Actor, method: string, command: Command): void {
  const allowed = command.roles;
  if (actor.inNameOf === null) {
    const may = mayOf(command, actor.role);
    if (may === 'yes') return;
    if (may === 'byProxy') throw new AppError('principalNeeded', { method, allowed });
    throw new AppError('forbidden', { method, role: actor.role, allowed });
  }
  const isProxy = actor.role === 'secretariat' && (command.byProxy || allowed.includes('secretariat'));
  if (!isProxy || !allowed.includes(actor.inNameOf.role)) {
    throw new AppError('forbidden', { method, role: actor.role, allowed });
  }
}
