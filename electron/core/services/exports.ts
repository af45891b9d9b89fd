import type { ParsedInputOf } from '../../../shared/contract.ts';
import type { StoredFile } from '../../../shared/files.ts';
import type { Context } from '../context.ts';

export function makeExport(
  _ctx: Context,
  _input: ParsedInputOf<'export.make'>,
): Promise<{ files: StoredFile[] }> {
  throw new Error('pending');
}
