import type * as es from '../help.ts';
import { counted } from '../format.ts';

export const helpText: typeof es.helpText = {
  title: 'Help',
  intro: 'What each word means, how to begin and what the keyboard does.',
  mark: (term) => `What it is: ${term}`,
  more: 'See it in Help',
  source: 'Source',
  related: 'See also',
  find: 'Search the glossary',
  found: (n) => counted(n, 'word', 'words'),
  none: 'No word of the glossary says that. Try a part of it: “verif”, “plan”, “quorum”.',
  clear: 'See all',
  glossary: 'Glossary',
  sourcesNote:
    'Each source has the date of the text that was read. If it has changed, the law in force prevails: the committee edits the legal basis of each commitment and the name of the oversight body.',
  editNames: 'Name of the oversight body',
  start: 'To begin',
  firstHours: 'First steps',
  firstHoursHelp: 'The five steps to the first report, and which of them are missing.',
  guide: 'Quick guide (PDF, in Spanish)',
  guideHelp:
    'To print and hand out: the first week of each role, the cycle of a milestone, where the data are and the keys.',
  guideSaved: (name) => `“${name}” was saved.`,
  key: 'Key',
  does: 'What it does',
  cycle: 'The cycle of a milestone',

  tip: 'Tip',
  tipDone: 'Got it',
  tipsOff: 'Do not show tips',
  tips: 'Tips',
  tipsHelp: 'They appear one at a time on the page they are about, on this computer and for you.',
  tipsShow: 'Show tips',
  tipsAgain: 'Show again those I have seen',
  tipsAgainDone: 'The tips appear again.',
};

export const tips: typeof es.tips = {
  board: 'Every figure explains itself: press it to see its formula, its terms and its fraction.',
  commitments: 'Ctrl+K opens the search from any page.',
  commitment: 'The “?” beside a heading says what the word means and where it comes from.',
  work: 'What is overdue comes first. Opening a task leads to its milestone, ready to be reported or verified.',
  reports: 'The same data and the same cut-off date always give the same file, with the same fingerprint.',
  audit: 'The log only grows: correcting something adds a row and does not erase the one before.',
};
