import { parsePreciseDate } from '../../../../shared/dates/parse.ts';
import type { PreciseDate } from '../../../../shared/dates.ts';

/** Until when the script is played. */
export type Until = { today: string; now: string };

const hours = { evidence: '16:05', report: '16:40', verdict: '18:15', replan: '18:50', note: '17:00' };

/** The instant at which something of a day was recorded: what proves comes before what claims, that before what judges. */
export const instantOf = (day: string, what: keyof typeof hours): string => `${day}T${hours[what]}:00.000Z`;

/** Whether a thing of a day, recorded at an instant, belongs to what has been played. */
export const hasHappened = (until: Until, on: string, recordedAt = ''): boolean =>
  on <= until.today && recordedAt <= until.now;

/** A date as people write it; words that name no day are kept as a date without one. */
export const dateOf = (text: string, role: 'start' | 'end'): PreciseDate =>
  parsePreciseDate(text, { role }) ?? { on: null, precision: 'none', text };
