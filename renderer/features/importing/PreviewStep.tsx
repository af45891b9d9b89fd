import { importProfiles, type ImportPreview, type SourceTableView } from '../../../shared/imports.ts';
import { useImporting } from '../../state/importing.ts';
import { chooseProfile } from '../../state/importing-files.ts';
import { count } from '../../text/format.ts';
import { capitalised, delimiterName, importingText, profileNames } from '../../text/importing.ts';
import { Card } from '../../ui/Card.tsx';
import { FieldsList } from '../../ui/FieldsList.tsx';
import { Select } from '../../ui/Select.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import { SampleTable } from './SampleTable.tsx';
import styles from './Importing.module.css';

const { facts } = importingText;
const profileOptions = importProfiles.map((key) => ({ key, label: capitalised(profileNames[key]) }));

/** What was read of the files, before anything is decided. */
export function PreviewStep({ preview }: { preview: ImportPreview }) {
  const profile = useImporting((state) => state.profile);
  const { tables } = preview;
  return (
    <>
      <Card title={importingText.format}>
        <div className={styles.stack}>
          <p>{importingText.recognised(profileNames[preview.profile])}</p>
          <div className={styles.row}>
            <div className={styles.grow}>
              <Select
                label={importingText.format}
                help={importingText.formatHelp}
                options={profileOptions}
                value={profile}
                onChange={chooseProfile}
              />
            </div>
          </div>
        </div>
      </Card>
      <Card title={importingText.tables}>
        {tables.length === 1 ? (
          tables.map((table) => <TableView key={table.name} table={table} />)
        ) : (
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

function TableView({ table }: { table: SourceTableView }) {
  const isRead = table.columns.length > 0;
  return (
    <div className={styles.stack}>
      <FieldsList
        isAcross
        fields={[
          { label: facts.file, value: table.file },
          { label: facts.format, value: table.format.toUpperCase() },
          { label: facts.encoding, value: table.encoding },
          { label: facts.delimiter, value: delimiterName(table.delimiter) },
          { label: facts.rows, value: isRead ? count(table.rowCount) : null },
          { label: facts.columns, value: isRead ? count(table.columns.length) : null },
        ]}
      />
      {!isRead && <p>{importingText.unread}</p>}
      {table.problems.length > 0 && <ProblemTable caption={table.name} problems={table.problems} />}
      {isRead && <SampleTable table={table} />}
    </div>
  );
}
