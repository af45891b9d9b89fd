import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { PdfJob, PdfOutcome, PdfWorkerData } from './typst.ts';

/** A place that need not exist: every file that the template names is given from memory. */
const workspace = resolve('/compromiso-abierto-informe');

const { template, fonts } = workerData as PdfWorkerData;
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
});
for (const [name, source] of Object.entries(template)) compiler.addSource(resolve(workspace, name), source);

function compile(main: string, files: Record<string, string>): Uint8Array<ArrayBuffer> {
  for (const [name, text] of Object.entries(files)) {
    compiler.mapShadow(resolve(workspace, name), Buffer.from(text));
  }
  const outcome = compiler.compile({ mainFilePath: resolve(workspace, main) });
  const error = outcome.takeError();
  if (error !== null) throw new Error(JSON.stringify(compiler.fetchDiagnostics(error)));
  if (outcome.result === null) throw new Error('Typst gave no document');
  return new Uint8Array(compiler.pdf(outcome.result, { pdfStandard: 'ua-1' }));
}

function outcomeOf({
  id,
  main,
  files,
}: Exclude<PdfJob, 'rest'>): PdfOutcome & { bytes?: Uint8Array<ArrayBuffer> } {
  try {
    return { id, bytes: compile(main, files) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  } finally {
    // What the last reports were set from stays a while: the next one is most often the same plan, a little changed.
    compiler.evictCache(5);
  }
}

parentPort?.on('message', (job: PdfJob) => {
  if (job === 'rest') {
    // The compiler's memory belongs to the process and would outlive the thread.
    compiler.evictCache(0);
    parentPort?.close();
    return;
  }
  const outcome = outcomeOf(job);
  parentPort?.postMessage(outcome, outcome.bytes === undefined ? [] : [outcome.bytes.buffer]);
});
