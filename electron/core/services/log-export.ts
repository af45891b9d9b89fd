import type { ParsedInputOf } from '../../../shared/contract.ts';
import type { StoredFile } from '../../../shared/files.ts';
import { recordTerms, roleNames } from '../../../shared/glossary.ts';
import type { LoggedName } from '../../../shared/history.ts';
import { auditKindNames, auditKindOf } from '../../../shared/history-kinds.ts';
import { keepMade, writePieces } from '../backup-made-file.ts';
import type { Context } from '../context.ts';
import { onOneState } from '../database/integrity.ts';
import { entriesAfter } from '../database/queries/audit.ts';
import type { AuditEntryRow, Db } from '../database/schema.ts';
import { csvLines, csvStart, withTextMark } from '../exports/safe-csv.ts';
import { inInstants } from './history.ts';

type Column = {
  name: string;
  label: string;
  says: string;
  of: (entry: AuditEntryRow) => string | number | null;
};

const roleWords: Partial<Record<string, string>> = roleNames;
const recordWords: Partial<Record<string, { one: string }>> = recordTerms;
const actions: Partial<Record<string, string>> = {
  created: 'agregó',
  changed: 'cambió',
  removed: 'quitó',
  refused: 'se negó',
};
const kindName = (entry: AuditEntryRow): string =>
  auditKindNames[auditKindOf({ method: entry.method, entity: entry.entity as LoggedName })];

/** What the export of the log says of each entry, in order. */
const columns: readonly Column[] = [
  { name: 'seq', label: 'Asiento', says: 'número, sin huecos desde el 1', of: (e) => e.seq },
  { name: 'at', label: 'Instante', says: 'ISO 8601 en UTC', of: (e) => e.at },
  {
    name: 'actor',
    label: 'Quién',
    says: 'nombre que tenía entonces; vacío, la aplicación',
    of: (e) => e.actor_name,
  },
  {
    name: 'actorId',
    label: 'Identificador de quién',
    says: 'identificador del integrante',
    of: (e) => e.actor_id,
  },
  { name: 'role', label: 'Papel', says: Object.keys(roleNames).join(', '), of: (e) => e.role },
  { name: 'roleName', label: 'Papel, en palabras', says: 'texto', of: (e) => roleWords[e.role] ?? e.role },
  {
    name: 'inNameOf',
    label: 'En nombre de',
    says: 'nombre; vacío si fue en el propio',
    of: (e) => e.in_name_of_name,
  },
  {
    name: 'inNameOfId',
    label: 'Identificador de en nombre de quién',
    says: 'identificador',
    of: (e) => e.in_name_of_id,
  },
  { name: 'method', label: 'Orden', says: 'orden de la aplicación que lo hizo', of: (e) => e.method },
  { name: 'kind', label: 'Clase', says: Object.values(auditKindNames).join('; '), of: kindName },
  { name: 'planId', label: 'Plan', says: 'identificador; vacío si no es de un plan', of: (e) => e.plan_id },
  {
    name: 'commitmentId',
    label: 'Compromiso',
    says: 'identificador; vacío si no es de uno',
    of: (e) => e.commitment_id,
  },
  {
    name: 'entity',
    label: 'Registro',
    says: 'clase de registro, como en el diccionario de datos',
    of: (e) => e.entity,
  },
  {
    name: 'entityName',
    label: 'Registro, en palabras',
    says: 'texto',
    of: (e) => recordWords[e.entity]?.one ?? e.entity,
  },
  { name: 'entityId', label: 'Identificador del registro', says: 'identificador', of: (e) => e.entity_id },
  { name: 'action', label: 'Acción', says: Object.keys(actions).join(', '), of: (e) => e.action },
  {
    name: 'actionName',
    label: 'Acción, en palabras',
    says: 'texto',
    of: (e) => actions[e.action] ?? e.action,
  },
  { name: 'image', label: 'Imagen', says: 'cómo quedó el registro, en JSON canónico', of: (e) => e.image },
  {
    name: 'hash',
    label: 'Huella',
    says: 'SHA-256 de la huella anterior y de este asiento, como arreglo JSON: seq, at, actorId, actor, role, inNameOfId, inNameOf, method, planId, commitmentId, entity, entityId, action, image',
    of: (e) => e.hash,
  },
];

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  columns: 'text/csv; charset=utf-8',
};
const names = { csv: 'bitacora.csv', json: 'bitacora.json', columns: 'bitacora-columnas.csv' };
const atOnce = 1_000;
const encoder = new TextEncoder();

/** The log as a file, whole or what a filter shows, oldest first; or what its columns mean. */
export async function exportLog(ctx: Context, input: ParsedInputOf<'history.export'>): Promise<StoredFile> {
  const { format } = input;
  const made = await onOneState(ctx.db, (db) =>
    keepMade(ctx.app.dataDir, (path) => writePieces(path, encoded(piecesOf(db, input)))),
  );
  return { ...made, name: names[format], mediaType: mediaTypes[format] };
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield encoder.encode(text);
}

function piecesOf(db: Db, input: ParsedInputOf<'history.export'>): AsyncIterable<string> {
  if (input.format === 'columns') return columnPieces();
  return input.format === 'csv' ? csvPieces(entryPages(db, input)) : jsonPieces(entryPages(db, input));
}

async function* entryPages(db: Db, input: ParsedInputOf<'history.export'>): AsyncGenerator<AuditEntryRow[]> {
  const { planId, kind, memberId } = input;
  const filter = { planId, kind, memberId, ...inInstants(input) };
  for (let after = 0; ;) {
    const page: AuditEntryRow[] = await entriesAfter(db, after, atOnce, filter);
    if (page.length > 0) yield page;
    if (page.length < atOnce) return;
    after = page.at(-1)?.seq ?? 0;
  }
}

async function* csvPieces(pages: AsyncIterable<AuditEntryRow[]>): AsyncGenerator<string> {
  yield csvStart + csvLines([columns.map(({ label }) => label)]);
  for await (const page of pages) {
    yield csvLines(page.map((entry) => columns.map(({ of }) => withTextMark(String(of(entry) ?? '')))));
  }
}

async function* jsonPieces(pages: AsyncIterable<AuditEntryRow[]>): AsyncGenerator<string> {
  const told = columns.map(({ name, label, says }) => ({ name, label, says }));
  yield `{"format":"compromiso-abierto-bitacora/1",\n"columns":${JSON.stringify(told)},\n"entries":[`;
  let isFirst = true;
  for await (const page of pages) {
    const lines = page.map((entry) =>
      JSON.stringify(Object.fromEntries(columns.map(({ name, of }) => [name, of(entry)]))),
    );
    yield `${isFirst ? '\n' : ',\n'}${lines.join(',\n')}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

async function* columnPieces(): AsyncGenerator<string> {
  const rows = columns.map(({ name, label, says }) => [name, label, says]);
  yield await Promise.resolve(csvStart + csvLines([['Columna', 'Nombre', 'Qué dice'], ...rows]));
}
