import { importProfiles, type ImportPreview, type SourceTableView } from '../../../shared/imports.ts';
import { useImporting } from '../../state/importing.ts';
import { chooseProfile } from '../../state/importing-files.ts';
import { count } from '../../text/format.ts';
import { capitalised, entityName, importingText, profileNames, tableFacts } from '../../text/importing.ts';
import { Card } from '../../ui/Card.tsx';
import { Select } from '../../ui/Select.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import { SampleTable } from './SampleTable.tsx';
import styles from './Importing.module.css';

const profileOptions = importProfiles.map((key) => ({ key, label: capitalised(profileNames[key]) }));

/** What was read of the files, before anything is decided. */
export function PreviewStep({ preview }: { preview: ImportPreview }) {
  const profile = useImporting((state) => state.profile);
  const { tables } = preview;
  return (
    <>
      <Card title={importingText.format} subtitle={recognised(preview.profile)}>
        <div className={styles.row}>
          <div className={styles.grow}>
            <Select
              label={importingText.readAs}
              help={importingText.formatHelp}
              options={profileOptions}
              value={profile}
              onChange={chooseProfile}
            />
          </div>
        </div>
      </Card>
      <Card title={importingText.tables}>
        {preview.profile === 'own' && <OwnTables tables={tables} />}
        {preview.profile !== 'own' &&
          tables.length === 1 &&
          tables.map((table) => <TableView key={table.name} table={table} />)}
        {preview.profile !== 'own' && tables.length > 1 && (
          <Tabs
            label={importingText.tables}
            tabs={tables.map((table, index) => ({
              key: String(index),
              label: table.name,
              content: <TableView table={table} />,
            }))}
          />
        )}
      </Card>
    </>
  );
}

const recognised = (profile: ImportPreview['profile']): string =>
  profile === 'auto' ? importingText.notRecognised : importingText.recognised(profileNames[profile]);

function TableView({ table }: { table: SourceTableView }) {
  const isRead = table.columns.length > 0;
  return (
    <div className={styles.stack}>
      <p className={styles.example}>{tableFacts(table)}</p>
      {!isRead && <p>{importingText.unread}</p>}
      {table.problems.length > 0 && <ProblemTable caption={table.name} problems={table.problems} />}
      {isRead && <SampleTable table={table} />}
    </div>
  );
}

const ownColumns: TableColumn<SourceTableView>[] = [
  {
    key: 'name',
    header: importingText.records,
    isRowHeader: true,
    cell: ({ name }) => entityName(name, 'many'),
  },
  { key: 'rows', header: importingText.ownCount, align: 'end', cell: ({ rowCount }) => count(rowCount) },
];

/** An export of this application: how many records of each kind it holds. */
function OwnTables({ tables }: { tables: readonly SourceTableView[] }) {
  const problems = tables.flatMap((table) => table.problems);
  return (
    <div className={styles.stack}>
      <div className={styles.tally}>
        <Table
          caption={importingText.tables}
          columns={ownColumns}
          rows={tables}
          rowKey={({ name }) => name}
        />
      </div>
      {problems.length > 0 && <ProblemTable caption={importingText.errorsTitle} problems={problems} />}
    </div>
  );
}
