import type * as es from '../conflict.ts';

export const conflictText: typeof es.conflictText = {
  title: (who, when) =>
    `${who} saved this record ${when}, while you were editing it. Nothing of yours was lost: choose what stays in each field and save again.`,
  recovered:
    'This record changed after what you left written. Nothing of yours was lost: choose what stays in each field and save.',
  keepNow: 'What it says now',
  somebody: 'Somebody else',
  beside: (who) => `This changed too, and stays so (${who}):`,
  while: 'a moment ago',
  both: 'You both changed it',
  mine: 'Only you changed it: yours will be saved',
  theirs: 'Only what was saved changed: it stays',
  keepMine: 'Yours',
  keepSaved: (who, when) => `What ${who} saved ${when}`,
  keepBoth: 'Both, one after the other',
  whatStays: (label) => `What stays in “${label}”`,
  empty: '(empty)',
  yes: 'yes',
  no: 'no',
  back: 'Back to the form',
};
