import type * as es from '../plan-form.ts';

export const planText: typeof es.planText = {
  newPlan: 'Start an empty plan',
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
