import type { ImportPreview } from '../../../shared/imports.ts';
import { changeImport, useImporting } from '../../state/importing.ts';
import { importingText } from '../../text/importing.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { SavedMappings } from './SavedMappings.tsx';
import { TableColumns } from './TableColumns.tsx';
import { TargetPlan } from './TargetPlan.tsx';
import styles from './Importing.module.css';

/** Which field each column fills, and to which plan the rows belong. */
export function ColumnsStep({ preview }: { preview: ImportPreview }) {
  const mapping = useImporting((state) => state.mapping);
  const tabs = mapping.map((table, index) => ({
    key: String(index),
    label: table.table,
    content: (
      <TableColumns
        table={preview.tables.find(({ name }) => name === table.table)}
        mapping={table}
        proposed={preview.mapping.find((one) => one.table === table.table)}
        targets={preview.targets}
      />
    ),
  }));
  const [only] = tabs;
  if (preview.profile === 'own') return <p className={styles.intro}>{importingText.ownForm}</p>;
  return (
    <>
      <p className={styles.intro}>{importingText.columnsIntro}</p>
      <div className={styles.pair}>
        <TargetPlan />
        <SavedMappings />
      </div>
      <Card
        title={importingText.columns}
        actions={
          <Button size="small" onPress={() => changeImport({ mapping: preview.mapping })}>
            {importingText.proposeAgain}
          </Button>
        }
      >
        {tabs.length === 1 ? only?.content : <Tabs label={importingText.tables} tabs={tabs} />}
      </Card>
    </>
  );
}
