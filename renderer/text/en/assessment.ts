import type * as es from '../assessment.ts';
import { formatDay } from '../../../shared/dates.ts';
import { openingAspectNames } from '../../../shared/glossary.ts';

export const assessmentText: typeof es.assessmentText = {
  title: 'End-of-commitment assessment',
  empty:
    'There is no end-of-commitment assessment yet. It is recorded within the month after the commitment ends.',
  record: 'Record the assessment',
  recordNew: 'Record a new one',
  dialog: (code) => `End-of-commitment assessment: ${code}`,
  recorded: 'The end-of-commitment assessment was recorded.',
  assessedOn: 'Date of the assessment',
  evaluator: 'Who assesses',
  evaluatorHelp: 'The person or organisation that assessed, even if not of the committee.',
  howFar: '1. How far it was completed',
  completion: 'Level of completion',
  completionReason: 'Why that level',
  externalFactors: 'External factors',
  externalHelp: 'What helped or hindered from outside: budget, laws, elections, emergencies.',
  internalFactors: 'Internal factors',
  internalHelp: 'What helped or hindered within those responsible: people, resources, coordination.',
  proof: (left) => `Evidence: at most 3 in all, ${String(left)} left`,
  evidence: 'Evidence of its milestones',
  files: 'Other files',
  filesHelp: 'Up to 10 MB each. They are kept with their SHA-256 fingerprint.',
  fileTooLarge: 'Each file can be up to 10 MB.',
  tooMany: 'At most three, evidence and files together.',
  opened: '2. Did it open government?',
  degree: (aspect) => openingAspectNames[aspect],
  why: (aspect) => `Why, in ${openingAspectNames[aspect].toLowerCase()}`,
  lessons: 'Lessons',
  lessonsHelp: 'What should be repeated or done otherwise in the next plan.',
  by: ({ evaluator, assessedOn, recordedByName }) =>
    `Made by ${evaluator} on ${formatDay(assessedOn)}${recordedByName === null ? '' : `; recorded by ${recordedByName}`}.`,
  earlier: (n) =>
    n === 1
      ? 'There is an earlier assessment, which this one replaces.'
      : `There are ${String(n)} earlier assessments, which this one replaces.`,
  earlierOf: (day) => `Earlier assessment, of ${day}`,
  showEarlier: 'Show the earlier ones',
};
