import { withPlainColours } from '../../../../shared/charts/svg.ts';
import { timelineDrawing } from '../../../../shared/charts/timeline.ts';
import { timelineSummary } from '../../../../shared/charts/timeline-words.ts';
import type { Timeline } from '../../../../shared/timeline.ts';
import type { Chart } from '../charts.ts';
import { onManyPages } from './layout.ts';

/** The timeline as a part of the report, at its cut-off day. */
export type TimelineSection = Pick<Timeline, 'rows' | 'first' | 'last' | 'on' | 'total'>;

/** A letter sheet between the margins of the report. */
const sheet = { paper: 'us-letter', isUpright: true, width: 487, height: 636 };
const pageWidth = 1000;

/** One picture a page of the report. */
export function sectionPages(
  { rows, first, last, on }: TimelineSection,
  print: (text: string) => string,
): Chart[] {
  const { width, rowHeight, parts } = onManyPages(rows.length, sheet);
  const shown = rows.map((bar) => ({
    ...bar,
    code: print(bar.code),
    title: print(bar.title.replace(/\s+/g, ' ')),
    responsible: bar.responsible.map(print),
  }));
  return parts.map(({ from, to, hasLegend }) => {
    const bars = shown.slice(from, to);
    const frame = { title: 'Cronograma', first, last, days: { today: null, on }, zoom: 'fit' as const };
    const svg = timelineDrawing({ ...frame, bars, width, rowHeight, hasLegend });
    return { svg: withPlainColours(svg), text: sentenceOf(bars, on) };
  });
}

/** The whole in one picture, which follows the colours of its page. */
export function sectionPicture({ rows, first, last, on }: TimelineSection): string {
  const frame = { title: 'Cronograma', first, last, days: { today: null, on }, zoom: 'fit' as const };
  return timelineDrawing({ ...frame, bars: rows, width: pageWidth, rowHeight: 32 });
}

const sentenceOf = (bars: TimelineSection['rows'], on: string): string =>
  `Cronograma. ${timelineSummary(bars, { today: null, on })} Las hojas de los compromisos dicen lo mismo.`;
