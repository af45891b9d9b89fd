import type { ReplyError } from '../../../shared/errors.ts';

/** The refusal of a record without a name, said before it is sent. */
export function nameless(name: string): ReplyError | null {
  if (name.trim() !== '') return null;
  return { code: 'invalid', details: { issues: [{ path: 'name', problem: 'missing' }] } };
}
