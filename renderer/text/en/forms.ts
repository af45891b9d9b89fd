import type * as es from '../forms.ts';

const inUnit = (figure: string, unit: string): string =>
  unit === '' || unit === '%' ? figure + unit : `${figure} ${unit}`;

export const formText: typeof es.formText = {
  remove: (what) => `Remove ${what}`,
  optional: 'Not stated',
  pesos: 'pesos',
  needed: 'This is missing.',
  emailWrong: 'This is not an e-mail address: it should look like name@place.mx.',
  addressWrong: 'The address must begin with https:// or http://.',
  outOfRange: (min, max, unit) => `It must be between ${min} and ${inUnit(max, unit)}.`,
  atLeast: (min, unit) => `It cannot be less than ${inUnit(min, unit)}.`,
  atMost: (max, unit) => `It cannot be more than ${inUnit(max, unit)}.`,
  dayUnfinished: 'The date is incomplete: write day, month and year.',
  dayTooEarly: (day) => `It cannot be before ${day}.`,
  dayTooLate: (day) => `It cannot be after ${day}.`,
  endsBeforeStart: 'It ends before it starts.',
  taken: (code) => `Another record already has the code “${code}”.`,
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
