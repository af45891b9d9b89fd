import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { InputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { recordTerms } from '../../../shared/glossary.ts';
import {
  importProfiles,
  tableMappingSchema,
  type ImportOutcome,
  type ImportTally,
} from '../../../shared/imports.ts';
import type { App } from '../../core/app.ts';
import { flag, Misuse, readArguments, readChoice, Refusal, text } from '../arguments.ts';
import { choosePlan } from '../choose.ts';
import { withData, type OpenData } from '../open-data.ts';
import { print, printJson, table } from '../output.ts';
import { demandPlaceForFile, saveStored } from '../save-file.ts';

type Input = InputOf<'import.run'>;
const options = {
  profile: text,
  mapping: text,
  'dry-run': flag,
  'allow-verified': flag,
  rejects: text,
  plan: text,
  as: text,
} as const;
const problemsShown = 40;

/** Imports files, or says what importing them would do. */
export async function run(args: string[]): Promise<number> {
  const read = readArguments(args, options, { min: 1, max: 40, called: 'el archivo que importar' });
  const profile = readChoice(read.profile, 'profile', importProfiles);
  const mapping = read.mapping === undefined ? undefined : await readMapping(read.mapping);
  await demandFiles(read.positionals);
  if (read.rejects !== undefined) await demandPlaceForFile(read.rejects);
  const isRehearsal = read['dry-run'];
  return withData(read, async (data) => {
    const input: Input = {
      files: await storeAll(data.app, read.positionals),
      ...(profile === undefined ? {} : { profile }),
      ...(mapping === undefined ? {} : { mapping }),
      ...(read.plan === undefined ? {} : { planId: (await choosePlan(data, read.plan)).id }),
    };
    const outcome = isRehearsal
      ? await data.ask('import.rehearse', input)
      : await data.ask('import.run', { ...input, allowVerified: read['allow-verified'] });
    const saved = await saveRejects(data, outcome, read.rejects);
    if (read.json) printJson(outcome);
    else print(asText(outcome, isRehearsal, saved));
    return 0;
  });
}

async function demandFiles(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const info = await stat(file).catch(() => null);
    if (info === null) throw new Refusal(`No existe el archivo «${file}».`);
    if (!info.isFile()) throw new Refusal(`«${file}» no es un archivo.`);
  }
}

async function storeAll(app: App, files: readonly string[]): Promise<Input['files']> {
  const stored: Input['files'] = [];
  for (const file of files) {
    const reply = await app.storeFile(createReadStream(file));
    if (!reply.ok) throw new AppError(reply.error.code, reply.error.details);
    stored.push({ sha256: reply.value.sha256, name: basename(file) });
  }
  return stored;
}

/** A list of tables and their columns; also as `mapping.list` answers it, where the list is text inside a record. */
async function readMapping(file: string): Promise<Input['mapping']> {
  const parsed = tableMappingSchema.array().safeParse(mappingIn(await readFile(file, 'utf8'), file));
  if (!parsed.success) throw new Misuse(`«${file}» no dice qué columna llena qué dato como se espera.`);
  return parsed.data;
}

function mappingIn(content: string, file: string): unknown {
  try {
    const read: unknown = JSON.parse(content);
    if (typeof read !== 'object' || read === null || !('mapping' in read)) return read;
    return typeof read.mapping === 'string' ? JSON.parse(read.mapping) : read.mapping;
  } catch {
    throw new Misuse(`«${file}» no es JSON bien escrito.`);
  }
}

async function saveRejects(
  { app }: OpenData,
  outcome: ImportOutcome,
  to: string | undefined,
): Promise<string | null> {
  if (to === undefined || outcome.rejects === null) return null;
  await saveStored(app, outcome.rejects, to);
  return to;
}

function asText(outcome: ImportOutcome, isRehearsal: boolean, savedTo: string | null): string {
  const parts = [tallyTable(outcome)];
  if (outcome.problems.length > 0) parts.push(problemTable(outcome));
  if (outcome.verified.length > 0) parts.push(verifiedTable(outcome, isRehearsal));
  if (savedTo !== null) parts.push(`Los renglones rechazados están en ${savedTo}`);
  parts.push(isRehearsal ? 'Fue un ensayo: no se guardó nada.' : 'Se importó.');
  return parts.join('\n\n');
}

const numbers = ['created', 'updated', 'unchanged', 'rejected'] as const;

function tallyTable(outcome: ImportOutcome): string {
  const cells = (tally: ImportTally): string[] => numbers.map((key) => tally[key].toLocaleString('es-MX'));
  const right = 'right' as const;
  const columns = [
    { title: '' },
    { title: 'Creados', align: right },
    { title: 'Actualizados', align: right },
    { title: 'Sin cambio', align: right },
    { title: 'Rechazados', align: right },
  ];
  const terms: Partial<Record<string, { many: string }>> = recordTerms;
  const rows = Object.entries(outcome.byEntity).map(([entity, tally]) => [
    terms[entity]?.many ?? entity,
    ...cells(tally),
  ]);
  return table(columns, [...rows, ['Total', ...cells(outcome)]]);
}

function verifiedTable({ verified }: ImportOutcome, isRehearsal: boolean): string {
  const columns = [{ title: 'Clave' }, { title: 'Hito', most: 60 }, { title: 'Qué cambia', most: 80 }];
  const rows = verified.map(({ code, title, changes }) => [code, title, changes.join(', ')]);
  const title = isRehearsal
    ? 'Cambiaría hitos ya verificados; para importarlos así hace falta --allow-verified:'
    : 'Cambió hitos ya verificados, con el acuerdo de quien importó:';
  return `${title}\n${table(columns, rows)}`;
}

function problemTable({ problems, problemCount }: ImportOutcome): string {
  const columns = [
    { title: 'Tabla', most: 30 },
    { title: 'Renglón', align: 'right' as const },
    { title: 'Columna', most: 30 },
    { title: 'Problema', most: 140 },
  ];
  const rows = problems
    .slice(0, problemsShown)
    .map((one) => [one.table, one.line === 0 ? '' : `${one.line}`, one.column ?? '', one.sentence]);
  const left = problemCount - rows.length;
  const more = left > 0 ? `\nHay ${left.toLocaleString('es-MX')} más; --json los dice (hasta 1,000).` : '';
  return table(columns, rows) + more;
}
