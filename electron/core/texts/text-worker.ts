import { parentPort, workerData } from 'node:worker_threads';
import { textOfFile } from './file-text.ts';
import type { TextLimits } from './limits.ts';

const { bytes, name, limits } = workerData as { bytes: Uint8Array; name: string; limits: TextLimits };
parentPort?.postMessage(await textOfFile(bytes, name, limits).catch(() => ({ state: 'failed' })));
