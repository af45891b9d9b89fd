import { createHash } from 'node:crypto';
import { isPglite } from './core-pglite.ts';
import type { Row, TestApp } from './core.ts';

const listTables = isPglite
  ? "select table_name as name from information_schema.tables where table_schema = 'public' order by 1"
  : "select name from sqlite_master where type = 'table' order by 1";

/** Every row of every table, as text: two dumps are equal when nothing at all changed. */
export async function dump(app: TestApp): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { name } of await app.rows(listTables)) {
    const rows = await app.rows(`select * from "${String(name)}"`);
    found[String(name)] = rows.map((row) => JSON.stringify(row, cellText)).sort();
  }
  return found;
}

const cellText = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? Number(value) : value;

/** The log as it is kept, in order. */
export const auditRows = (app: TestApp): Promise<Row[]> => app.rows('select * from audit_entry order by seq');

const said = [
  'seq',
  'at',
  'actor_id',
  'actor_name',
  'role',
  'in_name_of_id',
  'in_name_of_name',
  'method',
  'plan_id',
  'commitment_id',
  'entity',
  'entity_id',
  'action',
  'image',
];

/** The number of the first entry whose place or hash is not what the chain says; null where the chain is whole. */
export function brokenAt(rows: readonly Row[]): number | null {
  let previous = '';
  for (const [i, row] of rows.entries()) {
    const text = JSON.stringify(
      said.map((column) => row[column]),
      cellText,
    );
    const hash = createHash('sha256')
      .update(previous + text)
      .digest('hex');
    if (Number(row.seq) !== i + 1 || row.hash !== hash) return i + 1;
    previous = hash;
  }
  return null;
}
