import type { Databases } from '../database/open.ts';
import { keepFileText, nextUnreadFile } from '../database/queries/file-texts.ts';
import { indexFileAgain } from '../database/queries/search-upkeep.ts';
import type { FileStore } from '../files.ts';
import { readText } from './read-text.ts';

/** Reads the files of the evidence one after the other, while the application does other things. */
export type TextReading = {
  /** There may be files that were not read yet. */
  wake: () => void;
  isReading: () => boolean;
  close: () => Promise<void>;
};

type Parts = { databases: Databases; files: FileStore; now: () => Date };

const busyPauseMs = 2_000;

/** What was not read before the application closed is read when it opens again: what is missing says what to do. */
export function createTextReading(parts: Parts): TextReading {
  const stop = new AbortController();
  let isWanted = false;
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    while (isWanted && !stop.signal.aborted) {
      isWanted = false;
      await readAll(parts, stop.signal);
    }
  };
  const wake = (): void => {
    isWanted = true;
    running ??= run()
      // Another process holds the database, or the disk is full: the next one who asks tries again.
      .catch(() => pause(busyPauseMs, stop.signal))
      .finally(() => {
        running = null;
        if (isWanted && !stop.signal.aborted) wake();
      });
  };
  return {
    wake,
    isReading: () => running !== null,
    close: async () => {
      stop.abort();
      await running;
    },
  };
}

/** A file that is not there is left for when it is. */
async function readAll({ databases, files, now }: Parts, stop: AbortSignal): Promise<void> {
  const absent: string[] = [];
  for (;;) {
    const file = stop.aborted ? null : await nextUnreadFile(databases.reader, absent);
    if (file === null) return;
    const { sha256, fileName } = file;
    const bytes = await files.read(sha256).catch(() => null);
    if (bytes === null) {
      absent.push(sha256);
      continue;
    }
    const found = await readText(bytes, fileName, stop);
    if (found === null) return;
    const text = found.state === 'read' ? found.text : '';
    await databases.writer.transaction().execute(async (db) => {
      const isKept = await keepFileText(db, {
        sha256,
        state: found.state,
        text,
        read_at: now().toISOString(),
      });
      if (isKept && text !== '') await indexFileAgain(db, sha256);
    });
  }
}

const pause = (ms: number, stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, ms);
    stop.addEventListener('abort', done, { once: true });
  });
