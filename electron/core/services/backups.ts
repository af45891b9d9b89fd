import type { StoredFile } from '../../../shared/files.ts';
import type { CommandContext } from '../context.ts';

export function makeBackup(_ctx: CommandContext): Promise<StoredFile> {
  throw new Error('pending');
}
