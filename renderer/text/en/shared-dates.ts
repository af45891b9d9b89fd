import type * as es from '../../../shared/dates.ts';

export const dateWords: typeof es.dateWords = {
  // prettier-ignore
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  longDay: (day, month, year) => `${day} ${month} ${year}`,
  longMonth: (month, year) => `${month} ${year}`,
  quarters: ['1st', '2nd', '3rd', '4th'],
  quarter: (nth, year) => `${nth} quarter of ${year}`,
  seasons: { 2: 'winter', 5: 'spring', 8: 'summer', 11: 'autumn' },
  season: (season, year) => `${season} ${year}`,
  continuous: 'continuous',
  none: 'no date',
};
