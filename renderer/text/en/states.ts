import type * as es from '../states.ts';

export const stateText: typeof es.stateText = {
  overdue: 'Late',
  late: (state) => `Late (${state.toLowerCase()})`,
  returned: 'Returned',
  active: 'Active',
  obligation: {
    met: 'Up to date',
    planned: 'Convened',
    pending: 'To be met',
    overdue: 'Overdue',
  },
};
