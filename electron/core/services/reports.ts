import type { ParsedInputOf } from '../../../shared/contract.ts';
import type { StoredFile } from '../../../shared/files.ts';
import type { Context } from '../context.ts';

export function makeReport(_ctx: Context, _input: ParsedInputOf<'report.make'>): Promise<StoredFile> {
  throw new Error('pending');
}
