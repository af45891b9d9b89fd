import { formatDay, formatPreciseDate } from '../dates.ts';
import { commitmentStateNames, milestoneStateNames } from '../glossary.ts';
import { words } from '../language.ts';
import { shownPercent } from '../progress.ts';
import type { TimelineBar } from '../timeline.ts';
import type { TimelineDays } from './timeline-rows.ts';
import { hasMoved } from './timeline-place.ts';

export const timelineColumns = words('timelineColumns', [
  'Clave',
  'Título',
  'Inicio',
  'Vencimiento',
  'Original',
  'Estado',
  'Verificado · reportado',
  'Responsable',
  'Depende de',
]);

const counted = (n: number, one: string, many: string): string =>
  n === 1 ? `1 ${one}` : `${String(n)} ${many}`;

/** What is said of a bar and of the whole timeline, for who does not see them. */
export const timelineWords = words('timelineWords', {
  noData: 'sin dato',
  percent: (points: string) => `${points} %`,
  overdue: (state: string) => `${state}, vencido`,
  dates: (start: string, due: string) => `${start} a ${due}`,
  from: (start: string, due: string) => `del ${start} al ${due}`,
  originally: (start: string, due: string) => `originalmente, del ${start} al ${due}`,
  noProgress: 'sin dato de avance',
  progress: (verified: string, reported: string) => `verificado ${verified}, reportado ${reported}`,
  answers: (who: string) => `responde ${who}`,
  depends: (codes: string) => `depende de ${codes}`,
  rows: (n: number) => counted(n, 'renglón', 'renglones'),
  noneOverdue: 'ninguno vencido',
  someOverdue: (n: number, codes: string) => `${counted(n, 'vencido', 'vencidos')} (${codes})`,
  withCutOff: (today: string, on: string) => `${today}, con corte al ${on}`,
  summary: (rows: string, when: string, overdue: string, moved: number) =>
    `${rows} al ${when}: ${overdue}; ${String(moved)} con fechas movidas.`,
});

const percent = (points: number | null): string =>
  points === null ? timelineWords.noData : timelineWords.percent(String(shownPercent(points)));

/** The state of a bar and whether it is overdue, in words. */
export function timelineState({ kind, state, isOverdue }: TimelineBar): string {
  const names: Record<string, string> = kind === 'commitment' ? commitmentStateNames : milestoneStateNames;
  const name = names[state] ?? state;
  return isOverdue ? timelineWords.overdue(name) : name;
}

/** A bar as a row of the table that says the same as the picture, in the order of `timelineColumns`. */
export const timelineCells = (bar: TimelineBar): string[] => [
  bar.code,
  bar.title,
  formatPreciseDate(bar.start),
  formatPreciseDate(bar.due),
  originalDates(bar, timelineWords.dates),
  timelineState(bar),
  bar.reported === null ? timelineWords.noData : `${percent(bar.verified)} · ${percent(bar.reported)}`,
  bar.responsible.join(', '),
  bar.dependsOn.map(({ code }) => code).join(', '),
];

const originalDates = (bar: TimelineBar, say: (start: string, due: string) => string): string =>
  hasMoved(bar) ? say(formatPreciseDate(bar.originalStart), formatPreciseDate(bar.originalDue)) : '';

/** All that a bar shows, in one sentence, for who does not see it. */
export function timelineSentence(bar: TimelineBar): string {
  const parts = [
    `${bar.code} ${bar.title}`,
    timelineWords.from(formatPreciseDate(bar.start), formatPreciseDate(bar.due)),
    originalDates(bar, timelineWords.originally),
    timelineState(bar).toLowerCase(),
    bar.reported === null
      ? timelineWords.noProgress
      : timelineWords.progress(percent(bar.verified), percent(bar.reported)),
    bar.responsible.length === 0 ? '' : timelineWords.answers(bar.responsible.join(', ')),
    bar.dependsOn.length === 0 ? '' : timelineWords.depends(bar.dependsOn.map(({ code }) => code).join(', ')),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

const codesNamed = 12;

/** What a timeline says as a whole. */
export function timelineSummary(bars: readonly TimelineBar[], { today, on }: TimelineDays): string {
  const overdue = bars.filter(({ kind, isOverdue }) => isOverdue && kind !== 'commitment');
  const moved = bars.filter(hasMoved).length;
  const codes = overdue.slice(0, codesNamed).map(({ code }) => code);
  const more = overdue.length > codesNamed ? ' …' : '';
  const late =
    overdue.length === 0
      ? timelineWords.noneOverdue
      : timelineWords.someOverdue(overdue.length, codes.join(', ') + more);
  const when =
    today === on || today === null
      ? formatDay(on)
      : timelineWords.withCutOff(formatDay(today), formatDay(on));
  return timelineWords.summary(timelineWords.rows(bars.length), when, late, moved);
}
