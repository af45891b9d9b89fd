import { AppError } from '../../../shared/errors.ts';
import { recordNames, records, type RecordName } from '../../../shared/records.ts';
import type { AfterCommit, AppParts, CommandContext } from '../context.ts';
import { forgetFileText } from '../database/queries/file-texts.ts';
import { findRecords } from '../database/queries/records.ts';
import type { Db } from '../database/schema.ts';
import { demand, removeRecord } from '../save.ts';
import { exampleCommitteeName, isInvented } from './example/people.ts';
import { referredIds } from './references.ts';

type Removed = { removed: true };

/** Removes an example with all that belongs to it, last first; the history of it stays. Its files go once that is certain. */
export async function removeExample(
  ctx: CommandContext,
  input: { planId: string },
): Promise<AfterCommit<Removed>> {
  const plan = await demand(ctx, 'plan', input.planId);
  if (!plan.isExample) throw new AppError('notAnExample');
  const kept: { sha256: string }[] = [];
  for (const name of keepersOfFiles) kept.push(...(await findRecords(ctx.db, name, { plan_id: plan.id })));
  for (const name of recordNames.filter(belongsToPlan).reverse()) {
    const found = await findRecords(ctx.db, name, { plan_id: plan.id });
    for (const record of found.reverse()) await removeRecord(ctx, name, record);
  }
  await removeRecord(ctx, 'plan', plan);
  await removeExamplePeople(ctx);
  const files = new Set(kept.map((one) => one.sha256).filter((sha256) => sha256 !== ''));
  const removed: Removed = { removed: true };
  return { afterCommit: () => forgetFiles(ctx.app, files).then(() => removed), committed: removed };
}

/**
 * Removes the files that nothing refers to any more. The writer's lock is held meanwhile: whoever records the same
 * file as evidence, in whatever process, has done so before, and it is seen, or brings the file again after.
 */
async function forgetFiles({ databases, files }: AppParts, hashes: ReadonlySet<string>): Promise<void> {
  if (hashes.size === 0) return;
  await databases.writer.transaction().execute(async (db) => {
    for (const sha256 of hashes) {
      if (await isReferred(db, sha256)) continue;
      await files.forget(sha256);
      await forgetFileText(db, sha256);
    }
  });
}

const keepersOfFiles = ['evidence', 'observationFile', 'planDocument', 'assessmentFile'] as const;

async function isReferred(db: Db, sha256: string): Promise<boolean> {
  for (const name of keepersOfFiles) {
    if ((await findRecords(db, name, { sha256 })).length > 0) return true;
  }
  return false;
}

const belongsToPlan = (name: RecordName): boolean => Object.hasOwn(records[name], 'planId');

/** The example's people, institutions and committee go with it, unless something real refers to them. */
async function removeExamplePeople(ctx: CommandContext): Promise<void> {
  if ((await findRecords(ctx.db, 'plan', { is_example: 1 })).length > 0) return;
  for (const name of ['member', 'institution'] as const) {
    const referred = await referredIds(ctx, name);
    for (const record of await findRecords(ctx.db, name)) {
      if (isInvented(record) && !referred.has(record.id)) await removeRecord(ctx, name, record);
    }
  }
  const inUse = await referredIds(ctx, 'committee');
  for (const one of await findRecords(ctx.db, 'committee', { name: exampleCommitteeName })) {
    if (!inUse.has(one.id)) await removeRecord(ctx, 'committee', one);
  }
}
