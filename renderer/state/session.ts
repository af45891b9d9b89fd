import { create } from 'zustand';
import type { Committee } from '../../shared/committees.ts';
import type { ReplyError } from '../../shared/errors.ts';
import type { MemberView } from '../../shared/members.ts';
import type { OversightName } from '../../shared/oversight-names.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import type { Role } from '../../shared/roles.ts';
import type { About, Settings } from '../../shared/settings.ts';
import { api, callAs } from '../api.ts';
import { dropProof, keptProof, type Proof } from './proof.ts';
import { forgetAnswers } from './queries.ts';

/** Who looks: nobody chose yet, somebody who only reads, or a member. */
export type Who = { kind: 'unknown' } | { kind: 'reader' } | { kind: 'member'; memberId: string };

type Session = {
  about: About | null;
  settings: Settings | null;
  committees: readonly Committee[];
  /** What the third party was and is called. */
  oversightNames: readonly OversightName[];
  plans: readonly PlanSummary[];
  members: readonly MemberView[];
  who: Who;
  /** The session ended, or was locked, and who looks has to prove again who they are. */
  isLocked: boolean;
  error: ReplyError | null;
};

const whoName = 'compromiso.who';

export const useSession = create<Session>(() => ({
  about: null,
  settings: null,
  committees: [],
  oversightNames: [],
  plans: [],
  members: [],
  who: { kind: 'unknown' },
  isLocked: false,
  error: null,
}));

/** Reads what the whole window needs: who is there, which plans, which day it is. */
export async function loadSession(): Promise<void> {
  const kept = keptProof();
  if (kept !== null) callAs(kept);
  const [proven, about, settings, committees, names, plans, members] = await Promise.all([
    api('session.read', {}),
    api('application.about', {}),
    api('settings.read', {}),
    api('committee.list', {}),
    api('oversightName.list', {}),
    api('plan.list', {}),
    api('member.list', {}),
  ]);
  const failed = [about, settings, committees, names, plans, members].find((reply) => !reply.ok);
  if (!about.ok || !settings.ok || !committees.ok || !names.ok || !plans.ok || !members.ok) {
    useSession.setState({ error: failed?.error ?? null });
    return;
  }
  const isOpen = about.value.access.mode === 'open';
  const who = isOpen ? remembered(members.value) : whoEntered(kept, members.value);
  if (isOpen || kept === null) callAs({ memberId: who.kind === 'member' ? who.memberId : null });
  const isLocked = !isOpen && who.kind === 'member' && !(proven.ok && proven.value.memberId === who.memberId);
  useSession.setState({
    about: about.value,
    settings: settings.value,
    committees: committees.value,
    oversightNames: names.value,
    plans: plans.value,
    members: members.value,
    who,
    isLocked,
    error: null,
  });
}

/** With passphrases, somebody only reads or holds what proves who they are. */
function whoEntered(kept: Proof | null, members: readonly MemberView[]): Who {
  if (kept !== null && members.some(({ id }) => id === kept.memberId)) {
    return { kind: 'member', memberId: kept.memberId };
  }
  const reader = readKept();
  return reader.kind === 'reader' ? reader : { kind: 'unknown' };
}

/** From now on this person looks and captures. */
export function becomeWho(who: Exclude<Who, { kind: 'unknown' }>): void {
  localStorage.setItem(whoName, JSON.stringify(who));
  callAs({ memberId: who.kind === 'member' ? who.memberId : null });
  useSession.setState({ who });
  forgetAnswers();
}

/** Asks again who looks. */
export function forgetWho(): void {
  localStorage.removeItem(whoName);
  dropProof();
  callAs({ memberId: null });
  useSession.setState({ who: { kind: 'unknown' }, isLocked: false });
  forgetAnswers();
}

function remembered(members: readonly MemberView[]): Who {
  const kept = readKept();
  if (kept.kind !== 'member') return kept;
  return members.some(({ id, isActive }) => id === kept.memberId && isActive) ? kept : { kind: 'unknown' };
}

function readKept(): Who {
  const text = localStorage.getItem(whoName);
  if (text === null) return { kind: 'unknown' };
  try {
    const kept = JSON.parse(text) as Who;
    return kept.kind === 'member' || kept.kind === 'reader' ? kept : { kind: 'unknown' };
  } catch {
    return { kind: 'unknown' };
  }
}

/** The member who looks; null for a reader. */
export function useMe(): MemberView | null {
  return useSession(({ who, members }) =>
    who.kind === 'member' ? (members.find(({ id }) => id === who.memberId) ?? null) : null,
  );
}

/** The role of whoever looks; with nobody at the table yet, whoever is here sets up as the secretariat. */
export function useMyRole(): Role {
  const me = useMe();
  const isEmpty = useSession((state) => state.about?.isEmpty ?? false);
  return me?.role ?? (isEmpty ? 'secretariat' : 'reader');
}

/** The members who may act in one of those roles today. */
export function useMembersOf(roles: readonly Role[]): readonly MemberView[] {
  const members = useSession((state) => state.members);
  return members.filter((member) => member.isActive && roles.includes(member.role));
}

/** The name of a member, also of those who no longer have a seat. */
export function useMemberName(): (memberId: string | null) => string | null {
  const members = useSession((state) => state.members);
  return (memberId) => members.find(({ id }) => id === memberId)?.name ?? null;
}
