import type { OutputOf, ParsedInputOf } from '../../../shared/contract.ts';
import type { CommandContext, Context } from '../context.ts';

export function previewImport(
  _ctx: Context,
  _input: ParsedInputOf<'import.preview'>,
): Promise<OutputOf<'import.preview'>> {
  throw new Error('pending');
}
export function rehearseImport(
  _ctx: Context,
  _input: ParsedInputOf<'import.rehearse'>,
): Promise<OutputOf<'import.rehearse'>> {
  throw new Error('pending');
}
export function runImport(
  _ctx: CommandContext,
  _input: ParsedInputOf<'import.run'>,
): Promise<OutputOf<'import.run'>> {
  throw new Error('pending');
}
export function importProgress(
  _ctx: Context,
  _input: ParsedInputOf<'import.progress'>,
): Promise<OutputOf<'import.progress'>> {
  throw new Error('pending');
}
export function cancelImport(
  _ctx: Context,
  _input: ParsedInputOf<'import.cancel'>,
): Promise<OutputOf<'import.cancel'>> {
  throw new Error('pending');
}
