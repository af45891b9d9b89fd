import { z } from 'zod';
import * as f from './fields.ts';
import { command, query } from './method.ts';
import { permissions } from './permissions.ts';

/** How one enters: whoever sits here chooses who they are, or each member has a passphrase. */
export const accessModes = ['open', 'passphrase'] as const;
export type AccessMode = (typeof accessModes)[number];

export type AccessRule = { mode: AccessMode; idleMinutes: number; version: number };
export const usualAccess: AccessRule = { mode: 'open', idleMinutes: 15, version: 0 };
export const idleBounds = { min: 1, max: 480 } as const;

export type AccessView = AccessRule & {
  /** Whoever asks has a passphrase. */
  hasOwn: boolean;
  /** The members who have one; only the secretariat is told. */
  holders: string[];
};
export type SignedIn = { memberId: string; session: string; idleMinutes: number };

export const passphraseMin = 10;
const passphraseMax = 200;

/** The same passphrase however the keyboard composed its accents. */
export const normalPassphrase = (typed: string): string => typed.normalize('NFC');

/** How many characters a person counts in it. */
export const passphraseLength = (typed: string): number => Array.from(normalPassphrase(typed)).length;

/** So many wrong tries in a row are free. */
export const freeTries = 5;
export const longestWaitMs = 5 * 60_000;

/** How long nobody may try again after so many wrong tries in a row: one second, doubling up to five minutes. */
export function waitAfterMs(wrongTries: number): number {
  if (wrongTries < freeTries) return 0;
  return Math.min(longestWaitMs, 1_000 * 2 ** Math.min(wrongTries - freeTries, 30));
}

const passphrase = z.string().max(passphraseMax);

export const accessMethods = {
  /** Opens a session; what it answers is shown to nobody and kept in no file. */
  'session.signIn': query(
    z.strictObject({ memberId: f.idSchema.optional(), name: z.string().max(500).optional(), passphrase }),
  ).answers<SignedIn>(),
  /** Ends the session of whoever calls. To lock is this too: to go on, the same passphrase opens another. */
  'session.signOut': query(z.strictObject({})).answers<{ hasEnded: boolean }>(),
  /** Whose session whoever calls has, if it still holds. */
  'session.read': query(z.strictObject({})).answers<{ memberId: string | null }>(),
  'access.read': query(z.strictObject({})).answers<AccessView>(),
  'access.choose': command(
    z.strictObject({
      version: z.number().int(),
      mode: z.enum(accessModes).optional(),
      idleMinutes: z.number().int().min(idleBounds.min).max(idleBounds.max).optional(),
    }),
    permissions.access,
  ).answers<AccessRule>(),
  /** One's own, saying the one there was; or, for the secretariat, that of somebody who has none or forgot it. */
  'access.setPassphrase': command(
    z.strictObject({ memberId: f.idSchema, passphrase, current: passphrase.optional() }),
    permissions.ownPassphrase,
  ).answers<{ memberId: string; setAt: string }>(),
};
