import { counted } from '../format.ts';
import type * as es from '../under-way.ts';

export const underWayText: typeof es.underWayText = {
  title: 'Work in progress',
  count: (n) => `${counted(n, 'job', 'jobs')} in progress`,
  none: 'Nothing is in progress any more.',
  import: 'Importing',
  rehearsal: 'Rehearsing the import',
  report: 'Making the document',
  export: 'Gathering the data',
  backup: 'Making the backup',
  file: (name) => (name === '' ? 'Saving a file' : `Saving “${name}”`),
  links: 'Checking links',
  texts: (n) => `Reading the text of ${counted(n, 'file', 'files')} so that they can be searched`,
  cancel: (what) => `Cancel: ${what}`,
  stopping: 'Stopping…',
};
