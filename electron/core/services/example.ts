import { recordNames, type RecordName } from '../../../shared/records.ts';
import type { CommandContext } from '../context.ts';
import { findRecords, insertRecords } from '../database/queries/records.ts';
import { oneChunk } from '../files.ts';
import { changeOf, keepNew } from '../save.ts';
import { Book } from './example/book.ts';
import { budget } from './example/c01-budget.ts';
import { works } from './example/c02-works.ts';
import { water } from './example/c03-water.ts';
import { safety } from './example/c04-safety.ts';
import { mobility } from './example/c05-mobility.ts';
import { procurement } from './example/c06-procurement.ts';
import { archive, reportingApp } from './example/c07-c08-others.ts';
import { seatCast } from './example/cast.ts';
import { dateOf } from './example/clock.ts';
import { exampleCommitteeName, exampleMark } from './example/people.ts';
import { playCommitment } from './example/play-commitment.ts';
import { playDocuments } from './example/play-documents.ts';
import { playObservations } from './example/play-observations.ts';
import { playReplanRequests } from './example/play-replan-requests.ts';
import { playSessions } from './example/play-sessions.ts';

const commitments = [budget, works, water, safety, mobility, procurement, reportingApp, archive];

/** Adds a plan with everything invented, marked as an example, as it would stand today if it were real. */
export async function addExample(ctx: CommandContext): Promise<{ planId: string; planCode: string }> {
  const code = await freeExampleCode(ctx);
  const committeeId = await exampleCommittee(ctx);
  const book = new Book({ today: ctx.today, now: ctx.now }, await seatCast(ctx, committeeId));
  const plan = book.add('plan', {
    code,
    number: '1',
    name: 'Ejemplo: Plan de Acción Local 2025–2027',
    scope: 'municipality',
    place: 'Municipio de ejemplo',
    ogpCode: '',
    committeeName: exampleCommitteeName,
    committeeId,
    start: dateOf('2025-01-15', 'start'),
    end: dateOf('2027-12-15', 'end'),
    vision:
      'En 2027 las personas del municipio conocen lo que su gobierno prometió, pueden comprobar cada avance y tienen dónde preguntar. Este plan es inventado: sirve para conocer la aplicación y se puede quitar en cualquier momento.',
    state: ctx.today > '2027-12-15' ? 'closed' : 'inForce',
    reportingPeriod: 'quarterly',
    isExample: true,
    source: exampleMark,
  });
  for (const [i, script] of commitments.entries()) playCommitment(book, script, plan.id, i + 1);
  playReplanRequests(book);
  playObservations(book, plan.id);
  playSessions(book, plan);
  playDocuments(book, plan);
  numberEvidence(book);
  await storeFiles(ctx, book);
  for (const name of recordNames) await keepAll(ctx, book, name);
  return { planId: plan.id, planCode: plan.code };
}

/** Beside real committees the example has one of its own, so that its people take part in no other. */
async function exampleCommittee(ctx: CommandContext): Promise<string | null> {
  const committees = await findRecords(ctx.db, 'committee');
  const [there] = await findRecords(ctx.db, 'plan', { is_example: 1 });
  if (there !== undefined) return there.committeeId;
  if (committees.length === 0) return null;
  const known = committees.find(({ name }) => name === exampleCommitteeName);
  return (known ?? (await keepNew(ctx, 'committee', { name: exampleCommitteeName }))).id;
}

async function freeExampleCode(ctx: CommandContext): Promise<string> {
  const taken = new Set((await findRecords(ctx.db, 'plan')).map((plan) => plan.code));
  let code = 'EJEMPLO';
  for (let n = 2; taken.has(code); n += 1) code = `EJEMPLO-${String(n)}`;
  return code;
}

/** Evidence is numbered within its plan in the order in which it was recorded. */
function numberEvidence(book: Book): void {
  const inOrder = book.of('evidence').toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
  for (const [i, evidence] of inOrder.entries()) evidence.number = i + 1;
}

async function storeFiles(ctx: CommandContext, book: Book): Promise<void> {
  for (const { name, bytes } of book.files.values()) {
    const { sha256 } = await ctx.app.files.put(oneChunk(bytes));
    await ctx.app.files.keep(sha256, name);
  }
}

async function keepAll(ctx: CommandContext, book: Book, name: RecordName): Promise<void> {
  const made = book.of(name);
  await insertRecords(ctx.db, name, made);
  ctx.changes.push(...made.map((record) => changeOf(name, record, 'created')));
}
