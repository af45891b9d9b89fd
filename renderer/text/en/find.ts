import type * as es from '../find.ts';
import { counted } from '../format.ts';

export const findText: typeof es.findText = {
  title: 'Search',
  open: 'Search everything',
  hint: 'Commitments, milestones, evidence, people, sessions, commands…',
  keys: 'Ctrl K',
  results: 'Results',
  recent: 'Recent',
  commands: 'Commands',
  retired: 'No longer in use',
  inFile: 'In the file:',
  inPlan: (code) => `Plan ${code}`,
  everyPlan: 'Search in all the plans',
  today: 'What there is today is searched, even if the window shows another date.',
  starting: 'Write a code, a name or any word. The inside of files is searched too.',
  nothing: (text) => `There is nothing with “${text}”. Try fewer words, or without the last one.`,
  move: '↑ ↓ to move · Enter to open · Esc to close',
  allIn: (text) => `Commitments with “${text}”, as a table`,
  moreThan: (n) => `more than ${n}`,
  noResults: 'No results',
  found: (n) => counted(n, 'result', 'results'),
  foundMore: (n) => `More than ${counted(n, 'result', 'results')}`,
  rebuilt: (n) => `The search index was rebuilt: ${counted(n, 'record', 'records')}.`,
};

export const findKindNames: typeof es.findKindNames = {
  plan: 'Plans',
  commitment: 'Commitments',
  milestone: 'Milestones',
  activity: 'Activities',
  evidence: 'Evidence',
  observation: 'Observations',
  agreement: 'Agreements',
  meeting: 'Sessions',
  document: 'Documents of the cycle',
  member: 'People',
  institution: 'Institutions',
};

export const commandNames: typeof es.commandNames = {
  addCommitment: 'Add a commitment',
  convene: 'Convene a session',
  report: 'Make a report',
  verify: 'Verify what waits',
  observe: 'See the observations',
  import: 'Import a file',
  backup: 'Back up now',
  rebuild: 'Rebuild the search index',
  newPlan: 'Start a new plan',
  switchPlan: (name) => `Switch to the plan ${name}`,
  theme: (name) => `Appearance: ${name}`,
  goTo: (page) => `Go to ${page}`,
};
