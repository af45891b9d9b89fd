import type * as es from '../calendar.ts';

export const calendarText: typeof es.calendarText = {
  button: 'Calendar (.ics)',
  label: 'Save a calendar',
  group: 'For the calendar program',
  whole: 'The whole plan: due dates, periods, sessions and agreements',
  mine: 'Only what I answer for, and my sessions',
  saved: (name) => `${name} was saved. Opening it again updates what changed.`,
};
