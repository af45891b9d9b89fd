import type * as es from '../settings.ts';
import { counted } from '../format.ts';

export const settingsText: typeof es.settingsText = {
  title: 'Settings',
  views: 'Parts of the settings',
  plan: 'Plan',
  committee: 'Committee and status light',
  catalogues: 'Catalogues',
  data: 'Backup and data',
  window: 'Appearance and about',
  mayNot: 'The oversight body and the technical secretariat change the settings; you can see them.',
  saved: 'The changes were saved.',
  save: 'Save changes',
  undo: 'Undo',
  unchanged: 'No changes to save.',

  planData: 'Data of the plan',
  noPlan: 'There is no plan in view. Choose one or start a new one.',
  identity: 'Which plan it is',
  period: 'Term',
  committeeRule: 'Sessions of the committee',
  committeeRuleHelp: 'The rule of each session stays with it: changing it does not change earlier ones.',
  reportingPeriodHelp:
    'How often progress is reported. The periods are those of the calendar: months, pairs of months, quarters or half-years.',
  repositoryMonthsHelp: 'At least every 6 months; every 4 in OGP Local plans.',
  vision: 'Strategic vision',
  codeHelp: 'Changing it changes the address of the pages of the plan.',
  plans: 'Plans',
  newPlan: 'Start a new plan',
  exampleHere:
    'The example plan is there to get to know the application; it is removed whole and can be put back.',
  exampleRemove: 'Remove the example plan',
  exampleRemoved: 'The example plan was removed.',
  exampleGone:
    'The example plan is not there. You can add it to practise without touching the plans of the committee.',
  exampleAdd: 'Add the example plan',
  exampleAdded: 'The example plan was added.',

  oversightNames: 'Name of the oversight body',
  oversightNamesHelp:
    'What the third side of the committee was and is called, with its dates: for example “órgano garante” until 2025 and “autoridad garante” afterwards. The window, the log and the reports show the name of each day.',
  noOversightName: 'It has no name of its own yet; “Oversight body” is shown.',
  addOversightName: 'Add a name…',
  newOversightName: 'Name of the oversight body',
  editName: 'Edit…',
  editNameOf: (name) => `Edit ${name}`,
  nameNeeded: 'Write the name.',
  always: 'since always',
  untilToday: 'until today',
  startsHelp: 'Empty: since always.',
  endsHelp: 'Empty: still in use. The last day counts.',

  names: 'Name of the committee',
  namesHelp: 'As it appears in the window and in the reports.',
  zone: 'Time of the sessions',
  zoneHelp: 'The zone in which the time of each session is written, for the calendars that are saved.',
  semaforo: 'Status light',
  semaforoHelp:
    'It compares what is reported with what the dates expect, in points. What is overdue and incomplete is always late, and without reports it is “no data”.',
  points: 'points',
  order: 'It has to be less than that of “on time”.',
  onTime: (gap) => `On time: up to ${points(gap)} below what is expected.`,
  atRisk: (from, to) => `At risk: more than ${points(from)} and up to ${points(to)} below.`,
  late: (gap) => `Late: more than ${points(gap)} below.`,

  catalogue: 'Catalogue',
  cataloguesHelp:
    'The options offered when entering data. What is no longer used still appears where it was used.',
  entry: 'Name',
  key: 'Key when exported',
  state: 'State',
  active: 'In use',
  inactive: 'No longer used',
  actions: 'Actions',
  add: 'Add…',
  addTitle: (catalogue) => `Add to “${catalogue}”`,
  rename: 'Rename…',
  renameTitle: 'Change the name',
  renameOf: (label) => `Rename ${label}`,
  retire: 'Stop using',
  retireOf: (label) => `Stop using ${label}`,
  restore: 'Use again',
  restoreOf: (label) => `Use ${label} again`,
  unnamed: 'Not stated',
  keyHelp: 'Short and unique; it is what is stored and exported. If left empty, it is made from the name.',
  added: (label) => `“${label}” was added.`,
  retired: (label) => `“${label}” is no longer offered when entering data.`,
  restored: (label) => `“${label}” is offered again.`,
  emptyCatalogue: 'This catalogue is empty.',

  backup: 'Backup',
  backupHelp:
    'A backup is one file with all the plans, the history and the evidence. Keep it outside this computer.',
  lastBackup: (when) => `Last backup: ${when}.`,
  neverBackedUp: 'No backup has been made yet.',
  backupNow: 'Back up now',
  backedUp: (name) => `The backup “${name}” was made.`,
  restoreHelp: 'To restore a backup, close the application and use the command line:',
  restoreCommand: 'npm run -s cli -- restore --from FILE',
  check: 'Check',
  checkHelp:
    'It checks the database, the references between records, the chain of the log and each evidence file against its fingerprint.',
  checkNow: 'Check now',
  checking: 'Checking…',
  sound: (entries, files) =>
    `Everything is in order: ${counted(entries, 'entry of the log', 'entries of the log')} and ${counted(files, 'evidence file', 'evidence files')} were checked.`,
  unsound: (n) => counted(n, 'problem found', 'problems found'),
  part: 'Part',
  problem: 'Problem',
  parts: {
    database: 'Database',
    foreignKeys: 'References',
    audit: 'Log',
    evidence: 'Evidence',
    references: 'Links',
  },

  appearance: 'Appearance',
  theme: 'Colours of the window',
  language: 'Language · Idioma',
  languageHelp:
    'It changes the words of the window and how dates and numbers are written. What the committee wrote stays as it is, and reports are still in Spanish.',
  about: 'About',
  version: 'Version',
  dataDir: 'Data folder',
  schema: 'Version of the database',
  licence: 'Licence',
  licenceValue: 'MIT. Typeface Source Sans 3, SIL Open Font licence 1.1.',
};

function points(gap: number): string {
  return counted(Math.abs(gap), 'point', 'points');
}
