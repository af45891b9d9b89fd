import type * as es from '../plan-form.ts';

export const planText: typeof es.planText = {
  start: 'Begin with an action plan',
  startHelp:
    'An open government plan is followed here: its commitments, its milestones, the evidence of each step forward and the public report. Import the one you keep in a spreadsheet or start an empty one.',
  importIt: 'Import from a spreadsheet',
  newPlan: 'Start an empty plan',
  addExample: 'See the example plan',
  newTitle: 'New plan',
  newHelp: 'The code and the name are enough; the rest can be completed later.',
  code: 'Code of the plan',
  codeHelp: 'Short and unique, for example PAL-2025. It appears in the addresses and in the report.',
  name: 'Name',
  committee: 'Committee',
  place: 'Place',
  scope: 'Scope',
  begin: 'Start the plan',
  cancel: 'Cancel',
  needed: 'This is missing.',
  started: (name) => `The plan “${name}” was created.`,
  mayNot: 'Only the oversight body or the technical secretariat can start a plan.',
};
