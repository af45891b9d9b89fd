import type * as es from '../dates.ts';

export const dateText: typeof es.dateText = {
  precision: 'Precision',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  quarter: 'Quarter',
  season: 'Season',
  until: 'Until (if known)',
  original: 'As the document says it (optional)',
  nthQuarter: (n) => `${['1st', '2nd', '3rd', '4th'][n - 1] ?? ''} quarter`,
};

export const precisionNames: typeof es.precisionNames = {
  day: 'A day',
  month: 'A month',
  quarter: 'A quarter',
  season: 'A season',
  year: 'A year',
  continuous: 'Continuous',
  none: 'No date',
};

export const seasonNames: typeof es.seasonNames = {
  winter: 'winter',
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
};
