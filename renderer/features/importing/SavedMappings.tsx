import { useState } from 'react';
import { z } from 'zod';
import { tableMappingSchema, type SavedMapping, type TableMapping } from '../../../shared/imports.ts';
import { changeImport, useImporting } from '../../state/importing.ts';
import { withSaved } from '../../state/importing-mapping.ts';
import { useMay } from '../../state/permissions.ts';
import { useQuery } from '../../state/queries.ts';
import { importingText } from '../../text/importing.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Select } from '../../ui/Select.tsx';
import { SaveMappingDialog } from './SaveMappingDialog.tsx';
import styles from './Importing.module.css';

/** Mappings that the committee saved, to be used again, and the way to save this one. */
export function SavedMappings() {
  const { value: saved = [], error } = useQuery('mapping.list', {});
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [isSaving, setSaving] = useState(false);
  const maySave = useMay('structure') === 'yes';
  const chosen = saved.find(({ id }) => id === chosenId);
  if (saved.length === 0 && !maySave && error === null) return null;
  return (
    <Card
      title={importingText.savedTitle}
      actions={
        maySave && (
          <Button size="small" onPress={() => setSaving(true)}>
            {importingText.saveMapping}
          </Button>
        )
      }
    >
      <ErrorNote error={error} />
      {saved.length === 0 ? (
        <p>{importingText.noneSaved}</p>
      ) : (
        <div className={styles.row}>
          <div className={styles.grow}>
            <Select
              label={importingText.saved}
              options={saved.map(({ id, name }) => ({ key: id, label: name }))}
              value={chosenId}
              onChange={setChosenId}
            />
          </div>
          <Button
            isDisabled={chosen === undefined}
            onPress={() => setSaid(chosen === undefined ? '' : apply(chosen))}
          >
            {importingText.apply}
          </Button>
          <p role="status">{said}</p>
        </div>
      )}
      {isSaving && <SaveMappingDialog onClose={() => setSaving(false)} initialName={chosen?.name ?? ''} />}
    </Card>
  );
}

/** Puts a saved mapping over the one in view, and says what it did. */
function apply(saved: SavedMapping): string {
  const tables = readMapping(saved.mapping);
  if (tables === null) return importingText.unreadableMapping;
  const { mapping, changed, tables: matched } = withSaved(useImporting.getState().mapping, tables);
  if (matched === 0) return importingText.appliedToNone;
  changeImport({ mapping });
  return importingText.applied(matched, changed);
}

function readMapping(json: string): TableMapping[] | null {
  try {
    return z.array(tableMappingSchema).parse(JSON.parse(json));
  } catch {
    return null;
  }
}
