import type * as es from '../milestone.ts';
import { quoted } from '../format.ts';

export const milestoneText: typeof es.milestoneText = {
  weight: (weight) => `Weight ${weight}`,
  due: (day) => `Due: ${day}`,
  edit: 'Edit',
  report: 'Report progress',
  verify: 'Verify',
  verifyReported: 'Verify what was reported',
  giveBack: 'Return',
  replan: 'Reschedule',
  addActivity: 'Add activity',
  returned: (reason) =>
    `Civil society returned this milestone: ${quoted(reason)}. Correct what is missing and report it again.`,
  restReturned: (part, reason) =>
    `Civil society verified ${part} and returned the rest: ${quoted(reason)}. Correct what is missing and report it again.`,
  partVerified: (who, day, part, reportDay, reason) =>
    `On ${day}, ${who} verified ${part} as of ${reportDay}${reason === '' ? '' : `: ${quoted(reason)}`}.`,
  toVerify: 'It is reported as complete and awaits the verdict of civil society.',
  notCounted: (reason) => `Does not count towards progress${reason === '' ? '' : `: ${reason}`}.`,
  fromActivities: 'Its progress is computed from its activities: each one is reported, proved and verified.',
  promised: 'What was promised',
  promisedEmpty: 'Neither what will be delivered nor how it will be checked has been written.',
  progress: 'Progress',
  whoEmpty: 'Nobody has a responsibility of their own here; those of the commitment hold.',
  explain: 'How is it computed?',
  reports: 'Progress reports',
  reportsEmpty: 'Nobody has reported progress of this milestone.',
  reportedBy: (who) => `Reported by ${who}`,
  capturedBy: (who) => `entered by ${who}`,
  noProgress: 'No progress in the period',
  verdictBy: (who, day) => `${who}, ${day}`,
  verifiedPart: (part) => `Verified: ${part}`,
  noVerdict: 'No verdict',
  evidenceSeen: (n) =>
    n === 1 ? '1 piece of evidence reviewed' : `${String(n)} pieces of evidence reviewed`,
  activities: 'Activities',
  dates: 'Dates',
  start: 'Start',
  end: 'Due date',
  originalStart: 'Original start',
  originalEnd: 'Original due date',
  saidAs: (text) => `In the document: “${text}”`,
  dependencies: 'Dependencies',
  dependsOn: 'Depends on',
  neededBy: 'Needed by',
  noDependencies: 'No other milestone depends on this one, nor this one on others.',
  history: 'History',
  historyEmpty: 'What happens with this milestone is told here.',
  addTitle: 'Add a milestone',
  addActivityTitle: 'Add an activity',
  added: (code) => `${code} was added.`,
  editTitle: 'Edit the milestone',
  saved: 'The milestone was saved.',
  datesHelp: 'Dates are moved with “Reschedule”, which keeps the original ones and the reason.',
};

export const reportText: typeof es.reportText = {
  title: 'Report progress',
  periodStart: 'Start of the period',
  periodEnd: 'End of the period',
  percentage: 'Total progress',
  last: (percentage, day) => `Last report: ${percentage} as of ${day}.`,
  none: 'This will be the first report.',
  noProgress: 'No progress in the period',
  noProgressHelp:
    'That is a valid report too: it says that it was reviewed and did not change. It asks for the reason, in what was done or in the difficulties.',
  done: 'What was done',
  difficulties: 'Difficulties',
  success: 'Success factors',
  closing: 'Closing text',
  closingHelp: 'What was delivered and where it can be checked. It is needed to report 100%.',
  needsEvidence:
    'To report 100% at least one piece of evidence in force is needed, dated no later than the end of the period. Attach it before reporting.',
  hasEvidence: (n) =>
    n === 1
      ? 'There is 1 piece of evidence in force.'
      : `There are ${String(n)} pieces of evidence in force.`,
  send: 'Report',
  said: (percentage) => `${percentage} was reported.`,
};

export const verdictText: typeof es.verdictText = {
  verify: 'Verify',
  giveBack: 'Return',
  verifyTitle: 'Verify the milestone',
  returnTitle: 'Return the milestone',
  verifyHelp:
    'You confirm that what was reported is proved. It is kept with your name and against the evidence you mark.',
  returnHelp: 'The milestone goes back to “in progress” and everybody can see the reason.',
  claimed: (percentage, day) => `What was reported: ${percentage} as of ${day}`,
  evidence: 'Evidence reviewed',
  evidenceNeeded: 'Mark at least one piece of evidence.',
  decidedOn: 'Date of the verdict',
  percentage: 'Percentage verified',
  percentageHelp: (reported) =>
    `${reported} was reported. You can verify all of it or only the part that is proved.`,
  comment: 'Comment (optional)',
  missing: 'What is missing',
  missingHelp: 'Why not all that was reported is verified.',
  restHelp: 'Why not all is verified. The rest is returned: the milestone goes back to “in progress”.',
  reason: 'Reason',
  reasonHelp: 'What is missing or could not be checked.',
  verified: 'The milestone was verified.',
  verifiedPart: (part) => `${part} of the milestone was verified.`,
  returned: 'The milestone was returned.',
};

export const replanText: typeof es.replanText = {
  save: 'Reschedule',
  title: 'Reschedule the milestone',
  help: 'The original dates are kept for ever; the reason and the agreement appear in the report.',
  start: 'New start',
  due: 'New due date',
  reason: 'Reason',
  agreement: 'Agreement of the committee',
  agreementHelp: 'For example: agreement 2 of the session of 14 October.',
  requestedBy: 'Who asked for it',
  decidedOn: 'Date of the decision',
  unchanged: 'Change the start or the due date.',
  said: 'The milestone was rescheduled.',
};
