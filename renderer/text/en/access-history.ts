import type * as es from '../access-history.ts';
import { counted } from '../format.ts';

export const accessHistoryWords: typeof es.accessHistoryWords = {
  unnamed: 'Somebody unidentified',
  whoOpened: 'Whoever opened the application',
  inNameOf: (who, other) => `${who}, on behalf of ${other},`,
  noMore: 'nothing more is known',
  somebody: 'somebody',
  again: (n) => ` (and ${counted(n, 'time more', 'times more')} since the previous one)`,
  wasRefused: 'was refused',
  refusals: {
    forbidden: (what) => `tried to do something outside their role (${what}): refused`,
    principalNeeded: (what) => `tried to enter something without saying on whose behalf (${what}): refused`,
    otherCommittee: (what) => `tried to do something that belongs to another committee (${what}): refused`,
    ownWork: () => 'tried to verify or return their own work: refused',
    memberInactive: (what, name) =>
      `tried to make a change as ${name}, who holds no seat on that date (${what}): refused`,
    signInNeeded: (what, name) =>
      `tried to make a change as ${name} without having signed in with their passphrase (${what}): refused`,
    wrongPassphrase: (_, name) => `tried to sign in as ${name} with a wrong passphrase: refused`,
  },
  changedOwn: 'changed their passphrase',
  agreedOver: (n, names) =>
    `agreed that the import changes ${counted(n, 'verified milestone', 'verified milestones')}: ${names}`,
  setOthers: (name) => `set a passphrase for ${name}`,
  withPassphrase: (minutes) =>
    `chose to sign in with a passphrase; the session closes after ${counted(minutes, 'minute', 'minutes')} without use`,
  withoutPassphrase: 'chose to enter without a passphrase',
};
