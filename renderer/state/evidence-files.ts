import { useCallback, useRef, useState } from 'react';
import { evidenceSizeLimit } from '../../shared/evidence.ts';
import type { ReplyError } from '../../shared/errors.ts';
import { api, storeFile, type CallOptions } from '../api.ts';
import { askAgain } from './queries.ts';

type Common = { milestoneId: string; title: string; description: string; obtainedOn: string };

/** Stores files one after another and records each as evidence. What is already recorded stays if one fails. */
export function useEvidenceFiles() {
  const [current, setCurrent] = useState<{ name: string; done: number } | null>(null);
  const [error, setError] = useState<ReplyError | null>(null);
  const stop = useRef(new AbortController());

  /** Answers the files that were left: none when all went well. */
  const attachAll = useCallback(
    async (files: readonly File[], common: Common, options: CallOptions): Promise<readonly File[]> => {
      setError(null);
      stop.current = new AbortController();
      const { signal } = stop.current;
      let left = files;
      for (const [i, file] of files.entries()) {
        setCurrent({ name: file.name, done: (100 * i) / files.length });
        const title = files.length === 1 && common.title.trim() !== '' ? common.title : file.name;
        const problem = await attach(file, { ...common, title }, options, signal);
        if (problem !== null) {
          setError(problem);
          break;
        }
        left = left.slice(1);
      }
      setCurrent(null);
      if (left.length < files.length) askAgain();
      return left;
    },
    [],
  );
  const cancel = useCallback(() => stop.current.abort(), []);
  return { attachAll, cancel, current, error };
}

async function attach(
  file: File,
  common: Common,
  options: CallOptions,
  signal: AbortSignal,
): Promise<ReplyError | null> {
  if (file.size > evidenceSizeLimit) {
    return { code: 'fileTooLarge', details: { limitMb: evidenceSizeLimit / 1024 / 1024 } };
  }
  const stored = await storeFile(file, signal);
  if (!stored.ok) return stored.error;
  const { sha256 } = stored.value;
  const mediaType = file.type.slice(0, 200);
  const input = { kind: 'file' as const, ...common, sha256, fileName: file.name, mediaType };
  const recorded = await api('evidence.record', input, options);
  return recorded.ok ? null : recorded.error;
}
