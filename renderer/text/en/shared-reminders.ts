import type * as es from '../../../shared/reminders.ts';

export const reminderWords: typeof es.reminderWords = {
  title: (period) => `Progress report pending: ${period}`,
  titles: (period) => `Progress reports pending: ${period}`,
  ended: (day) => `ended on ${day}`,
  ends: (day) => `ends on ${day}`,
  missing: (period, ends) => `The progress report of the period “${period}”, which ${ends}, is missing:`,
  more: (n) => `- and ${String(n)} more`,
  noProgress: 'If there was no progress, that is reported too, with the reason.',
  heading: 'Progress report pending',
  period: (period, ends, on) => `Period: ${period}, which ${ends}. As of ${on}.`,
  columns: ['Code', 'Milestone', 'Due', 'Total progress (%)', 'What was done, or why there was no progress'],
};
