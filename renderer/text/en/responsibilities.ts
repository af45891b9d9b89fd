import type * as es from '../responsibilities.ts';
import { formatDay } from '../../../shared/dates.ts';
import { counted } from '../format.ts';

export const responsibilityText: typeof es.responsibilityText = {
  assign: 'Assign',
  assignTitle: 'Assign a responsibility',
  assignMany: (n) => `Assign ${counted(n, 'commitment or milestone', 'commitments or milestones')}`,
  assignCommitments: (n) => `Assign ${counted(n, 'commitment', 'commitments')}`,
  whole: 'The whole commitment',
  to: 'In what',
  who: 'Person or institution',
  whoNeeded: 'Choose a person or an institution.',
  institution: 'Institution',
  kind: 'As',
  since: 'From',
  assigned: (name, n) => `${name} now answers for ${counted(n, 'matter', 'matters')} more.`,
  ownInstitution: 'As government you name people of your own institution.',
  noInstitutionOfMine:
    'You have no institution in your member details, so you cannot name those responsible. Ask the technical secretariat to enter it.',
  end: 'End',
  endTitle: 'End the responsibility',
  endHelp: 'The responsibility stays in the history, with the day it ended.',
  endOn: 'Last day',
  ended: (what, day) => `The responsibility for ${what} ends on ${formatDay(day)}.`,
};
