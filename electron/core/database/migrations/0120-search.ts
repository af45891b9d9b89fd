import { sql, SqliteAdapter, type Kysely } from 'kysely';

/** What is found by which words, and the texts inside the files; both are made anew from what is kept when the application opens. */
const kinds = [
  'plan',
  'commitment',
  'milestone',
  'activity',
  'evidence',
  'observation',
  'agreement',
  'meeting',
  'document',
  'member',
  'institution',
];

const tables: Record<string, string> = {
  search_entry: `
    kind text not null, place integer not null, record_id text not null, version integer not null,
    plan_id text, code text not null, title text not null, body text not null, primary key (kind, place)`,
  file_text: 'sha256 text primary key, state text not null, text text not null, read_at text not null',
};

const statements = [
  'create index search_entry_record on search_entry (record_id)',
  'create index search_entry_code on search_entry (code)',
];

/** The words come folded and apart from each other: of the tokenizers, this is the one that leaves them as they are. */
const words = (kind: string): string => `
  create virtual table search_${kind} using fts5(
    plan, title, body, content='', contentless_delete=1, detail=column, tokenize='ascii', prefix='1 2 3')`;

export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  // PostgreSQL's integer is 32 bits, SQLite's is 64.
  const worded = (text: string): string => (isSqlite ? text : text.replaceAll(' integer', ' bigint'));
  for (const [name, columns] of Object.entries(tables)) {
    await sql.raw(`create table ${name} (${worded(columns)})${isSqlite ? ' strict' : ''}`).execute(db);
  }
  for (const statement of statements) await sql.raw(statement).execute(db);
  if (isSqlite) for (const kind of kinds) await sql.raw(words(kind)).execute(db);
}
