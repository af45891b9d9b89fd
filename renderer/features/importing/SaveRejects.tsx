import type { StoredFile } from '../../../shared/files.ts';
import { useStoredFile } from '../../state/stored-files.ts';
import { importingText } from '../../text/importing.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote, Note } from '../../ui/ErrorNote.tsx';

/** The rejected rows as a file, each with its reason. */
export function SaveRejects({ rejects }: { rejects: StoredFile | null }) {
  const { save, isBusy, error } = useStoredFile();
  if (rejects === null) return null;
  return (
    <>
      <Note
        tone="warning"
        actions={
          <Button isPending={isBusy} onPress={() => void save(rejects)}>
            {importingText.rejects}
          </Button>
        }
      >
        {importingText.rejectsHelp}
      </Note>
      <ErrorNote error={error} />
    </>
  );
}
