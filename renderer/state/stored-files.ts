import { useCallback, useState } from 'react';
import type { ReplyError } from '../../shared/errors.ts';
import type { StoredFile } from '../../shared/files.ts';
import { readFile } from '../api.ts';
import { saveFile } from '../host-web.ts';

/** Brings a file from the core: to be used here, or to be saved under its name. */
export function useStoredFile() {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ReplyError | null>(null);
  const read = useCallback(async (file: StoredFile): Promise<Blob | null> => {
    setBusy(true);
    setError(null);
    const reply = await readFile(file.sha256, file.name, file.mediaType);
    setBusy(false);
    if (reply.ok) return reply.value;
    setError(reply.error);
    return null;
  }, []);
  const save = useCallback(
    async (file: StoredFile): Promise<boolean> => {
      const bytes = await read(file);
      if (bytes === null) return false;
      saveFile(bytes, file.name);
      return true;
    },
    [read],
  );
  return { read, save, isBusy, error };
}
