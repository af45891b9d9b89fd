import { useState } from 'react';
import { problemSentence } from '../../../shared/import-problems.ts';
import type { ImportProblem } from '../../../shared/imports.ts';
import { importingText } from '../../text/importing.ts';
import { Button } from '../../ui/Button.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import styles from './Importing.module.css';

const page = 50;

const columns: TableColumn<ImportProblem>[] = [
  { key: 'table', header: importingText.table, cell: ({ table }) => table },
  {
    key: 'line',
    header: importingText.line,
    align: 'end',
    isNowrap: true,
    cell: ({ line }) => (line === 0 ? importingText.wholeTable : line),
  },
  { key: 'column', header: importingText.column, cell: ({ column }) => column },
  { key: 'sentence', header: importingText.problem, cell: problemSentence },
  {
    key: 'value',
    header: importingText.value,
    cell: ({ value }) => <span className={styles.cell}>{value.slice(0, 300)}</span>,
  },
];

/** What is wrong in the files, by table, row and column. */
export function ProblemTable({ caption, problems }: { caption: string; problems: readonly ImportProblem[] }) {
  const [shown, setShown] = useState(page);
  const left = problems.length - shown;
  return (
    <div className={styles.stack}>
      <Table
        caption={caption}
        columns={columns}
        rows={problems.slice(0, shown)}
        rowKey={(problem) => String(problems.indexOf(problem))}
      />
      {left > 0 && (
        <div>
          <Button size="small" onPress={() => setShown(shown + 4 * page)}>
            {importingText.showMore(left)}
          </Button>
        </div>
      )}
    </div>
  );
}
