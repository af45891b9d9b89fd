import { withPlainColours } from '../../../../shared/charts/svg.ts';
import { timelineDrawing } from '../../../../shared/charts/timeline.ts';
import type { TimelineDays } from '../../../../shared/charts/timeline-rows.ts';
import { timelineCells, timelineColumns, timelineSummary } from '../../../../shared/charts/timeline-words.ts';
import { formatLongDay } from '../../../../shared/dates.ts';
import type { TimelineBar, TimelinePaper } from '../../../../shared/timeline.ts';
import type { Printer } from '../pdf/printable.ts';
import { onManyPages, onOnePage, sheetOf } from './layout.ts';

/** What is printed: the bars, those of the commitments alone in case not all fit, and how. */
export type TimelineOrder = {
  plan: { name: string; isExample: boolean };
  committee: string;
  bars: readonly TimelineBar[];
  total: number;
  first: string;
  last: string;
  days: TimelineDays;
  /** As of when it was known, in words that follow the cut-off; empty for now. */
  known: string;
  paper: TimelinePaper;
  isUpright: boolean;
  isOnePage: boolean;
  madeWith: string;
};

/** The timeline as the template sets it: one picture a page, and the table that says the same. */
export function timelineModel(order: TimelineOrder, print: Printer['print']) {
  const { plan, days, first, last } = order;
  const sheet = sheetOf(order.paper, order.isUpright);
  const { bars, notes } = fitted(order);
  const one = order.isOnePage ? onOnePage(bars.length, sheet) : null;
  const layout = one ?? onManyPages(bars.length, sheet);
  const shown = bars.map((bar) => drawable(bar, (text) => print(text, Infinity)));
  const pages = layout.parts.map(({ from, to, hasLegend }) => {
    const part = shown.slice(from, to);
    const { width, rowHeight } = layout;
    const frame = {
      title: 'Cronograma',
      first,
      last,
      days,
      zoom: 'fit' as const,
      width,
      rowHeight,
      hasLegend,
    };
    return {
      svg: withPlainColours(timelineDrawing({ ...frame, bars: part })),
      text: print(`Cronograma. ${timelineSummary(part, days)} La tabla dice lo mismo.`),
    };
  });
  return {
    ...{ title: 'Cronograma', subtitle: print(plan.name), committee: print(order.committee) },
    facts: factsOf(order),
    example: plan.isExample ? 'Ejemplo: personas y hechos inventados.' : '',
    ...{ paper: sheet.paper, isFlipped: !sheet.isUpright, on: days.on },
    notes,
    pages,
    columns: timelineColumns,
    rows: bars.map((bar) => timelineCells(bar).map((cell) => print(cell, 14))),
    madeWith: order.madeWith,
  };
}

/** What does not fit is left out aloud, never silently. */
function fitted({ bars, total, paper, isUpright, isOnePage }: TimelineOrder) {
  const notes: string[] = [];
  if (total > bars.length) {
    notes.push(
      `Están los primeros ${String(bars.length)} de ${String(total)} renglones; los filtros eligen otros.`,
    );
  }
  const sheet = sheetOf(paper, isUpright);
  if (!isOnePage || onOnePage(bars.length, sheet) !== null) return { bars, notes };
  const commitments = bars.filter(({ kind }) => kind === 'commitment');
  if (onOnePage(commitments.length, sheet) !== null) {
    return {
      bars: commitments,
      notes: [...notes, 'En una página solo caben los compromisos, sin sus hitos.'],
    };
  }
  return { bars, notes: [...notes, 'No cabe en una página que se pueda leer: ocupa las que necesita.'] };
}

const factsOf = ({ days, known }: TimelineOrder): string => `Corte: ${formatLongDay(days.on)}${known}`;

const drawable = (bar: TimelineBar, print: (text: string) => string): TimelineBar => ({
  ...bar,
  code: print(bar.code),
  title: print(bar.title.replace(/\s+/g, ' ')),
  responsible: bar.responsible.map(print),
});
