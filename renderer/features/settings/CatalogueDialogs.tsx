import type { CatalogueItem, CatalogueName } from '../../../shared/catalogues.ts';
import { catalogueTerms } from '../../../shared/glossary.ts';
import { useCommand } from '../../state/commands.ts';
import { useDraft } from '../../state/drafts.ts';
import { say } from '../../state/notices.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { settingsText } from '../../text/settings.ts';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { problemOf } from '../../ui/RecordForm.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** One more option of a catalogue. */
export function AddEntryDialog({ catalogue, onClose }: { catalogue: CatalogueName; onClose: () => void }) {
  const { values, set, drop, draft } = useDraft(`catalogue.add.${catalogue}`, { label: '', key: '' });
  const { label, key } = values;
  const { run, isRunning, error } = useCommand('catalogue.add');
  const save = async () => {
    const own = key.trim() === '' ? {} : { key: key.trim() };
    const added = await run({ catalogue, label: label.trim(), ...own });
    if (added === null) return;
    drop();
    say(settingsText.added(added.label));
    onClose();
  };
  return (
    <RecordDialog
      title={settingsText.addTitle(catalogueTerms[catalogue])}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={isRunning}
      isSaveDisabled={label.trim() === ''}
      error={error}
      draft={draft}
    >
      <TextField
        label={settingsText.entry}
        value={label}
        onChange={(text) => set({ label: text })}
        error={problemOf(error, 'label')}
        isRequired
        autoFocus
      />
      <TextField
        label={settingsText.key}
        help={settingsText.keyHelp}
        value={key}
        onChange={(text) => set({ key: text })}
        error={problemOf(error, 'key')}
      />
    </RecordDialog>
  );
}

/** Another name for an option; records keep its key, so they all show the new name. */
export function RenameDialog({ item, onClose }: { item: CatalogueItem; onClose: () => void }) {
  const { run, isRunning, error } = useCommand('catalogue.revise');
  const edit = useRecordEdit(item, error, { draft: `catalogue.revise.${item.id}` });
  const { id, version, label } = edit.values;
  const save = async () => {
    const saved = await run({ id, version, changes: { label: label.trim() } });
    if (saved === null) return;
    edit.drop();
    say(settingsText.saved);
    onClose();
  };
  return (
    <RecordDialog
      title={settingsText.renameTitle}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={isRunning}
      isSaveDisabled={label.trim() === '' || label === item.label}
      error={error}
      edit={edit}
      items={[{ name: 'label', label: settingsText.entry, as: 'line' }]}
    >
      <TextField
        label={settingsText.entry}
        value={label}
        onChange={(text) => edit.set('label', text)}
        error={problemOf(error, 'label')}
        isRequired
        autoFocus
      />
    </RecordDialog>
  );
}
