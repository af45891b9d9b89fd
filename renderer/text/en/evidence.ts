import type * as es from '../evidence.ts';
import { quoted } from '../format.ts';

export const evidenceText: typeof es.evidenceText = {
  title: 'Evidence',
  empty: 'There is no evidence of this milestone yet. It can be a file, a link or a note.',
  attach: 'Attach evidence',
  save: 'Save file',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw a piece of evidence',
  withdrawHelp: (title) =>
    `“${title}” no longer counts as proof and stays in the history with the reason. It cannot be undone.`,
  withdrawReason: 'Reason for the withdrawal',
  withdrawn: (day, reason) => `Withdrawn on ${day}: ${quoted(reason)}`,
  withdrawnSaid: 'The evidence was withdrawn.',
  kind: 'What it is',
  files: 'Files',
  link: 'Address of the link',
  linkHelp: 'It begins with https:// or http://.',
  linkBad: 'The address must begin with https:// or http://.',
  note: 'Note',
  noteHelp: 'What was seen or received, when there is neither file nor link.',
  name: 'Title',
  description: 'Description',
  obtainedOn: 'Date obtained',
  obtainedHelp: 'The day the proof existed, not the day it was entered.',
  sizeHelp: 'Up to 200 MB each file. It is kept with its SHA-256 fingerprint.',
  needFile: 'Choose at least one file.',
  needText: 'This is missing.',
  storing: (name) => `Saving ${name}`,
  attached: (n) =>
    n === 1 ? 'The evidence was attached.' : `${String(n)} pieces of evidence were attached.`,
  sha: (hash) => `SHA-256 ${hash.slice(0, 12)}…`,
  obtained: (day) => `obtained on ${day}`,
};
