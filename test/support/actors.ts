import { roleNames } from '../../shared/glossary.ts';
import type { MemberView } from '../../shared/members.ts';
import type { Caller } from '../../shared/method.ts';
import type { Role } from '../../shared/roles.ts';
import type { TestApp } from './core.ts';

/** A member as the caller of a method. */
export type Seat = { memberId: string; member: MemberView };
export type Committee = Record<Role, Seat>;

const names: Record<Role, string> = {
  secretariat: 'Sara Técnica',
  oversight: 'Olga Garante',
  government: 'Gonzalo Gobierno',
  civilSociety: 'Celia Sociedad',
  reader: 'Rita Lectora',
};

/** Roles with their Spanish name in front, for the titles of tests. */
export const named = (some: readonly Role[]): [string, Role][] =>
  some.map((role) => [roleNames[role].toLowerCase(), role]);

/** Seats a member; the first one by whoever sets up the empty database. */
export async function seat(
  app: TestApp,
  values: Parameters<typeof app.ask<'member.seat'>>[1],
  as?: Caller,
): Promise<Seat> {
  const member = await app.ask('member.seat', values, as);
  return { memberId: member.id, member };
}

/** One member of each role; the secretariat is seated first and seats the others. */
export async function seatCommittee(app: TestApp): Promise<Committee> {
  const secretariat = await seat(app, { name: names.secretariat, role: 'secretariat' });
  const next = (role: Role): Promise<Seat> => seat(app, { name: names[role], role }, secretariat);
  return {
    secretariat,
    oversight: await next('oversight'),
    government: await next('government'),
    civilSociety: await next('civilSociety'),
    reader: await next('reader'),
  };
}

/** The secretariat capturing for another. */
export const inNameOf = (capturer: Seat, principal: Seat): Caller => ({
  memberId: capturer.memberId,
  inNameOf: principal.memberId,
});
