import {
  normalPassphrase,
  passphraseLength,
  passphraseMin,
  type AccessRule,
  type AccessView,
  type SignedIn,
} from '../../../shared/access.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { fold } from '../../../shared/fold.ts';
import { isSeated, type Member } from '../../../shared/members.ts';
import { isPassphrase, keepPassphrase } from '../access/passphrases.ts';
import { accessId } from '../access/refusals.ts';
import type { AfterCommit, CommandContext, Context } from '../context.ts';
import {
  credentialHolders,
  findAccessRule,
  findCredential,
  writeAccessRule,
  writeCredential,
} from '../database/queries/access.ts';
import { lastChange } from '../database/queries/audit.ts';
import { findRecord, findRecords } from '../database/queries/records.ts';
import { demand } from '../save.ts';

/** Opens a session for whoever knows the passphrase; an unknown name is refused like a wrong one, and as slowly. */
export async function signIn(ctx: Context, input: ParsedInputOf<'session.signIn'>): Promise<SignedIn> {
  const { attempts, sessions, instants } = ctx.app.access;
  const member = await whoEnters(ctx, input);
  const key = member?.id ?? '';
  attempts.begin(key, instants().steadyMs);
  const kept = member === null ? null : await findCredential(ctx.db, member.id);
  const isRight = await isPassphrase(input.passphrase, kept);
  if (!isRight || member === null || kept === null) {
    throw new AppError('wrongPassphrase', member === null ? {} : { memberId: member.id });
  }
  attempts.succeed(key);
  const { idleMinutes } = await findAccessRule(ctx.db);
  const session = sessions.begin(member.id, kept.salt, instants());
  return { memberId: member.id, session, idleMinutes };
}

/** The seated member with that id or, if it is only one, with that name. */
async function whoEnters(
  ctx: Context,
  { memberId, name }: ParsedInputOf<'session.signIn'>,
): Promise<Member | null> {
  if (memberId !== undefined) {
    const found = await findRecord(ctx.db, 'member', memberId);
    return found !== null && isSeated(found, ctx.today) ? found : null;
  }
  const sought = fold((name ?? '').trim());
  const members = await findRecords(ctx.db, 'member');
  const found = members.filter((one) => fold(one.name.trim()) === sought && isSeated(one, ctx.today));
  return found.length === 1 ? (found[0] ?? null) : null;
}

export function signOut(ctx: Context): Promise<{ hasEnded: boolean }> {
  return Promise.resolve({ hasEnded: ctx.app.access.sessions.end(ctx.session ?? null) });
}

export function readSession(ctx: Context): Promise<{ memberId: string | null }> {
  return Promise.resolve({ memberId: ctx.actor.memberId });
}

/** How one enters, and who has a passphrase as far as whoever asks may know. */
export async function readAccess(ctx: Context): Promise<AccessView> {
  const rule = await findAccessRule(ctx.db);
  const holders = await credentialHolders(ctx.db);
  const { memberId, role } = ctx.actor;
  return {
    ...rule,
    hasOwn: memberId !== null && holders.includes(memberId),
    holders: role === 'secretariat' ? holders : [],
  };
}

/** Chooses how one enters from now on; with passphrases, whoever chooses must have one. */
export async function chooseAccess(
  ctx: CommandContext,
  { version, mode, idleMinutes }: ParsedInputOf<'access.choose'>,
): Promise<AccessRule> {
  const before = await findAccessRule(ctx.db);
  if (before.version !== version) {
    const last = await lastChange(ctx.db, accessId('rule'));
    throw new AppError('conflict', {
      entity: 'access',
      id: 'access',
      expected: version,
      current: before.version,
      record: before,
      savedBy: last?.actor_name ?? '',
      savedAt: last?.at ?? null,
    });
  }
  const after = { mode: mode ?? before.mode, idleMinutes: idleMinutes ?? before.idleMinutes };
  if (after.mode === before.mode && after.idleMinutes === before.idleMinutes) return before;
  if (after.mode === 'passphrase' && before.mode === 'open') await demandOwnPassphrase(ctx);
  const rule: AccessRule = { ...after, version: before.version + 1 };
  await writeAccessRule(ctx.db, rule);
  note(ctx, accessId('rule'), { event: 'rule', ...after });
  return rule;
}

async function demandOwnPassphrase(ctx: Context): Promise<void> {
  const { memberId } = ctx.actor;
  const kept = memberId === null ? null : await findCredential(ctx.db, memberId);
  if (kept === null) throw new AppError('passphraseNeeded');
}

type WasSet = { memberId: string; setAt: string };

/** Keeps a passphrase; whoever changes their own says the one there was. The log says who set whose, never which. */
export async function setPassphrase(
  ctx: CommandContext,
  { memberId, passphrase, current }: ParsedInputOf<'access.setPassphrase'>,
): Promise<AfterCommit<WasSet>> {
  const { actor } = ctx;
  const notTheirs = new AppError('forbidden', { role: actor.role, allowed: ['secretariat'] });
  if (actor.memberId === null && actor.role !== 'secretariat') throw notTheirs;
  const member = await demand(ctx, 'member', memberId);
  const isOwn = memberId === actor.memberId && actor.inNameOf === null;
  if (!isOwn && (actor.role !== 'secretariat' || actor.inNameOf !== null)) throw notTheirs;
  if (passphraseLength(passphrase) < passphraseMin) {
    const issue = { path: 'passphrase', problem: 'tooShort' as const, limit: passphraseMin };
    throw new AppError('invalid', { issues: [issue] });
  }
  if (isOwn) await demandCurrent(ctx, memberId, current);
  const kept = await keepPassphrase(normalPassphrase(passphrase));
  const setAt = ctx.now;
  await writeCredential(ctx.db, {
    ...kept,
    member_id: memberId,
    set_by: ctx.actor.memberId,
    set_at: setAt,
  });
  note(ctx, accessId(memberId), { event: isOwn ? 'own' : 'others', memberId, name: member.name });
  const answer = { memberId, setAt };
  const { access } = ctx.app;
  const finish = (): Promise<WasSet> => {
    if (isOwn) access.sessions.restamp(ctx.session ?? null, kept.salt);
    else access.attempts.succeed(memberId);
    return Promise.resolve(answer);
  };
  return { afterCommit: finish, committed: answer };
}

async function demandCurrent(ctx: Context, memberId: string, current = ''): Promise<void> {
  const before = await findCredential(ctx.db, memberId);
  if (before === null) return;
  const { attempts, instants } = ctx.app.access;
  attempts.begin(memberId, instants().steadyMs);
  if (!(await isPassphrase(current, before))) throw new AppError('wrongPassphrase', { memberId });
  attempts.succeed(memberId);
}

function note(ctx: CommandContext, id: string, image: Record<string, unknown>): void {
  ctx.changes.push({ entity: 'access', id, planId: null, commitmentId: null, action: 'changed', image });
}
