import { parentPort, workerData } from 'node:worker_threads';
import type { ImportLimits } from './source-table.ts';
import { readBook } from './xlsx-sheets.ts';

const { bytes, limits } = workerData as { bytes: Uint8Array; limits: ImportLimits };
parentPort?.postMessage(await readBook(bytes, limits));
