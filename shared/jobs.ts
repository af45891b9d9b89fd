import { z } from 'zod';
import { query } from './method.ts';

/** Chosen by the caller of long work, to ask how far it is and to stop it. */
export const jobIdSchema = z.string().max(64);
const ofJob = z.strictObject({ jobId: jobIdSchema });

export const jobMethods = {
  /** How far long work is; zero of zero where none runs by that id. */
  'job.progress': query(ofJob).answers<{ done: number; total: number }>(),
  /** Asks it to stop; it then leaves everything as it was. */
  'job.cancel': query(ofJob).answers<{ cancelled: boolean }>(),
  /** What the application does by itself: files whose texts it has still to read, zero while it reads none. */
  'job.background': query(z.strictObject({})).answers<{ filesToRead: number }>(),
};
