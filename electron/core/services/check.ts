import { clockSentence } from '../../../shared/clock.ts';
import type { CheckOutcome } from '../../../shared/exports.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { recordNames, type RecordName } from '../../../shared/records.ts';
import type { Context } from '../context.ts';
import { tableOf } from '../database/columns.ts';
import { clockBehind } from '../audit.ts';
import { translateDatabaseError } from '../database/errors.ts';
import { outOfStep } from '../database/queries/search-upkeep.ts';
import { inspectDatabase, onOneState, type EngineFindings } from '../database/integrity.ts';
import type { Db } from '../database/schema.ts';
import { notedHeads } from '../log-heads.ts';
import { walkLog } from './check-audit.ts';
import { checkEvidenceFiles, type ExpectedFile } from './check-evidence.ts';
import { createFindings, type Findings } from './check-findings.ts';
import { compareRecords } from './check-records.ts';
import { termOf } from './check-terms.ts';

type Question = { db: Db; findings: Findings; progress: Progress; dataDir: string; now: string };

/** How far the check of the database came. */
type Progress = { entries: number; expected: ExpectedFile[]; isUnreadable: boolean; notes: string[] };

/**
 * Whether what is kept is what was written: the database and its keys, the chain of the log, each record against its
 * last image there, the references in lists, and the evidence files against their hashes.
 */
export async function checkApplication(
  ctx: Context,
  { head }: ParsedInputOf<'application.check'>,
): Promise<CheckOutcome> {
  const findings = createFindings();
  const progress: Progress = { entries: 0, expected: [], isUnreadable: false, notes: [] };
  try {
    await onOneState(ctx.db, (db) =>
      checkDatabase({ db, findings, progress, dataDir: ctx.app.dataDir, now: ctx.now }, head),
    );
  } catch (error) {
    // SQLite ends the transaction by itself where it meets damage; ending it once more is what failed.
    if (!progress.isUnreadable) throw error;
  }
  const files = await checkEvidenceFiles(ctx.app.files, progress.expected, findings);
  const problems = findings.list();
  return {
    isSound: problems.length === 0,
    entries: progress.entries,
    files,
    problems,
    notes: progress.notes,
  };
}

async function checkDatabase(
  { db, findings, progress, dataDir, now }: Question,
  asked: ParsedInputOf<'application.check'>['head'],
): Promise<void> {
  try {
    const engine = await inspectDatabase(db);
    noteEngine(engine, findings);
    if (!engine.hasLog) return;
    const log = await walkLog(db, await notedHeads(dataDir), asked, findings);
    progress.entries = log.entries;
    const behind = await clockBehind(db, now);
    if (behind !== null) progress.notes.push(clockSentence(behind));
    progress.notes.push(...(await outOfStep(db)).map(searchSentence));
    progress.expected = await compareRecords(db, log.last, findings);
  } catch (error) {
    const known = translateDatabaseError(error);
    if (!(known instanceof AppError) || known.code !== 'databaseCorrupt') throw error;
    progress.isUnreadable = true;
    findings.add('database', damaged('no se pudo leer completa'));
  }
}

/** What is found by the wrong words is not lost: the index is made from the records. */
const searchSentence = ({ name, records }: { name: RecordName; records: number }): string =>
  `La búsqueda no está al día con lo guardado (${termOf(name)}: ${String(records)}). ` +
  'Se pone al día con «Rehacer el índice de búsqueda»; no se perdió nada.';

const damaged = (detail: string): string =>
  `La base de datos está dañada: ${detail}. Restaure el último respaldo.`;

const termOfTable = (table: string): string =>
  termOf(recordNames.find((name) => tableOf(name) === table) ?? table);

function noteEngine(engine: EngineFindings, findings: Findings): void {
  const { damage, brokenKeys, isLogGuarded, hasLog } = engine;
  for (const detail of damage) findings.add('database', damaged(detail));
  for (const { table, id, parent } of brokenKeys) {
    const subject = `${termOfTable(table)} «${id ?? 'sin identificador'}»`;
    const missing = termOfTable(parent);
    findings.add('foreignKeys', `El registro (${subject}) se refiere a otro (${missing}) que no existe.`);
  }
  if (!hasLog) findings.add('audit', 'La bitácora entera ya no está: alguien quitó su tabla.');
  if (isLogGuarded || !hasLog) return;
  findings.add(
    'audit',
    'La bitácora perdió la protección que impide cambiarla o borrarla: alguien la quitó.',
  );
}
