import { takesPart } from './committees.ts';
import { isSeated, type Member } from './members.ts';
import { sectors, type Sector } from './roles.ts';

/** Which share of the seats must be there for the committee to decide. */
export const quorumShares = ['majority', 'threeFifths', 'twoThirds', 'all'] as const;
export type QuorumShare = (typeof quorumShares)[number];
export const voteRules = ['consensus', 'simple', 'threeFifths', 'twoThirds'] as const;
export type VoteRule = (typeof voteRules)[number];
export const presences = ['titular', 'alternate', 'justified', 'absent'] as const;
export type Presence = (typeof presences)[number];

export type Seat = { memberId: string; sector: Sector };
export type QuorumRule = { quorumShare: QuorumShare; quorumEachSector: boolean };

type Sitting = Pick<Member, 'id' | 'role' | 'committeeId' | 'isAlternate' | 'startsOn' | 'endsOn'>;
/** Whose table it is: that of the committee that keeps the plan. */
type Table = { committeeId: string | null };

const sectorOf = ({ role }: Pick<Member, 'role'>): Sector | null =>
  sectors.find((one) => one === role) ?? null;

/** The seats at a plan's table on a day: one for each titular of a sector; alternates hold none of their own. */
export function seatsOn(members: readonly Sitting[], on: string, table: Table): Seat[] {
  return members.flatMap((member) => {
    const sector = sectorOf(member);
    const holdsSeat =
      sector !== null && !member.isAlternate && isSeated(member, on) && takesPart(member, table);
    return holdsSeat ? [{ memberId: member.id, sector }] : [];
  });
}

/** Who may sit on that day in place of an absent titular of a sector. */
export const alternatesOn = (
  members: readonly Sitting[],
  on: string,
  sector: Sector,
  table: Table,
): string[] =>
  members
    .filter((one) => one.role === sector && one.isAlternate && isSeated(one, on) && takesPart(one, table))
    .map(({ id }) => id);

/** A seat counts once, whoever sits in it. */
export const isPresent = (presence: Presence): boolean => presence === 'titular' || presence === 'alternate';

/** How many of so many seats a share asks for: a majority is more than half, the others at least their part. */
export function seatsNeeded(share: QuorumShare, seats: number): number {
  switch (share) {
    case 'majority':
      return Math.floor(seats / 2) + 1;
    case 'threeFifths':
      return Math.max(1, Math.ceil((seats * 3) / 5));
    case 'twoThirds':
      return Math.max(1, Math.ceil((seats * 2) / 3));
    case 'all':
      return Math.max(1, seats);
  }
}

export type Quorum = {
  seats: number;
  present: number;
  needed: number;
  /** Sectors that the rule wants and of which nobody is there. */
  missing: Sector[];
  isReached: boolean;
};

/** Whether those present may decide by the committee's own rule, and what lacks where they may not. */
export function quorumOf(rule: QuorumRule, seats: readonly { sector: Sector; presence: Presence }[]): Quorum {
  const there = seats.filter(({ presence }) => isPresent(presence));
  const needed = seatsNeeded(rule.quorumShare, seats.length);
  const missing = rule.quorumEachSector
    ? sectors.filter((sector) => !there.some((one) => one.sector === sector))
    : [];
  const isReached = there.length >= needed && missing.length === 0;
  return { seats: seats.length, present: there.length, needed, missing, isReached };
}

export type Ballots = { inFavour: number; against: number; abstained: number; present: number };

/**
 * Whether a vote carries: by consensus where nobody is against; by simple majority with more than half of those who
 * vote for or against; by 3/5 or 2/3 with at least that part of the seats present, so that to abstain is not to support.
 * Nothing carries without a vote in favour.
 */
export function carries(rule: VoteRule, { inFavour, against, present }: Ballots): boolean {
  if (inFavour === 0) return false;
  switch (rule) {
    case 'consensus':
      return against === 0;
    case 'simple':
      return inFavour > against;
    case 'threeFifths':
      return inFavour * 5 >= present * 3;
    case 'twoThirds':
      return inFavour * 3 >= present * 2;
  }
}

/** How many votes in favour a rule asks for, given those cast; null for consensus, which asks that nobody be against. */
export function favourNeeded(rule: VoteRule, { inFavour, against, present }: Ballots): number | null {
  switch (rule) {
    case 'consensus':
      return null;
    case 'simple':
      return Math.floor((inFavour + against) / 2) + 1;
    case 'threeFifths':
      return Math.max(1, Math.ceil((present * 3) / 5));
    case 'twoThirds':
      return Math.max(1, Math.ceil((present * 2) / 3));
  }
}
