import type * as es from '../../../shared/error-details.ts';

export const errorWords: typeof es.errorWords = {
  quoted: (value) => `“${value}”`,
  record: 'record',
  otherState: 'in another state',
  person: 'That person',
  effect: 'effect',
};
