import { formatDay, formatPreciseDate } from '../dates.ts';
import { commitmentStateNames, milestoneStateNames } from '../glossary.ts';
import { shownPercent } from '../progress.ts';
import type { TimelineBar } from '../timeline.ts';
import type { TimelineDays } from './timeline-rows.ts';
import { hasMoved } from './timeline-place.ts';

export const timelineKindNames = {
  commitment: 'Compromiso',
  milestone: 'Hito',
  activity: 'Actividad',
} as const;

export const timelineColumns = [
  'Clave',
  'Título',
  'Inicio',
  'Vencimiento',
  'Original',
  'Estado',
  'Verificado · reportado',
  'Responsable',
  'Depende de',
] as const;

const percent = (points: number | null): string =>
  points === null ? 'sin dato' : `${String(shownPercent(points))} %`;

/** The state of a bar and whether it is overdue, in words. */
export function timelineState({ kind, state, isOverdue }: TimelineBar): string {
  const names: Record<string, string> = kind === 'commitment' ? commitmentStateNames : milestoneStateNames;
  return isOverdue ? `${names[state] ?? state}, vencido` : (names[state] ?? state);
}

/** A bar as a row of the table that says the same as the picture, in the order of `timelineColumns`. */
export const timelineCells = (bar: TimelineBar): string[] => [
  bar.code,
  bar.title,
  formatPreciseDate(bar.start),
  formatPreciseDate(bar.due),
  originalDates(bar),
  timelineState(bar),
  bar.reported === null ? 'sin dato' : `${percent(bar.verified)} · ${percent(bar.reported)}`,
  bar.responsible.join(', '),
  bar.dependsOn.map(({ code }) => code).join(', '),
];

const originalDates = (bar: TimelineBar): string =>
  hasMoved(bar) ? `${formatPreciseDate(bar.originalStart)} a ${formatPreciseDate(bar.originalDue)}` : '';

/** All that a bar shows, in one sentence, for who does not see it. */
export function timelineSentence(bar: TimelineBar): string {
  const parts = [
    `${bar.code} ${bar.title}`,
    `del ${formatPreciseDate(bar.start)} al ${formatPreciseDate(bar.due)}`,
    hasMoved(bar) ? `originalmente, del ${originalDates(bar).replace(' a ', ' al ')}` : '',
    timelineState(bar).toLowerCase(),
    bar.reported === null
      ? 'sin dato de avance'
      : `verificado ${percent(bar.verified)}, reportado ${percent(bar.reported)}`,
    bar.responsible.length === 0 ? '' : `responde ${bar.responsible.join(', ')}`,
    bar.dependsOn.length === 0 ? '' : `depende de ${bar.dependsOn.map(({ code }) => code).join(', ')}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** What a timeline says as a whole. */
export function timelineSummary(bars: readonly TimelineBar[], { today, on }: TimelineDays): string {
  const overdue = bars.filter(({ kind, isOverdue }) => isOverdue && kind !== 'commitment');
  const moved = bars.filter(hasMoved).length;
  const codes = overdue.slice(0, 12).map(({ code }) => code);
  const late =
    overdue.length === 0
      ? 'ninguno vencido'
      : `${overdue.length === 1 ? '1 vencido' : `${String(overdue.length)} vencidos`} (${codes.join(', ')}${overdue.length > 12 ? ' …' : ''})`;
  const rows = bars.length === 1 ? '1 renglón' : `${String(bars.length)} renglones`;
  const when =
    today === on || today === null ? formatDay(on) : `${formatDay(today)}, con corte al ${formatDay(on)}`;
  return `${rows} al ${when}: ${late}; ${String(moved)} con fechas movidas.`;
}
