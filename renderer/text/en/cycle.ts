import type * as es from '../cycle.ts';
import { cycleStageNames } from '../../../shared/glossary.ts';
import { count, counted, quoted } from '../format.ts';

export const cycleText: typeof es.cycleText = {
  title: 'Cycle of the plan',
  stages: 'Stages of the plan',
  stagesHelp: 'From the joint declaration to the evaluation, what each stage must leave behind.',
  documents: 'Documents of the stages',
  empty:
    'What each stage of the plan leaves behind is gathered here: the joint declaration, the minutes, the co-creation reports, the progress reports. There are no documents yet.',
  firstStep: 'Add the joint declaration',
  add: 'Add document',
  addTo: (stage) => `Add document: ${cycleStageNames[stage]}`,
  dialog: (stage) => `${cycleStageNames[stage]}: add document`,
  kind: 'Which document it is',
  form: 'How it is kept',
  file: 'File',
  needFile: 'Choose the file.',
  documentTitle: 'Title',
  noteHelp: 'Where the original is or what it says, when there is neither file nor link.',
  documentOn: 'Date of the document',
  documentOnHelp: 'The day it was signed, drawn up or published, not the day it was entered.',
  added: 'The document was added.',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw a document',
  withdrawHelp: (title) =>
    `“${title}” no longer counts for its stage and stays in the history with the reason. It cannot be undone.`,
  withdrawReason: 'Reason for the withdrawal',
  withdrawnSaid: 'The document was withdrawn.',
  withdrawn: (day, reason) => `Withdrawn on ${day}: ${quoted(reason)}`,
  missingSince: (day) => `Missing since ${day}.`,
  obligations: 'Obligations of the cycle',
  noObligations:
    'The plan has no obligations due on this date: it has not begun, it has ended or it does not say when it begins.',
  setDates: 'Set the term of the plan',
  toCycle: 'See the cycle of the plan',
  convene: 'Convene a session',
  addUpdate: 'Add the update',
  addReport: 'Add the initial report',
  assess: (code) => `Assess ${code}`,
  assessed: (n) =>
    n === 1
      ? 'One commitment that ended already has its end-of-commitment assessment.'
      : `${String(n)} commitments that ended already have their end-of-commitment assessments.`,
  states: { done: 'Complete', missing: 'Something missing', underway: 'Under way', ahead: 'Ahead' },
  upToDate: 'Up to date',
  addedBy: (who) => `added by ${who}`,
  overdue: (n) => counted(n, 'overdue obligation', 'overdue obligations'),
  pending: (n) => `${count(n)} to be met`,
  nothingOwed: 'No obligation overdue or due',
};

export const cycleSentences: typeof es.cycleSentences = {
  repository: (months, last, due, isLate) => {
    const every = months === 1 ? 'every month' : `every ${String(months)} months`;
    const basis = last === '' ? 'no updates are recorded' : `the last one is of ${last}`;
    const deadline = isLate ? `it should have been updated by ${due}` : `the next, by ${due}`;
    return `The public repository is updated at least ${every}: ${basis}; ${deadline}.`;
  },
  initialReport: (said) => `The initial report is delivered within 2 months of delivering the plan: ${said}.`,
  delivered: (day) => `it is of ${day}`,
  notDelivered: (due) => `it should have been delivered by ${due}`,
  due: (day) => `due on ${day}`,
  assessment: (code, ended, said) =>
    `${code} ended on ${ended}; its end-of-commitment assessment, within the following month: ${said}.`,
  notAssessed: (due) => `it should have been recorded by ${due}`,
};

export const requirementText: typeof es.requirementText = {
  jointDeclaration: 'The joint declaration, signed by the parties that commit to making the plan.',
  awarenessRecord: 'The record or the attendance list of the awareness sessions.',
  installationMinutes: 'The minutes with which the committee was installed, with its members.',
  tableReport: 'The report of each co-creation table: who was there, what was proposed and what was agreed.',
  localActionPlan: 'The Local Action Plan, delivered and published.',
  initialReport: 'The initial report, within 2 months of delivering the plan.',
  repositoryUpdate: 'The updates of the public repository, as often as the plan asks.',
  followUpReport: 'The follow-up reports of the plan.',
  assessments: 'The end-of-commitment assessment of each commitment, within the month after it ends.',
  finalReport: 'The final report of the plan.',
};

export const requiredByText: typeof es.requiredByText = {
  stage: 'It is the proof that the stage took place.',
  deadline: 'It is an obligation of the cycle, with a deadline.',
  ogpLocal: 'It is filled in with the closing form of OGP Local.',
};
