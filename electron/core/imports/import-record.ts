import type { ImportEntity } from './fields.ts';

/** Another record as the file names it; `key` where that record is in these files too. */
export type ImportReference = { key: string | null; said: string };

/** One record read from the files, with its values typed and valid, ready to be matched with what is kept. */
export type ImportRecord = {
  entity: ImportEntity;
  table: string;
  line: number;
  /** What tells it apart from the others of its entity in these files; the same when they are imported again. */
  key: string;
  /** Its own part of the key: the code, else the number («2.1», and «2.1 (2)» for a second one), else the title. */
  ownKey: string;
  parents: Partial<Record<ImportEntity, ImportReference>>;
  /** Only what the file says: an empty cell is left out. */
  fields: Record<string, unknown>;
  /** Column → text, where the text cannot be had back from `fields` to the letter. */
  source: Record<string, string>;
};
