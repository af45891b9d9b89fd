import { Worker } from 'node:worker_threads';
import { pdfResources, workerFile, type PdfResources } from './resources.ts';

export type PdfWorkerData = PdfResources;
/** What the thread is told: to set a report, or to forget all it remembers and end. */
export type PdfJob = { id: number; main: string; files: Record<string, string> } | 'rest';
export type PdfOutcome = { id: number; bytes?: Uint8Array; problem?: string };

type Waiting = { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void };
type Compiler = { thread: Worker; waiting: Map<number, Waiting> };

/** A compiler that has not been asked for a while gives its memory back. */
const idleMs = 120_000;

let current: Promise<Compiler> | undefined;
let idle: NodeJS.Timeout | undefined;
let lastId = 0;

/** Compiles a template, that of the report unless another is named, over its data files, in a thread of its own that stays warm for the next one. */
export async function compilePdf(files: Record<string, string>, main = 'report.typ'): Promise<Uint8Array> {
  const { thread, waiting } = await compiler();
  const id = (lastId += 1);
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    thread.ref();
    thread.postMessage({ id, main, files } satisfies PdfJob);
  });
}

/** Starts the compiler ahead of need, while the report's data is still being gathered; who compiles hears if it fails. */
export function warmUpPdf(): void {
  compiler().catch(() => undefined);
}

/** Ends the compiler's thread once it has done what it was asked. */
export async function stopPdf(): Promise<void> {
  const stopping = current;
  current = undefined;
  clearTimeout(idle);
  if (stopping === undefined) return;
  const { thread } = await stopping;
  const ended = new Promise<void>((resolve) => void thread.once('exit', () => resolve()));
  thread.postMessage('rest' satisfies PdfJob);
  await ended;
}

function compiler(): Promise<Compiler> {
  clearTimeout(idle);
  current ??= start();
  return current;
}

async function start(): Promise<Compiler> {
  const thread = new Worker(workerFile, { workerData: (await pdfResources()) satisfies PdfWorkerData });
  const one: Compiler = { thread, waiting: new Map() };
  thread.on('message', (outcome: PdfOutcome) => settle(one, outcome));
  thread.on('error', (error) => fail(one, error instanceof Error ? error : new Error(String(error))));
  thread.on('exit', () => fail(one, new Error('The PDF compiler ended')));
  // An idle compiler does not keep the program running.
  thread.unref();
  return one;
}

function settle({ thread, waiting }: Compiler, { id, bytes, problem }: PdfOutcome): void {
  const one = waiting.get(id);
  waiting.delete(id);
  if (waiting.size === 0) {
    thread.unref();
    clearTimeout(idle);
    idle = setTimeout(() => void stopPdf(), idleMs);
    idle.unref();
  }
  if (bytes === undefined)
    one?.reject(new Error(`The report could not be set: ${problem ?? 'no reason given'}`));
  else one?.resolve(bytes);
}

/** A thread that broke is not used again: the next report starts another. */
function fail({ thread, waiting }: Compiler, error: Error): void {
  for (const one of waiting.values()) one.reject(error);
  waiting.clear();
  const asked = current;
  void asked?.then(
    (one) => {
      if (one.thread === thread && current === asked) current = undefined;
    },
    () => undefined,
  );
}
