import type * as es from '../first-hours.ts';
import { counted } from '../format.ts';

export const firstHoursText: typeof es.firstHoursText = {
  title: 'First steps',
  intro:
    'From an empty folder to the first report, in five steps. You may leave and come back: what is done is seen in the data, not in having passed through here.',
  count: (done, total) => `${String(done)} of ${String(total)}`,
  steps: 'The five steps',
  done: 'Done',
  next: 'Next',
  later: 'Later',
  allDone: 'The five steps are done',
  allDoneHelp:
    'The committee already works with its own data. This page leaves the menu and is opened again from Help; if something is missing again, it will say so.',
  toBoard: 'Go to the board',
  toHelp: 'Open Help',
  mayNot:
    'The technical secretariat and the oversight body take these steps. Here you can see how far they have come.',
  exampleTitle: 'Would you rather see it with data first?',
  exampleHelp:
    'The example plan is made up and says so on every screen. It is removed with one click and does not mix with yours.',
  example: 'See the example plan',
  openExample: 'Open the example plan',

  titles: {
    secretariat: 'Who runs the technical secretariat',
    committee: 'The committee and its seats',
    plan: 'The plan, with its commitments and milestones',
    assign: 'Who answers for each commitment',
    report: 'The first progress report',
  },
  whys: {
    secretariat: 'Somebody has to keep the data. From then on the log says who made each change.',
    committee:
      'The committee has three sides and none verifies its own work: at least one person per sector is needed.',
    plan: 'Everything else hangs from the plan: what was promised, by when and with what proof.',
    assign:
      'Nobody reports what has nobody responsible. This way everyone finds what is theirs in “My work”.',
    report:
      'Even if there is no progress yet, the first report states where the plan begins and can be published.',
  },

  committeeName: 'Name of the committee',
  committeeNameHelp: 'As it should appear in the reports.',
  people: 'People of the committee',
  peopleHelp: 'One per row; those left without a name are not saved. More are added later in “Committee”.',
  row: (n) => `Person ${String(n)}`,
  name: 'Full name',
  role: 'Role',
  institution: 'Institution',
  institutionHelp: 'If it is new, it is added to the list of institutions.',
  nameOf: (n) => `Full name, person ${String(n)}`,
  roleOf: (n) => `Role, person ${String(n)}`,
  institutionOf: (n) => `Institution, person ${String(n)}`,
  addRow: 'Add a row',
  save: 'Save the committee',
  savedPeople: (n) => `The committee was saved: ${counted(n, 'person', 'people')} more.`,
  savedName: 'The name of the committee was saved.',
  nothing: 'Write the name of the committee or that of a person.',
  partly: 'What was already saved stays saved; correct what is missing and save again.',
  toCommittee: 'See the committee',
  oversightName: 'Name the third side',

  importIt: 'Import from a spreadsheet',
  importHelp: 'CSV, XLSX or JSON. It is rehearsed before saving, and each problem is shown with its row.',
  write: 'Write it by hand',
  addCommitment: 'Add a commitment',
  openCommitments: 'Add their milestones',
  toCharges: 'Assign those responsible',
  toReport: 'Make the report',
  toPlan: 'See the commitments',
  toPlanData: 'Change its name or its dates',

  secretaries: (n) =>
    counted(n, 'person in the technical secretariat.', 'people in the technical secretariat.'),
  oversightKeeps: 'The oversight body keeps the data.',
  committee: (name, seats) => `${name === '' ? 'No name' : name}. ${seats}`,
  sectors: {
    government: 'government',
    civilSociety: 'civil society',
    oversight: 'the oversight body',
  },
  lacking: (sectors) => `Somebody is missing from ${sectors}.`,
  seated: (n) => `${counted(n, 'seat filled', 'seats filled')} in the three sectors.`,
  planHas: (name, commitments, milestones) =>
    `“${name}”: ${counted(commitments, 'commitment', 'commitments')} and ${counted(milestones, 'milestone', 'milestones')}.`,
  allAssigned: 'Every commitment has somebody responsible.',
  unassigned: (n, total) =>
    `${String(n)} of ${counted(total, 'commitment', 'commitments')} with nobody responsible.`,
  reported: 'At least one was saved or printed.',
};
