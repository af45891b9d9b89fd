import type { Db } from '../schema.ts';

/** What came of reading a file: its text, none in it, or a failure, which is not tried again. */
export type FileTextState = 'read' | 'none' | 'failed';

/** The texts inside these files, by their hash; those that have none, or were not read yet, are left out. */
export async function readFileTexts(db: Db, hashes: ReadonlySet<string>): Promise<Map<string, string>> {
  const wanted = [...hashes].filter((sha256) => sha256 !== '');
  const found = new Map<string, string>();
  for (let at = 0; at < wanted.length; at += 500) {
    const rows = await db
      .selectFrom('file_text')
      .select(['sha256', 'text'])
      .where('sha256', 'in', wanted.slice(at, at + 500))
      .where('text', '<>', '')
      .execute();
    for (const { sha256, text } of rows) found.set(sha256, text);
  }
  return found;
}

/** The records whose files' texts are found. */
export const keepersOfTexts = ['evidence', 'planDocument'] as const;

const unread = (db: Db, table: 'evidence' | 'plan_document', but: readonly string[]) =>
  db
    .selectFrom(table)
    .where(`${table}.sha256`, 'not in', ['', ...but])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('file_text')
            .select('file_text.sha256')
            .whereRef('file_text.sha256', '=', `${table}.sha256` as 'file_text.sha256'),
        ),
      ),
    );

/** A file of an evidence or a document that was never read, and a name it goes by; null when there is none left. */
export async function nextUnreadFile(
  db: Db,
  but: readonly string[],
): Promise<{ sha256: string; fileName: string } | null> {
  for (const table of ['evidence', 'plan_document'] as const) {
    const row = await unread(db, table, but)
      .select([`${table}.sha256`, `${table}.file_name`])
      .limit(1)
      .executeTakeFirst();
    if (row !== undefined) return { sha256: row.sha256, fileName: row.file_name };
  }
  return null;
}

/** How many files were never read; what two records share counts twice. */
export async function countUnreadFiles(db: Db): Promise<number> {
  let sum = 0;
  for (const table of ['evidence', 'plan_document'] as const) {
    const { count } = await unread(db, table, [])
      .select((eb) => eb.fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    sum += Number(count);
  }
  return sum;
}

/**
 * Keeps what came of reading a file, unless its last record went away meanwhile; whoever else read it was as good.
 * Answers whether it is kept.
 */
export async function keepFileText(
  db: Db,
  file: { sha256: string; state: FileTextState; text: string; read_at: string },
): Promise<boolean> {
  if (!(await isKept(db, file.sha256))) return false;
  await db
    .insertInto('file_text')
    .values(file)
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
  return true;
}

async function isKept(db: Db, sha256: string): Promise<boolean> {
  for (const table of ['evidence', 'plan_document'] as const) {
    const query = db.selectFrom(table).select(`${table}.id`).where(`${table}.sha256`, '=', sha256).limit(1);
    if ((await query.executeTakeFirst()) !== undefined) return true;
  }
  return false;
}

/** Forgets the text of a file that is gone. */
export async function forgetFileText(db: Db, sha256: string): Promise<void> {
  await db.deleteFrom('file_text').where('sha256', '=', sha256).execute();
}
