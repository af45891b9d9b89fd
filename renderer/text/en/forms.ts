import type * as es from '../forms.ts';

export const formText: typeof es.formText = {
  remove: (what) => `Remove ${what}`,
  optional: 'Not stated',
  pesos: 'pesos',
  needed: 'This is missing.',
  inNameOf: 'On whose behalf',
  inNameOfHelp: 'The technical secretariat enters what others hand in; both names are recorded.',
  inNameOfNeeded: 'Say on whose behalf you enter it.',
  nobodyToName: 'Nobody in the committee can do this. Add that person in Committee.',
  draft: 'What you had written and not saved was recovered.',
  unsaved: 'What you wrote has not been saved.',
  stay: 'Go on writing',
  leave: 'Discard',
  draftDrop: 'Start again',
  kept: 'What you wrote stays among your drafts.',
  discarded: 'What you wrote was discarded.',
};
