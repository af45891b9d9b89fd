import type { ImportOutcome, ImportTally } from '../../../shared/imports.ts';
import { count } from '../../text/format.ts';
import { entityName, importingText } from '../../text/importing.ts';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import styles from './Importing.module.css';

type Row = ImportTally & { key: string; name: string };

const tallies = ['created', 'updated', 'unchanged', 'rejected'] as const;

/** What happens, or happened, to the records of each kind. */
export function OutcomeTable({ outcome, isDone }: { outcome: ImportOutcome; isDone: boolean }) {
  const rows: Row[] = Object.entries(outcome.byEntity).map(([key, tally]) => ({
    ...tally,
    key,
    name: entityName(key, 'many'),
  }));
  if (rows.length > 1) rows.push({ ...outcome, key: 'total', name: importingText.total });
  const columns: TableColumn<Row>[] = [
    { key: 'name', header: importingText.records, isRowHeader: true, cell: ({ name }) => name },
    ...tallies.map((tally) => ({
      key: tally,
      header: importingText[isDone ? (`${tally}Done` as const) : tally],
      align: 'end' as const,
      cell: (row: Row) => count(row[tally]),
    })),
  ];
  return (
    <div className={styles.tally}>
      <Table
        caption={isDone ? importingText.done : importingText.rehearsed}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </div>
  );
}
