import { evidenceKindNames } from '../../../shared/glossary.ts';
import type { EvidenceRow } from '../../../shared/evidence-search.ts';
import { linkStanding } from '../../text/evidence.ts';
import { evidencesText } from '../../text/evidences.ts';
import { byteSize, instantDay } from '../../text/format.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/class-names.ts';
import type { GridColumn } from '../../ui/data-grid.ts';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { Link } from '../../ui/Link.tsx';
import { Code, Under } from '../../ui/Table.tsx';
import { Thumbnail } from '../../ui/Thumbnail.tsx';
import styles from './Evidence.module.css';

export type EvidenceViewProps = {
  total: number;
  rowAt: (index: number) => EvidenceRow | undefined;
  onRange: (first: number, last: number) => void;
  milestoneHref: (id: string) => string;
  onOpen: (row: EvidenceRow) => void;
};

const nothing = (): undefined => undefined;

/** All evidence one under another, as much as there is. */
export function EvidenceTable({ total, rowAt, onRange, milestoneHref, onOpen }: EvidenceViewProps) {
  return (
    <DataGrid
      label={evidencesText.title}
      columns={columnsFor(milestoneHref, onOpen)}
      lines={total}
      lineAt={(index) => ({ row: rowAt(index) })}
      lineHeight={64}
      onRange={onRange}
      sorts={[]}
      onSort={nothing}
      onMove={nothing}
      onWidth={nothing}
    />
  );
}

const columnsFor = (
  milestoneHref: EvidenceViewProps['milestoneHref'],
  onOpen: EvidenceViewProps['onOpen'],
): GridColumn<EvidenceRow>[] => [
  {
    key: 'evidence',
    header: evidencesText.evidence,
    width: 280,
    grows: true,
    isFixed: true,
    cell: (row) => (
      <div className={styles.named}>
        <Thumbnail evidence={row} size="small" />
        <div className={styles.words}>
          <OpenTitle row={row} onOpen={onOpen} />
          <Under>{kindText(row)}</Under>
        </div>
      </div>
    ),
  },
  {
    key: 'milestone',
    header: evidencesText.milestone,
    width: 230,
    isFixed: true,
    cell: (row) => (
      <Link href={milestoneHref(row.milestoneId)}>
        <Code>{row.milestoneCode}</Code> {row.milestoneTitle}
      </Link>
    ),
  },
  {
    key: 'supplied',
    header: evidencesText.supplied,
    width: 150,
    isFixed: true,
    cell: (row) => row.suppliedByName ?? '—',
  },
  {
    key: 'recorded',
    header: evidencesText.recorded,
    width: 104,
    isFixed: true,
    cell: (row) => instantDay(row.recordedAt),
  },
  {
    key: 'state',
    header: evidencesText.state,
    width: 200,
    isFixed: true,
    cell: (row) => <EvidenceFacts row={row} />,
  },
];

/** «Archivo · 2.4 MB», «Enlace». */
export const kindText = (row: EvidenceRow): string =>
  [
    `E-${String(row.number).padStart(3, '0')}`,
    evidenceKindNames[row.kind],
    ...(row.size === null ? [] : [byteSize(row.size)]),
  ].join(' · ');

/** Its title, which opens it; what was withdrawn is struck. */
export function OpenTitle({ row, onOpen }: { row: EvidenceRow; onOpen: (row: EvidenceRow) => void }) {
  return (
    <span className={cx(styles.title, row.withdrawnOn !== null && styles.struck)}>
      <Button kind="link" aria-label={evidencesText.open(row.title)} onPress={() => onOpen(row)}>
        {row.title}
      </Button>
    </span>
  );
}

/** Withdrawn or not, judged or not, whether its link opens, where else it is. */
export function EvidenceFacts({ row }: { row: EvidenceRow }) {
  const facts = [
    row.withdrawnOn === null ? null : `${evidencesText.withdrawnMark}: ${row.withdrawnReason}`,
    row.isJudged ? evidencesText.judged : null,
    row.kind === 'link' ? linkStanding(row, row.linkFact) : null,
    row.copies === 0 ? null : evidencesText.copies(row.copies),
  ].filter((fact) => fact !== null);
  return (
    <span className={styles.facts}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </span>
  );
}
