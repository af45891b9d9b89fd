import type { ParsedInputOf } from '../../../shared/contract.ts';
import type { HistoryEntry } from '../../../shared/history.ts';
import type { RecordName } from '../../../shared/records.ts';
import type { Role } from '../../../shared/roles.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Context } from '../context.ts';
import { findEntries, imageBefore, type HistoryFilter } from '../database/queries/audit.ts';
import { parsedCell } from '../database/columns.ts';
import type { AuditEntryRow } from '../database/schema.ts';

type Image = Record<string, unknown>;

export const listHistory = (ctx: Context, input: ParsedInputOf<'history.list'>): Promise<HistoryEntry[]> =>
  history(ctx, { ...input, limit: input.limit ?? 100 });

/** Entries of the log, newest first, each with what changed from what to what. */
export async function history(ctx: Context, filter: HistoryFilter): Promise<HistoryEntry[]> {
  await ctx.settle?.();
  const rows = await findEntries(ctx.db, filter);
  const entries: HistoryEntry[] = [];
  for (const row of rows) {
    const before = row.action === 'created' ? null : await imageBefore(ctx.db, row.entity_id, row.seq);
    entries.push(entryOf(row, before));
  }
  return entries;
}

const imageOf = (json: string | null): Image | null =>
  json === null ? null : (parsedCell(json) as Image | null);

function entryOf(row: AuditEntryRow, beforeJson: string | null): HistoryEntry {
  const before = imageOf(beforeJson);
  const after = imageOf(row.image);
  return {
    seq: row.seq,
    at: row.at,
    actor: row.actor_name === '' ? null : row.actor_name,
    role: row.role as Role,
    inNameOf: row.in_name_of_name === '' ? null : row.in_name_of_name,
    method: row.method,
    entity: row.entity as RecordName,
    entityId: row.entity_id,
    subject: subjectOf(after ?? before ?? {}),
    action: row.action as HistoryEntry['action'],
    changes: row.action === 'changed' ? changesBetween(before ?? {}, after ?? {}) : [],
  };
}

function subjectOf(image: Image): string {
  const said = [image.code, image.name ?? image.title ?? image.label].filter(
    (part): part is string => typeof part === 'string' && part !== '',
  );
  return said.join(' · ').slice(0, 200);
}

function changesBetween(before: Image, after: Image): HistoryEntry['changes'] {
  const fields = Object.keys(after).filter((field) => field !== 'version');
  return fields
    .filter((field) => canonicalJson(before[field] ?? null) !== canonicalJson(after[field] ?? null))
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }));
}
