import { timelineCells, timelineColumns } from '../../../shared/charts/timeline-words.ts';
import type { TimelineBar } from '../../../shared/timeline.ts';
import { timelineText } from '../../text/timeline.ts';
import { DataGrid } from '../../ui/DataGrid.tsx';
import type { TimelineChartProps } from './TimelineChart.tsx';

const widths = [84, 200, 96, 96, 110, 104, 108, 140, 84];
const growing = 1;
const nothing = (): undefined => undefined;

type Props = Pick<TimelineChartProps, 'total' | 'barAt' | 'onRange' | 'hrefOf'>;

/** The same as the picture, in words. */
export function TimelineTable({ total, barAt, onRange, hrefOf }: Props) {
  const columns = timelineColumns.map((header, i) => ({
    key: header,
    header,
    width: widths[i] ?? 100,
    grows: i === growing,
    isFixed: true,
    cell: (bar: TimelineBar) => {
      const text = timelineCells(bar)[i] ?? '';
      return i === 0 ? <a href={hrefOf(bar)}>{text}</a> : text;
    },
  }));
  return (
    <DataGrid
      label={timelineText.table}
      columns={columns}
      lines={total}
      lineAt={(index) => ({ row: barAt(index) })}
      lineHeight={44}
      onRange={onRange}
      sorts={[]}
      onSort={nothing}
      onMove={nothing}
      onWidth={nothing}
    />
  );
}
