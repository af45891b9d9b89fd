import type * as labels from '../../../shared/charts/timeline-labels.ts';
import type * as said from '../../../shared/charts/timeline-words.ts';

export const timelineLabels: typeof labels.timelineLabels = {
  today: 'today',
  cutOff: 'cut-off',
  endless: 'no end',
  noDate: 'no date',
  quarters: ['1st', '2nd', '3rd', '4th'],
  quarter: {
    long: (nth) => `${nth} quarter`,
    short: (nth) => `${nth} qtr.`,
    narrow: (n) => `Q${String(n)}`,
  },
  legend: {
    progress: 'solid, verified; hatched, reported',
    original: 'outline below the bar, original dates',
    overdue: 'overdue',
    verified: 'verified',
    paused: 'paused',
    retired: 'withdrawn',
    vague: 'ends on some day of that period',
    dueOnly: 'only the due date is known',
    depends: 'depends on another; dashed, if it starts before that one is due',
  },
};

export const timelineColumns: typeof said.timelineColumns = [
  'Code',
  'Title',
  'Start',
  'Due date',
  'Original',
  'State',
  'Verified · reported',
  'Responsible',
  'Depends on',
];

export const timelineWords: typeof said.timelineWords = {
  noData: 'no data',
  percent: (points) => `${points}%`,
  overdue: (state) => `${state}, overdue`,
  dates: (start, due) => `${start} to ${due}`,
  from: (start, due) => `from ${start} to ${due}`,
  originally: (start, due) => `originally, from ${start} to ${due}`,
  noProgress: 'no data on progress',
  progress: (verified, reported) => `verified ${verified}, reported ${reported}`,
  answers: (who) => `answered for by ${who}`,
  depends: (codes) => `depends on ${codes}`,
  rows: (n) => (n === 1 ? '1 row' : `${String(n)} rows`),
  noneOverdue: 'none overdue',
  someOverdue: (n, codes) => `${String(n)} overdue (${codes})`,
  withCutOff: (today, on) => `${today}, with the cut-off on ${on}`,
  summary: (rows, when, overdue, moved) =>
    `${rows} on ${when}: ${overdue}; ${String(moved)} with dates moved.`,
};
