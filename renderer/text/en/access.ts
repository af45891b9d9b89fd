import type * as es from '../access.ts';
import { counted } from '../format.ts';

export const accessText: typeof es.accessText = {
  openHelp:
    'This database has no passphrases: whoever uses this computer can choose any name. The technical secretariat can ask for passphrases in Settings › Access.',
  chooseHelp: 'Choose your name and write your passphrase.',
  enterAs: (name) => `Sign in as ${name}`,
  passphrase: 'Passphrase',
  enter: 'Sign in',
  other: 'Choose another person',
  needed: 'Write your passphrase.',
  forgotten: 'If you forgot it or have none yet, the technical secretariat can set another.',
  lockedTitle: 'The window is locked',
  locked: (name) =>
    `${name}, write your passphrase to go on where you were. What you left half done is still here.`,
  lock: 'Lock',
  leave: 'Sign out',

  tab: 'Access',
  rule: 'How one signs in',
  ruleHelp: 'Whoever opens the application can read. This decides how it is known who makes each change.',
  open: 'Without a passphrase',
  openMeans:
    'Whoever uses this computer chooses their name. It suits an office that shares a computer and has trust: the log tells the name chosen, but does not prove who was there.',
  withPassphrase: 'With a passphrase',
  passphraseMeans:
    'Each member signs in with their own, and without signing in one only reads. Nobody can recover it: the technical secretariat sets another and the log says so. The technical secretariat had better be two people.',
  idle: 'Minutes without use before locking',
  idleOf: (minutes) => `The window locks after ${counted(minutes, 'minute', 'minutes')} without use.`,
  ruleSaved: 'How one signs in was changed.',
  ownFirst: 'To ask for passphrases, first set yours below.',
  mayNot: 'The technical secretariat chooses it.',
  own: 'My passphrase',
  ownHelp:
    'At least ten letters; a sentence you remember is better than strange signs. It is not stored: only its fingerprint.',
  current: 'Current passphrase',
  next: 'New passphrase',
  again: 'The new one again',
  short: 'It has to be at least ten letters.',
  different: 'It is not the same as the one above.',
  setOwn: 'Save my passphrase',
  ownSaved: 'Your passphrase was saved.',
  others: 'Passphrases of other people',
  othersHelp:
    'For whoever has none or forgot it. Tell them in person and ask them to change it. The log says that you set it.',
  whose: 'Whose',
  hasOne: 'Has one already; another will be set.',
  hasNone: 'Has none yet.',
  setOthers: 'Set passphrase',
  othersSaved: (name) => `A passphrase was set for ${name}.`,

  firstTitle: 'First, who runs the technical secretariat',
  firstHelp:
    'While nobody of the committee can keep the data, whoever opens the application prepares them. Note that person down; the others are seated later in “Committee”.',
  firstName: 'Full name',
  firstNameNeeded: 'Write their name.',
  firstWithPassphrase: 'Ask for a passphrase to sign in',
  firstPassphraseNote: 'It can be chosen later, in Settings › Access.',
  firstSave: 'Begin as technical secretariat',
  firstSaved: (name) => `${name} runs the technical secretariat.`,
};
