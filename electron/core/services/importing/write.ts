import type { ImportTally } from '../../../../shared/imports.ts';
import type { RecordName, RecordOf } from '../../../../shared/records.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { CommandContext } from '../../context.ts';
import { insertRecords, replaceRecord } from '../../database/queries/records.ts';
import { changeOf } from '../../save.ts';
import { fateOf, type Draft, type Drafts } from './drafts.ts';

const chunkSize = 1_000;

/** Counts, by kind of record, what the drafts would do and the rows that would have become one. */
export function tallyOf(
  drafts: readonly Draft[],
  rejected: Iterable<RecordName | null>,
): Map<RecordName, ImportTally> {
  const tallies = new Map<RecordName, ImportTally>();
  const count = (name: RecordName, what: keyof ImportTally): void => {
    const tally = tallies.get(name) ?? { created: 0, updated: 0, unchanged: 0, rejected: 0 };
    tally[what] += 1;
    tallies.set(name, tally);
  };
  for (const draft of drafts) count(draft.name, fateOf(draft));
  for (const name of rejected) if (name !== null) count(name, 'rejected');
  return tallies;
}

/** Writes what is new and what changed, in the transaction of the command, and notes it for the log. */
export async function writeDrafts(
  ctx: CommandContext,
  drafts: Drafts,
  step: (done: number, total: number) => Promise<void>,
): Promise<void> {
  const all = drafts.inOrder();
  for (let at = 0; at < all.length; at += chunkSize) {
    const chunk = all.slice(at, at + chunkSize);
    for (const [name, some] of Map.groupBy(chunk, (draft) => draft.name)) await writeSome(ctx, name, some);
    // The log of each part goes with it: a hundred thousand images at once would fill the memory.
    await ctx.settle?.();
    await step(Math.min(at + chunkSize, all.length), all.length);
  }
}

async function writeSome(ctx: CommandContext, name: RecordName, drafts: readonly Draft[]): Promise<void> {
  const fresh: RecordOf<RecordName>[] = [];
  for (const draft of drafts) {
    const fate = fateOf(draft);
    if (fate === 'created') {
      fresh.push(draft.after);
      ctx.changes.push(changeOf<RecordName>(name, draft.after, 'created'));
    } else if (fate === 'updated') {
      await writeChange(ctx, draft);
    }
  }
  if (fresh.length > 0) await insertRecords<RecordName>(ctx.db, name, fresh);
}

async function writeChange(ctx: CommandContext, draft: Draft): Promise<void> {
  const record = { ...draft.after, version: draft.after.version + 1 };
  if (!(await replaceRecord<RecordName>(ctx.db, draft.name, record))) {
    throw new AppError('conflict', { entity: draft.name, id: record.id });
  }
  ctx.changes.push(changeOf<RecordName>(draft.name, record, 'changed'));
}
