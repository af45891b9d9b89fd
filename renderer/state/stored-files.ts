import { useCallback, useState } from 'react';
import type { ReplyError } from '../../shared/errors.ts';
import type { StoredFile } from '../../shared/files.ts';
import { readFile } from '../api.ts';
import { saveFile } from '../host-web.ts';

/** Brings a file from the core and offers it under its name; answers whether it arrived. */
export function useStoredFile() {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ReplyError | null>(null);
  const save = useCallback(async (file: StoredFile): Promise<boolean> => {
    setBusy(true);
    setError(null);
    const reply = await readFile(file.sha256, file.name, file.mediaType);
    setBusy(false);
    if (!reply.ok) {
      setError(reply.error);
      return false;
    }
    saveFile(reply.value, file.name);
    return true;
  }, []);
  return { save, isBusy, error };
}
