import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError, type ReplyError } from '../../../shared/errors.ts';
import type { CommandContext } from '../context.ts';
import { findRecord } from '../database/queries/records.ts';
import { changeCommitment } from './commitments.ts';

/** A commitment that could not be changed with the others, and why. */
type Refused = { id: string; code: string; error: ReplyError };

/** Changes the same in many commitments, in all or in none; refuses with what stands in the way of each. */
export async function reviseCommitments(
  ctx: CommandContext,
  { commitments, changes }: ParsedInputOf<'commitment.reviseMany'>,
): Promise<{ changed: number; unchanged: number }> {
  const refused: Refused[] = [];
  const before = ctx.changes.length;
  for (const one of commitments) {
    try {
      await changeCommitment(ctx, { ...one, changes });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const code = (await findRecord(ctx.db, 'commitment', one.id))?.code ?? '';
      refused.push({ id: one.id, code, error: { code: error.code, details: error.details } });
    }
  }
  if (refused.length > 0) throw new AppError('someRefused', { refused, total: commitments.length });
  const changed = ctx.changes.length - before;
  return { changed, unchanged: commitments.length - changed };
}
