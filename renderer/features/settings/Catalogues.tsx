import { useState } from 'react';
import { catalogueNames, type CatalogueItem, type CatalogueName } from '../../../shared/catalogues.ts';
import { catalogueTerms } from '../../../shared/glossary.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { settingsText } from '../../text/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Select } from '../../ui/Select.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { AddEntryDialog, RenameDialog } from './CatalogueDialogs.tsx';
import styles from './Settings.module.css';

const catalogueOptions = catalogueNames.map((key) => ({ key, label: catalogueTerms[key] }));

type Props = {
  items: readonly CatalogueItem[];
  mayEdit: boolean;
  catalogue: CatalogueName;
  onCatalogue: (catalogue: CatalogueName) => void;
};

/** The options that are offered when capturing: added, renamed, and no longer used. */
export function Catalogues({ items, mayEdit, catalogue, onCatalogue }: Props) {
  const [renaming, setRenaming] = useState<CatalogueItem | null>(null);
  const [isAdding, setAdding] = useState(false);
  const revise = useCommand('catalogue.revise');
  const rows = items.filter((item) => item.catalogue === catalogue);
  const toggle = async ({ id, version, label, isActive }: CatalogueItem) => {
    const done = await revise.run({ id, version, changes: { isActive: !isActive } });
    if (done !== null) say(isActive ? settingsText.retired(label) : settingsText.restored(label));
  };
  return (
    <Card title={settingsText.catalogues} subtitle={settingsText.cataloguesHelp}>
      <div className={styles.stack}>
        <div className={styles.row}>
          <div className={styles.grow}>
            <Select
              label={settingsText.catalogue}
              options={catalogueOptions}
              value={catalogue}
              onChange={onCatalogue}
            />
          </div>
          {mayEdit && <Button onPress={() => setAdding(true)}>{settingsText.add}</Button>}
        </div>
        <ErrorNote error={revise.error} />
        {rows.length === 0 ? (
          <EmptyState sentence={settingsText.emptyCatalogue} />
        ) : (
          <Table
            caption={catalogueTerms[catalogue]}
            columns={mayEdit ? [...columns, actions(setRenaming, (item) => void toggle(item))] : columns}
            rows={rows}
            rowKey={({ id }) => id}
          />
        )}
      </div>
      {isAdding && <AddEntryDialog catalogue={catalogue} onClose={() => setAdding(false)} />}
      {renaming !== null && <RenameDialog item={renaming} onClose={() => setRenaming(null)} />}
    </Card>
  );
}

const columns: TableColumn<CatalogueItem>[] = [
  { key: 'label', header: settingsText.entry, isRowHeader: true, cell: ({ label }) => label },
  { key: 'key', header: settingsText.key, cell: ({ key }) => key },
  {
    key: 'state',
    header: settingsText.state,
    isNowrap: true,
    cell: ({ isActive }) => (isActive ? settingsText.active : settingsText.inactive),
  },
];

function actions(
  onRename: (item: CatalogueItem) => void,
  onToggle: (item: CatalogueItem) => void,
): TableColumn<CatalogueItem> {
  return {
    key: 'actions',
    header: settingsText.actions,
    align: 'end',
    cell: (item) => (
      <div className={styles.buttons}>
        <Button size="small" aria-label={settingsText.renameOf(item.label)} onPress={() => onRename(item)}>
          {settingsText.rename}
        </Button>
        <Button
          size="small"
          aria-label={item.isActive ? settingsText.retireOf(item.label) : settingsText.restoreOf(item.label)}
          onPress={() => onToggle(item)}
        >
          {item.isActive ? settingsText.retire : settingsText.restore}
        </Button>
      </div>
    ),
  };
}
