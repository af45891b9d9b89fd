import type { CheckOutcome, CheckProblem } from '../../../shared/exports.ts';
import { AppError } from '../../../shared/errors.ts';
import { recordNames } from '../../../shared/records.ts';
import type { Context } from '../context.ts';
import { tableOf } from '../database/columns.ts';
import { translateDatabaseError } from '../database/errors.ts';
import { inspectDatabase, onOneState, type EngineFindings } from '../database/integrity.ts';
import type { Db } from '../database/schema.ts';
import { termOf, walkLog } from './check-audit.ts';
import { checkEvidenceFiles, type ExpectedFile } from './check-evidence.ts';
import { compareRecords } from './check-records.ts';

type Found = { entries: number; problems: CheckProblem[]; expected: ExpectedFile[]; isUnreadable: boolean };

/** More of the same kind say nothing new, and a report of thousands is not read. */
const mostOfAPart = 100;

/**
 * Whether what is kept is what was written: the database and its keys, the chain of the log, each record against its
 * last image there, the references in lists, and the evidence files against their hashes.
 */
export async function checkApplication(ctx: Context): Promise<CheckOutcome> {
  const found: Found = { entries: 0, problems: [], expected: [], isUnreadable: false };
  try {
    await onOneState(ctx.db, (db) => checkDatabase(db, found));
  } catch (error) {
    // SQLite ends the transaction by itself where it meets damage; ending it once more is what failed.
    if (!found.isUnreadable) throw error;
  }
  const files = await checkEvidenceFiles(ctx.app.files, found.expected);
  const problems = shortened([...found.problems, ...files.problems]);
  return { isSound: problems.length === 0, entries: found.entries, files: files.count, problems };
}

async function checkDatabase(db: Db, found: Found): Promise<void> {
  try {
    found.problems.push(...engineProblems(await inspectDatabase(db)));
    const log = await walkLog(db);
    found.entries = log.entries;
    found.problems.push(...log.problems);
    const compared = await compareRecords(db, log.last);
    found.problems.push(...compared.problems);
    found.expected = compared.expected;
  } catch (error) {
    const known = translateDatabaseError(error);
    if (!(known instanceof AppError) || known.code !== 'databaseCorrupt') throw error;
    found.isUnreadable = true;
    found.problems.push(damaged('no se pudo leer completa'));
  }
}

const damaged = (detail: string): CheckProblem => ({
  part: 'database',
  sentence: `La base de datos está dañada: ${detail}. Restaure el último respaldo.`,
});

const termOfTable = (table: string): string =>
  termOf(recordNames.find((name) => tableOf(name) === table) ?? table);

function engineProblems(found: EngineFindings): CheckProblem[] {
  const broken = found.brokenKeys.map(({ table, id, parent }): CheckProblem => ({
    part: 'foreignKeys',
    sentence: `El registro (${termOfTable(table)} «${id ?? 'sin identificador'}») se refiere a otro (${termOfTable(parent)}) que no existe.`,
  }));
  const unguarded: CheckProblem = {
    part: 'audit',
    sentence: 'La bitácora perdió la protección que impide cambiarla o borrarla: alguien la quitó.',
  };
  return [...found.damage.map(damaged), ...broken, ...(found.isLogGuarded ? [] : [unguarded])];
}

function shortened(problems: readonly CheckProblem[]): CheckProblem[] {
  return [...Map.groupBy(problems, (one) => one.part)].flatMap(([part, some]) => {
    const left = some.length - mostOfAPart;
    if (left <= 0) return some;
    return [...some.slice(0, mostOfAPart), { part, sentence: `Hay ${left} problemas más de esta clase.` }];
  });
}
