import { useMemo, type KeyboardEvent } from 'react';
import { dayX, scaleWidth, timeScale, type TimeZoom } from '../../../shared/charts/time-scale.ts';
import {
  headHeight,
  timelineHead,
  timelineRows,
  type TimelineDays,
} from '../../../shared/charts/timeline-rows.ts';
import { legendHeight, timelineLegend } from '../../../shared/charts/timeline-legend.ts';
import { noDate } from '../../../shared/dates.ts';
import { drawing } from '../../../shared/charts/svg.ts';
import type { TimelineBar } from '../../../shared/timeline.ts';
import { timelineText } from '../../text/timeline.ts';
import { BarCell } from './BarCell.tsx';
import { namesWidth, rowHeight } from './layout.ts';
import { NameCell } from './NameCell.tsx';
import { useProposal, type Propose } from './use-proposal.ts';
import { focusBar, useRange, useScrollTo, useTarget, useViewPort } from './use-view-port.ts';
import styles from './Timeline.module.css';

export type TimelineChartProps = {
  total: number;
  barAt: (index: number) => TimelineBar | undefined;
  onRange: (first: number, last: number) => void;
  first: string;
  last: string;
  days: TimelineDays;
  zoom: TimeZoom;
  mayMove: boolean;
  onPropose: Propose;
  /** While its dialogue is open the bar stays where it was moved to; afterwards it is where it is. */
  isProposing: boolean;
  onToggle: (id: string) => void;
  hrefOf: (bar: TimelineBar) => string;
  /** The row to go to, anew with each number. */
  target: { index: number; nth: number } | null;
};

/** The plan's bars over the calendar: only the rows in view exist; it scrolls within itself. */
export function TimelineChart(props: TimelineChartProps) {
  const { total, barAt, days, zoom, mayMove } = props;
  const { box, width, first, end } = useViewPort(total, rowHeight());
  const scale = useMemo(
    () => timeScale(props.first, props.last, zoom, width - namesWidth - 2),
    [props.first, props.last, zoom, width],
  );
  const hands = useProposal(zoom, scale.dayWidth, props.onPropose, props.isProposing);
  const { onRange, target } = props;
  useRange(onRange, first, end);
  useScrollTo(box, dayX(scale, days.on) - (width - namesWidth) / 2, `${zoom} ${props.first} ${props.last}`);
  useTarget(box, target, rowHeight(), headHeight);
  const indexes = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  const bars = indexes.map((index) => barAt(index) ?? nothing);
  const chartWidth = scaleWidth(scale);
  const picture = svg(chartWidth, bars.length * rowHeight(), timelineRows(bars, scale, rowHeight(), days));
  const head = svg(chartWidth, headHeight, timelineHead(scale, days));
  return (
    <>
      <div ref={box} className={styles.box} onKeyDown={(event) => goByKey(event, box.current, total)}>
        <div
          role="table"
          aria-label={timelineText.chart}
          aria-rowcount={total + 1}
          style={{ width: namesWidth + chartWidth }}
        >
          <div role="rowgroup" className={styles.head} style={{ height: headHeight }}>
            <div role="row" aria-rowindex={1} className={styles.row}>
              <div role="columnheader" className={styles.corner} style={{ width: namesWidth }}>
                {timelineText.names}
              </div>
              <div role="columnheader" aria-label={timelineText.time}>
                <div aria-hidden dangerouslySetInnerHTML={{ __html: head }} />
              </div>
            </div>
          </div>
          <div role="rowgroup" className={styles.body} style={{ height: total * rowHeight() }}>
            <div
              role="presentation"
              aria-hidden
              className={styles.picture}
              style={{ top: first * rowHeight(), left: namesWidth }}
              dangerouslySetInnerHTML={{ __html: picture }}
            />
            {indexes.map((index) => {
              const bar = barAt(index);
              return (
                <div
                  key={index}
                  role="row"
                  aria-rowindex={index + 2}
                  className={styles.line}
                  style={{ top: index * rowHeight(), height: rowHeight() }}
                >
                  {bar !== undefined && (
                    <>
                      <NameCell bar={bar} href={props.hrefOf(bar)} onToggle={props.onToggle} />
                      <BarCell {...{ bar, index, scale, hands, mayMove }} href={props.hrefOf(bar)} />
                    </>
                  )}
                </div>
              );
            })}
          </div>
        </div>
      </div>
      {mayMove && <p className={styles.help}>{timelineText.helpMove}</p>}
      <div aria-live="polite" className={styles.spoken}>
        {hands.spoken}
      </div>
      <Legend width={Math.min(width, 1100)} />
    </>
  );
}

/** A row that is on its way. */
const nothing: TimelineBar = {
  ...{ id: '', kind: 'milestone', commitmentId: '', code: '', title: '', state: 'notStarted' },
  ...{ start: noDate, due: noDate, originalStart: noDate, originalDue: noDate },
  ...{ isOverdue: false, reported: null, verified: null },
  ...{ responsible: [], dependsOn: [], isAsked: false, isOpen: null },
};

const svg = (width: number, height: number, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" font-family="Source Sans 3, system-ui, sans-serif">${inner}</svg>`;

function Legend({ width }: { width: number }) {
  const markup = useMemo(() => {
    const height = legendHeight(width);
    return drawing({ width, height }, timelineText.legend, '', timelineLegend(4, width));
  }, [width]);
  return <div className={styles.legend} dangerouslySetInnerHTML={{ __html: markup }} />;
}

const page = 10;

/** Up, down, Home and End go from bar to bar. */
function goByKey(event: KeyboardEvent, box: HTMLElement | null, total: number): void {
  const bar = (event.target as HTMLElement).closest('[data-bar]');
  if (bar === null || event.shiftKey || event.altKey || total === 0) return;
  const current = Number(bar.getAttribute('data-bar'));
  const places: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: total - 1,
  };
  const next = places[event.key];
  if (next === undefined) return;
  event.preventDefault();
  focusBar(box, Math.min(total - 1, Math.max(0, next)), rowHeight(), headHeight);
}
