import { useCallback, useRef, useState } from 'react';
import { evidenceSizeLimit } from '../../shared/evidence.ts';
import type { ReplyError } from '../../shared/errors.ts';
import { storeFile } from '../api.ts';

export type Attached = { sha256: string; name: string; mediaType: string };

/** Stores files so that a command can name them; answers null when one could not be stored, and then `error` says why. */
export function useAttachedFiles() {
  const [current, setCurrent] = useState<{ name: string; done: number } | null>(null);
  const [error, setError] = useState<ReplyError | null>(null);
  const stop = useRef(new AbortController());
  const storeAll = useCallback(async (files: readonly File[]): Promise<Attached[] | null> => {
    setError(null);
    stop.current = new AbortController();
    const stored: Attached[] = [];
    for (const [i, file] of files.entries()) {
      setCurrent({ name: file.name, done: (100 * i) / files.length });
      const reply = await storeOne(file, stop.current.signal);
      if ('code' in reply) {
        setError(reply);
        setCurrent(null);
        return null;
      }
      stored.push(reply);
    }
    setCurrent(null);
    return stored;
  }, []);
  const cancel = useCallback(() => stop.current.abort(), []);
  return { storeAll, cancel, current, error };
}

async function storeOne(file: File, signal: AbortSignal): Promise<Attached | ReplyError> {
  if (file.size > evidenceSizeLimit) {
    return { code: 'fileTooLarge', details: { limitMb: evidenceSizeLimit / 1024 / 1024 } };
  }
  const reply = await storeFile(file, signal);
  if (!reply.ok) return reply.error;
  return { sha256: reply.value.sha256, name: file.name, mediaType: file.type.slice(0, 200) };
}
