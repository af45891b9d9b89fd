import { useState } from 'react';
import { useCommand } from '../../state/commands.ts';
import { useImporting } from '../../state/importing.ts';
import { say } from '../../state/notices.ts';
import { importingText } from '../../text/importing.ts';
import { uiText } from '../../text/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { TextField } from '../../ui/TextField.tsx';

type Props = { isOpen: boolean; onClose: () => void; initialName: string };

/** Gives the mapping in view a name, to be used again. */
export function SaveMappingDialog({ isOpen, onClose, initialName }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const { run, isRunning, error } = useCommand('mapping.save');
  const name = typed ?? initialName;
  const save = async () => {
    const saved = await run({ name: name.trim(), mapping: [...useImporting.getState().mapping] });
    if (saved === null) return;
    say(importingText.savedAs(saved.name));
    onClose();
  };
  return (
    <Dialog
      title={importingText.saveTitle}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onPress={onClose}>{uiText.cancel}</Button>
          <Button type="submit" kind="main" isPending={isRunning} isDisabled={name.trim() === ''}>
            {uiText.save}
          </Button>
        </>
      }
    >
      <TextField
        label={importingText.saveName}
        help={importingText.saveHelp}
        value={name}
        onChange={setTyped}
        isRequired
        autoFocus
      />
      <ErrorNote error={error} />
    </Dialog>
  );
}
