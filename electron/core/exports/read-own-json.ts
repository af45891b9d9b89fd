import type { ProblemCode } from '../../../shared/import-problems.ts';
import type { ImportProblem } from '../../../shared/imports.ts';
import { recordNames, type RecordName } from '../../../shared/records.ts';
import { decodeText } from '../imports/decode.ts';
import { saidProblem } from '../imports/rejects.ts';
import type { FoundRecord } from './check-records.ts';
import { ownFormat, type NamedBytes } from './own-files.ts';
import type { Values } from './table-columns.ts';

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Told by its beginning, without reading it all; another program may have laid it out anew. */
export function isOwnJson({ bytes }: NamedBytes): boolean {
  const start = decodeText(bytes.subarray(0, 400)).text;
  return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${ownFormat}"`).test(start);
}

/** The records of our JSON, not yet checked; its «line» is the record's place in its table. */
export function readOwnJson({ name, bytes }: NamedBytes): {
  records: FoundRecord[];
  problems: ImportProblem[];
} {
  const tables = tablesOf(bytes);
  if (tables === null) return { records: [], problems: [problem(name, 0, 'badJson')] };
  const records: FoundRecord[] = [];
  const problems: ImportProblem[] = [];
  for (const [table, rows] of Object.entries(tables)) {
    if (!isKnown(table) || !Array.isArray(rows)) {
      problems.push(problem(table, 0, 'unknownTable'));
      continue;
    }
    for (const [index, raw] of (rows as unknown[]).entries()) {
      if (isObject(raw)) records.push({ name: table, line: index + 1, raw });
      else problems.push(problem(table, index + 1, 'notARecord'));
    }
  }
  return { records, problems };
}

function tablesOf(bytes: Uint8Array): Values | null {
  try {
    const content: unknown = JSON.parse(decodeText(bytes).text);
    return isObject(content) && isObject(content.tables) ? content.tables : null;
  } catch {
    return null;
  }
}

const isKnown = (table: string): table is RecordName => recordNames.some((name) => name === table);

const problem = (table: string, line: number, code: ProblemCode): ImportProblem =>
  saidProblem({ table, line, column: null, code });
