import { Worker } from 'node:worker_threads';
import { textLimits, type FileText, type TextLimits } from './limits.ts';

/** A hostile file can exhaust this heap, never the application's. */
const workerHeap = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64 };
/** Beside this module, as source or as the bundler's own entry of the same name. */
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './text-worker.ts' : './text-worker.js',
  import.meta.url,
);

/** The text inside a file, read in a thread of its own; null where somebody asked to stop. */
export function readText(
  bytes: Uint8Array,
  name: string,
  stop: AbortSignal,
  limits: TextLimits = textLimits,
): Promise<FileText | null> {
  if (stop.aborted) return Promise.resolve(null);
  if (bytes.byteLength > limits.bytes) return Promise.resolve({ state: 'failed' });
  const worker = new Worker(workerFile, {
    workerData: { bytes, name, limits },
    resourceLimits: workerHeap,
    // What a library thinks of a file is not for the terminal.
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    let isOver = false;
    const finish = (outcome: FileText | null): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      stop.removeEventListener('abort', halt);
      void worker.terminate().then(() => resolve(outcome));
    };
    const halt = (): void => finish(null);
    const timer = setTimeout(() => finish({ state: 'failed' }), limits.seconds * 1000);
    stop.addEventListener('abort', halt);
    worker.once('message', finish);
    worker.once('error', () => finish({ state: 'failed' }));
    worker.once('exit', () => finish({ state: 'failed' }));
  });
}
