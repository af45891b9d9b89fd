import type { CommandContext } from '../context.ts';

export function addExample(_ctx: CommandContext): Promise<{ planId: string; planCode: string }> {
  throw new Error('pending');
}
