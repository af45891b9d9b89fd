import type { CheckOutcome } from '../../../shared/exports.ts';
import type { Context } from '../context.ts';

export function checkApplication(_ctx: Context): Promise<CheckOutcome> {
  throw new Error('pending');
}
