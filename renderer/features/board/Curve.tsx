import { formatDay } from '../../../shared/dates.ts';
import type { ReplyError } from '../../../shared/errors.ts';
import type { CurvePoint } from '../../../shared/plans.ts';
import { boardText } from '../../text/board.ts';
import { percent } from '../../text/format.ts';
import { progressText, uiText } from '../../text/ui.ts';
import { Card } from '../../ui/Card.tsx';
import { Chart } from '../../ui/Chart.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Table } from '../../ui/Table.tsx';

type Props = {
  points: readonly CurvePoint[];
  /** Null while its points are on their way. */
  svg: string | null;
  error: ReplyError | null;
};

/** Reported, verified and expected progress over time. */
export function Curve({ points, svg, error }: Props) {
  if (svg === null) {
    return (
      <Card title={boardText.curve}>
        {error === null ? <p aria-busy="true">{uiText.loading}</p> : <ErrorNote error={error} />}
      </Card>
    );
  }
  if (points.every((point) => point.reported === null)) {
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
