import type * as es from '../hand-over.ts';
import { formatDay } from '../../../shared/dates.ts';
import { counted } from '../format.ts';

export const handOverText: typeof es.handOverText = {
  handOver: 'Hand over their responsibilities…',
  title: (who) => `Hand over the responsibilities of ${who}`,
  help: 'All that they answer for ends the day before and passes to whoever you choose. The history keeps who answered and until when.',
  to: 'To whom',
  toNeeded: 'Choose a person or an institution.',
  on: 'From which day',
  onHelp: 'The first day on which the receiver answers.',
  onNeeded: 'This is missing.',
  scope: 'Of which plans',
  allPlans: 'Of all the plans',
  onlyPlan: (name) => `Only of “${name}”`,
  save: 'Hand over',
  said: (who, passed, ended) =>
    passed === 0 && ended === 0
      ? 'There was nothing to hand over from that day.'
      : [
          `${who} now answers for ${counted(passed, 'matter', 'matters')} more.`,
          ...(ended === 0 ? [] : [`They already answered for ${counted(ended, 'matter', 'matters')}.`]),
        ].join(' '),
  leaves: (who, day, n) =>
    `The seat of ${who} ends on ${formatDay(day)} and they still answer for ${counted(n, 'matter', 'matters')} after that day.`,
};
