import { useState } from 'react';
import { useCommand } from '../../state/commands.ts';
import { useImporting } from '../../state/importing.ts';
import { say } from '../../state/notices.ts';
import { importingText } from '../../text/importing.ts';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';

type Props = { onClose: () => void; initialName: string };

/** Gives the mapping in view a name, to be used again. */
export function SaveMappingDialog({ onClose, initialName }: Props) {
  const [name, setName] = useState(initialName);
  const { run, isRunning, error } = useCommand('mapping.save');
  const save = async () => {
    const saved = await run({ name: name.trim(), mapping: [...useImporting.getState().mapping] });
    if (saved === null) return;
    say(importingText.savedAs(saved.name));
    onClose();
  };
  return (
    <RecordDialog
      title={importingText.saveTitle}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={isRunning}
      isSaveDisabled={name.trim() === ''}
      error={error}
    >
      <TextField
        label={importingText.saveName}
        help={importingText.saveHelp}
        value={name}
        onChange={setName}
        isRequired
        autoFocus
      />
    </RecordDialog>
  );
}
