import type { OutputOf, ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { ImportOutcome, ImportProblem, ImportTally, VerifiedChange } from '../../../shared/imports.ts';
import { recordNames, type RecordName } from '../../../shared/records.ts';
import type { Change } from '../audit.ts';
import type { CommandContext, Context } from '../context.ts';
import { readOwnForm } from '../exports/own-form.ts';
import { targetChoices } from '../imports/fields.ts';
import { mappingFor } from '../imports/profiles/detect.ts';
import { saidProblem } from '../imports/rejects.ts';
import type { SourceTable } from '../imports/source-table.ts';
import type { Job } from '../jobs.ts';
import { demandOwnCommittee } from '../own-committee.ts';
import type { Drafts } from './importing/drafts.ts';
import { draftOwnRecords } from './importing/own-records.ts';
import { storeRejects } from './importing/rejects.ts';
import { convertSources, readSources, type Sources } from './importing/sources.ts';
import { recordOf, rowKey, takeRows, type Refused } from './importing/take.ts';
import { noteAgreed, verifiedChanges } from './importing/verified.ts';
import { tallyOf, writeDrafts } from './importing/write.ts';
import { openWorld } from './importing/world.ts';

type RunInput = ParsedInputOf<'import.run'>;
/** What the files would do: gathered, not yet written. */
type Gathered = {
  drafts: Drafts;
  problems: ImportProblem[];
  refused: Refused;
  tables: readonly SourceTable[];
};

const problemsShown = 1_000;
const sampleSize = 20;
const verifiedShown = 1_000;
const codesNamed = 5;

/** What the files hold and where each column would go. */
export async function previewImport(
  ctx: Context,
  input: ParsedInputOf<'import.preview'>,
): Promise<OutputOf<'import.preview'>> {
  const sources = await readSources(ctx, input.files, input.profile);
  if (sources.isOwn) return { profile: 'own', tables: ownTables(sources), mapping: [], targets: [] };
  return {
    profile: sources.profile,
    tables: sources.tables.map((table) => ({
      name: table.name,
      file: table.file,
      format: table.format,
      encoding: table.encoding ?? '',
      delimiter: table.delimiter ?? '',
      columns: table.columns,
      sample: table.rows.slice(0, sampleSize),
      rowCount: table.rows.length,
      problems: table.problems.slice(0, problemsShown).map(saidProblem),
    })),
    mapping: sources.tables.map((table) => mappingFor(sources.profile, table)),
    targets: [...targetChoices],
  };
}

/** An export of ours needs no columns assigned: how many records of each kind there are is what one wants to see. */
function ownTables(sources: Sources): OutputOf<'import.preview'>['tables'] {
  const { records, problems } = readOwnForm(sources.files);
  const file = sources.files.map((one) => one.name).join(', ');
  return [...Map.groupBy(records, (record) => record.name)].map(([name, some]) => ({
    ...{ name, file, format: 'propio', encoding: 'UTF-8', delimiter: '', columns: [], sample: [] },
    rowCount: some.length,
    problems: problems.filter((problem) => problem.table === name).slice(0, problemsShown),
  }));
}

/** Everything that the import would do, done in a transaction that is then taken back. */
export async function rehearseImport(ctx: Context, input: RunInput): Promise<ImportOutcome> {
  const takenBack: { outcome: ImportOutcome | null } = { outcome: null };
  await ctx.app.databases.writer
    .transaction()
    .execute(async (db) => {
      const changes: Change[] = [];
      const settle = (): Promise<void> => demandOwnCommittee(db, ctx.actor, changes.splice(0));
      takenBack.outcome = await runImport({ ...ctx, db, changes, settle }, { ...input, allowVerified: true });
      throw new TakeBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakeBack)) throw error;
    });
  if (takenBack.outcome === null) throw new Error('a rehearsal that is taken back has an outcome');
  return takenBack.outcome;
}

class TakeBack extends Error {}

/** Imports the files in the transaction of the command: all of it, or, when it fails or is cancelled, nothing. */
export async function runImport(ctx: CommandContext, input: RunInput): Promise<ImportOutcome> {
  const job = ctx.app.jobs.start(input.jobId);
  try {
    const sources = await readSources(ctx, input.files, input.profile);
    const gathered = sources.isOwn ? await gatherOwn(ctx, sources) : await gather(ctx, sources, input, job);
    const planIds = plansIn(gathered.drafts);
    const verified = await verifiedChanges(ctx, gathered.drafts);
    if (verified.length > 0) demandAgreed(ctx, verified, input.allowVerified ?? false);
    const outcome = {
      ...(await outcomeOf(ctx, gathered, planIds)),
      verified: verified.slice(0, verifiedShown),
    };
    await writeDrafts(ctx, gathered.drafts, (done, total) => job.step({ phase: 'writing', done, total }));
    return outcome;
  } finally {
    job.end();
  }
}

/** What was verified changes only where whoever imports saw which and agreed; the log says so. */
function demandAgreed(ctx: CommandContext, verified: readonly VerifiedChange[], isAgreed: boolean): void {
  if (isAgreed) {
    noteAgreed(ctx, verified);
    return;
  }
  const codes = verified.slice(0, codesNamed).map(({ code, title }) => code || title);
  throw new AppError('importOverVerified', { codes: codes.join(', '), count: verified.length });
}

async function gather(ctx: Context, sources: Sources, input: RunInput, job: Job): Promise<Gathered> {
  const { tables } = sources;
  await job.step({ phase: 'reading', done: 0, total: tables.length });
  const conversion = await convertSources(ctx, sources, input.mapping);
  const total = conversion.records.length;
  await job.step({ phase: 'matching', done: 0, total });
  const files = new Map(tables.map((table) => [table.name, table.file]));
  const world = await openWorld(ctx, input.planId ?? null, files);
  const refused = await takeRows(world, conversion.records, (done) =>
    job.step({ phase: 'matching', done, total }),
  );
  for (const [table, lines] of conversion.rejected) {
    const entity = conversion.entities.get(table);
    const name = entity === undefined ? null : recordOf(entity);
    for (const line of lines) refused.set(rowKey({ table, line }), name);
  }
  return {
    drafts: world.drafts,
    problems: [...conversion.problems.map(saidProblem), ...world.problems],
    refused,
    tables,
  };
}

async function gatherOwn(ctx: Context, sources: Sources): Promise<Gathered> {
  const { records, problems } = readOwnForm(sources.files);
  const drafts = await draftOwnRecords(ctx.db, records);
  const refused: Refused = new Map();
  for (const problem of problems) {
    const name = recordNames.find((one) => one === problem.table) ?? null;
    if (problem.level === 'error') refused.set(rowKey(problem), name);
  }
  return { drafts, problems, refused, tables: [] };
}

/** The plans that the import makes or changes, or of which it touches something. */
function plansIn(drafts: Drafts): string[] {
  const ids = new Set<string>();
  for (const draft of drafts.inOrder()) {
    if (draft.name === 'plan') ids.add(draft.after.id);
    else if ('planId' in draft.after && draft.after.planId !== null) ids.add(draft.after.planId);
  }
  return [...ids];
}

async function outcomeOf(
  ctx: Context,
  gathered: Gathered,
  planIds: string[],
): Promise<Omit<ImportOutcome, 'verified'>> {
  const { drafts, problems, refused, tables } = gathered;
  const byEntity: Partial<Record<RecordName, ImportTally>> = {};
  const sum: ImportTally = { created: 0, updated: 0, unchanged: 0, rejected: refused.size };
  for (const [name, tally] of tallyOf(drafts.inOrder(), refused.values())) {
    byEntity[name] = tally;
    sum.created += tally.created;
    sum.updated += tally.updated;
    sum.unchanged += tally.unchanged;
  }
  return {
    ...sum,
    byEntity,
    problems: problems.slice(0, problemsShown),
    problemCount: problems.length,
    planIds,
    rejects: await storeRejects(ctx, tables, problems),
  };
}

/** How far an import is; `none` where no such import runs. */
export function importProgress(
  ctx: Context,
  input: ParsedInputOf<'import.progress'>,
): Promise<OutputOf<'import.progress'>> {
  return Promise.resolve(ctx.app.jobs.state(input.jobId) ?? { phase: 'none', done: 0, total: 0 });
}

/** Asks an import to stop; it then leaves everything as it was. */
export function cancelImport(
  ctx: Context,
  input: ParsedInputOf<'import.cancel'>,
): Promise<{ cancelled: boolean }> {
  return Promise.resolve({ cancelled: ctx.app.jobs.cancel(input.jobId) });
}
