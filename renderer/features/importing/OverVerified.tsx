import type { VerifiedChange } from '../../../shared/imports.ts';
import { labelText } from '../../../shared/language.ts';
import { useImporting } from '../../state/importing.ts';
import { listText } from '../../text/format.ts';
import { importingText } from '../../text/importing.ts';
import { Card } from '../../ui/Card.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import styles from './Importing.module.css';

const columns: TableColumn<VerifiedChange>[] = [
  { key: 'code', header: importingText.overVerifiedCode, isNowrap: true, cell: ({ code }) => code },
  {
    key: 'title',
    header: importingText.overVerifiedMilestone,
    isRowHeader: true,
    cell: ({ title }) => title,
  },
  {
    key: 'what',
    header: importingText.overVerifiedWhat,
    cell: ({ changes }) => listText(changes.map(labelText)),
  },
];

/** The verified milestones that the import would change: it goes on only once whoever imports agrees. */
export function OverVerified({ verified }: { verified: readonly VerifiedChange[] }) {
  const isAgreed = useImporting((state) => state.allowsVerified);
  const title = importingText.overVerified(verified.length);
  return (
    <Card title={title} subtitle={importingText.overVerifiedHelp}>
      <div className={styles.stack}>
        <Table caption={title} columns={columns} rows={verified} rowKey={({ id }) => id} />
        <Checkbox
          label={importingText.overVerifiedAgree}
          isSelected={isAgreed}
          onChange={(allowsVerified) => useImporting.setState({ allowsVerified })}
        />
      </div>
    </Card>
  );
}
