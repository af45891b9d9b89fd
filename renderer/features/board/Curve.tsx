import { formatDay } from '../../../shared/dates.ts';
import type { CurvePoint } from '../../../shared/plans.ts';
import { boardText } from '../../text/board.ts';
import { percent } from '../../text/format.ts';
import { progressText } from '../../text/ui.ts';
import { Card } from '../../ui/Card.tsx';
import { Chart } from '../../ui/Chart.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Table } from '../../ui/Table.tsx';

/** Reported, verified and expected progress over time. */
export function Curve({ points, svg }: { points: readonly CurvePoint[]; svg: string | null }) {
  if (points.every((point) => point.reported === null) || svg === null) {
    return (
      <Card title={boardText.curve}>
        <EmptyState sentence={boardText.noCurve} />
      </Card>
    );
  }
  return (
    <Card title={boardText.curve}>
      <Chart svg={svg} twin={<CurveTable points={points} />} />
    </Card>
  );
}

function CurveTable({ points }: { points: readonly CurvePoint[] }) {
  return (
    <Table
      caption={boardText.curve}
      rows={points}
      rowKey={(point) => point.on}
      columns={[
        { key: 'on', header: boardText.curveDay, isRowHeader: true, cell: (point) => formatDay(point.on) },
        { key: 'v', header: progressText.verified, align: 'end', cell: (point) => percent(point.verified) },
        { key: 'r', header: progressText.reported, align: 'end', cell: (point) => percent(point.reported) },
        { key: 'e', header: progressText.expected, align: 'end', cell: (point) => percent(point.expected) },
      ]}
    />
  );
}
