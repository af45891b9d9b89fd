import type { EvidenceFilters, LinkFact } from '../../../../shared/evidence-search.ts';
import type { Term } from '../../../../shared/search-words.ts';
import type { Db } from '../schema.ts';
import { idsSaying } from './search.ts';

/** The ids of the evidence of a plan that answers to the filters and in which the words stand, the last recorded first. */
export async function findEvidence(
  db: Db,
  planId: string,
  filters: EvidenceFilters,
  terms: readonly Term[],
): Promise<string[]> {
  const { commitmentId, milestoneId, kind, suppliedBy, standing, link } = filters;
  let query = db.selectFrom('evidence').where('plan_id', '=', planId);
  if (commitmentId !== undefined) query = query.where('commitment_id', '=', commitmentId);
  if (milestoneId !== undefined) query = query.where('milestone_id', '=', milestoneId);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (suppliedBy !== undefined) query = query.where('supplied_by', '=', suppliedBy);
  if (standing !== undefined)
    query = query.where('withdrawn_on', standing === 'live' ? 'is' : 'is not', null);
  if (link !== undefined) {
    query = query.where('kind', '=', 'link');
    query =
      link === 'unchecked' ? query.where('link_state', 'is', null) : query.where('link_state', '=', link);
  }
  if (filters.isRepeated === true) {
    query = query.where('withdrawn_on', 'is', null).where('sha256', 'in', (inner) =>
      inner
        .selectFrom('evidence as other')
        .select('other.sha256')
        .where('other.sha256', '<>', '')
        .where('other.withdrawn_on', 'is', null)
        .groupBy('other.sha256')
        .having((any) => any.fn.countAll(), '>', 1),
    );
  }
  if (terms.length > 0) query = query.where('id', 'in', idsSaying(db, 'evidence', { terms, planId }));
  const rows = await query.select('id').orderBy('recorded_at', 'desc').orderBy('number', 'desc').execute();
  return rows.map(({ id }) => id);
}

/** The ids of the evidence that the verdicts of a plan name. */
export async function judgedEvidence(db: Db, planId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('verdict').select('evidence_ids').where('plan_id', '=', planId).execute();
  return new Set(rows.flatMap((row) => JSON.parse(row.evidence_ids) as string[]));
}

/** How many live evidences, of any plan, each of these files is. */
export async function countLiveFiles(db: Db, hashes: readonly string[]): Promise<Map<string, number>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .selectFrom('evidence')
    .select(['sha256', (any) => any.fn.countAll().as('n')])
    .where('sha256', 'in', hashes)
    .where('withdrawn_on', 'is', null)
    .groupBy('sha256')
    .execute();
  return new Map(rows.map((row) => [row.sha256, Number(row.n)]));
}

/** The ids of the evidence, of any plan, that these files are, the last recorded first. */
export async function findEvidenceOfFiles(db: Db, hashes: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('evidence')
    .select('id')
    .where('sha256', 'in', hashes)
    .orderBy('recorded_at', 'desc')
    .limit(500)
    .execute();
  return rows.map(({ id }) => id);
}

/** What the last look at each of these links found. */
export async function findLinkFacts(db: Db, ids: readonly string[]): Promise<Map<string, LinkFact>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('link_check').selectAll().where('evidence_id', 'in', ids).execute();
  return new Map(
    rows.map((row) => [
      row.evidence_id,
      { checkedAt: row.checked_at, reachedAt: row.reached_at, code: row.code },
    ]),
  );
}

/** Keeps what a look at a link found; one that did not open leaves when it last did. */
export async function keepLinkFact(db: Db, evidenceId: string, fact: LinkFact): Promise<void> {
  const { checkedAt, reachedAt, code } = fact;
  const seen = { checked_at: checkedAt, code, ...(reachedAt === null ? {} : { reached_at: reachedAt }) };
  await db
    .insertInto('link_check')
    .values({ evidence_id: evidenceId, reached_at: null, ...seen })
    .onConflict((conflict) => conflict.column('evidence_id').doUpdateSet(seen))
    .execute();
}

/** The live links of a plan, or of all, that were not looked at since an instant; those that waited longest first. */
export async function linksToCheck(
  db: Db,
  planId: string | null,
  before: string | null,
): Promise<{ id: string; url: string }[]> {
  let query = db
    .selectFrom('evidence')
    .leftJoin('link_check', 'link_check.evidence_id', 'evidence.id')
    .select(['evidence.id', 'evidence.url', 'link_check.checked_at'])
    .where('evidence.kind', '=', 'link')
    .where('evidence.withdrawn_on', 'is', null);
  if (planId !== null) query = query.where('evidence.plan_id', '=', planId);
  if (before !== null) {
    query = query.where((any) =>
      any.or([any('link_check.checked_at', 'is', null), any('link_check.checked_at', '<', before)]),
    );
  }
  const rows = await query.execute();
  return rows
    .sort((a, b) => ((a.checked_at ?? '') < (b.checked_at ?? '') ? -1 : 1))
    .map(({ id, url }) => ({ id, url }));
}
