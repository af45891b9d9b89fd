import { z } from 'zod';
import type { StoredFile } from './files.ts';
import { query } from './method.ts';

export const guideMethods = {
  /** The quick guide to print, in the committee's name and with the third party as it is called that day. */
  'guide.print': query(z.strictObject({})).answers<StoredFile>(),
};
