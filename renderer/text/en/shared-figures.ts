import type * as bands from '../../../shared/charts/bands.ts';
import type * as curve from '../../../shared/charts/progress-curve.ts';
import type * as explain from '../../../shared/explain.ts';
import type * as part from '../../../shared/part-verified.ts';

export const explainWords: typeof explain.explainWords = {
  formulas: {
    reported:
      'Reported progress = Σ (weight × reported progress) / Σ weights. What has no report adds 0; what is withdrawn or does not count is left out.',
    verified:
      'Verified progress = Σ (weight × verified progress) / Σ weights. Of each milestone counts what civil society verified: 100 if it verified the whole, the part it verified if it was less, and 0 before.',
    expected:
      'Expected progress = Σ (weight × expected) / Σ weights. Each milestone expects 0 before its start, 100 from its due date and, in between, the days elapsed over the days of the period.',
  },
  leafFormulas: {
    reported:
      'The last percentage reported whose period had ended by the date; 100 only with a closing text and evidence in force. Of what was reported complete and returned, wholly or in part, what was reported before counts, and no less than the verified part.',
    verified:
      '100 if civil society verified the last complete report; if it verified a part, that part, while no later report says less; otherwise 0. It counts while the reviewed evidence is in force.',
    expected:
      'Expected = 100 × (days since the start) / (days from the start to the due date); 0 before and 100 after.',
  },
  partly: (n) => `, ${n} in part`,
  noData: 'no data',
  percent: (points) => `${points}%`,
  children: { compromisos: 'commitments', hitos: 'milestones', actividades: 'activities' },
  counted: { reported: 'with a report', verified: 'verified', expected: 'with a report' },
  fraction: (count, total, counted, percent, child, weights) =>
    `${count} of ${total} milestones ${counted}, ${percent}; weights of ${child}: ${weights}`,
};

export const partWords: typeof part.partWords = {
  whole: (reported) => `all that was reported, ${reported}%`,
  part: (points, reported) => `${points} of the ${reported}% reported`,
};

export const bandNames: typeof bands.bandNames = {
  complete: '100%',
  half: '50 to 99%',
  quarter: '25 to 49%',
  low: 'Less than 25%',
  noData: 'No data',
};

export const curveWords: typeof curve.curveWords = {
  title: 'Progress of the plan over time',
  expected: 'expected',
  reported: 'reported',
  verified: 'verified',
  nothing: 'There is no progress to draw yet.',
  noData: 'no data',
  percent: (points) => `${points}%`,
  sentence: (from, to, figures) => `From ${from} to ${to}. At the end: ${figures}.`,
};
