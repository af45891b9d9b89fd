import { timelineCells, timelineColumns } from '../../../shared/charts/timeline-words.ts';
import type { TimelineBar } from '../../../shared/timeline.ts';
import { timelineText } from '../../text/timeline.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import type { TimelineChartProps } from './TimelineChart.tsx';

const widths = [
  '84px',
  'minmax(150px, 2fr)',
  '96px',
  '96px',
  '110px',
  '104px',
  '108px',
  'minmax(100px, 1fr)',
  '84px',
];

type Props = Pick<TimelineChartProps, 'total' | 'barAt' | 'onRange' | 'hrefOf'>;

/** The same as the picture, in words. */
export function TimelineTable({ total, barAt, onRange, hrefOf }: Props) {
  const columns = timelineColumns.map((header, i) => ({
    key: header,
    header,
    width: widths[i] ?? '1fr',
    cell: (bar: TimelineBar) => {
      const text = timelineCells(bar)[i] ?? '';
      return i === 0 ? <a href={hrefOf(bar)}>{text}</a> : text;
    },
  }));
  return (
    <DataTable
      label={timelineText.table}
      columns={columns}
      total={total}
      rowAt={barAt}
      rowHeight={44}
      onRange={onRange}
    />
  );
}
