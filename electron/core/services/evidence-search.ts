import type { OutputOf, ParsedInputOf } from '../../../shared/contract.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { EvidenceRow, SameFile } from '../../../shared/evidence-search.ts';
import { fold } from '../../../shared/fold.ts';
import type { Context } from '../context.ts';
import {
  countLiveFiles,
  findEvidence,
  findEvidenceOfFiles,
  findLinkFacts,
  judgedEvidence,
} from '../database/queries/evidence.ts';
import { findRecordsById } from '../database/queries/records.ts';
import { loadDirectory, memberName } from './names.ts';

/** One page of the evidence of a plan that answers to the filters, the last recorded first. */
export async function searchEvidence(
  ctx: Context,
  { planId, filters = {}, offset = 0, limit = 100 }: ParsedInputOf<'evidence.search'>,
): Promise<OutputOf<'evidence.search'>> {
  const words = fold(filters.text ?? '')
    .split(/\s+/)
    .filter((part) => part !== '');
  const judged = await judgedEvidence(ctx.db, planId);
  const isWanted = ({ id, said }: { id: string; said: string }): boolean => {
    if (filters.verdict !== undefined && judged.has(id) !== (filters.verdict === 'with')) return false;
    if (words.length === 0) return true;
    const folded = fold(said);
    return words.every((word) => folded.includes(word));
  };
  const found = (await findEvidence(ctx.db, planId, filters, words.length > 0)).filter(isWanted);
  const ids = found.slice(offset, offset + limit).map(({ id }) => id);
  return { rows: await rowsOf(ctx, ids, judged), total: found.length };
}

/** The rows in the order of their ids, with the names that people read. */
async function rowsOf(
  ctx: Context,
  ids: readonly string[],
  judged: ReadonlySet<string>,
): Promise<EvidenceRow[]> {
  const found = new Map((await findRecordsById(ctx.db, 'evidence', ids)).map((one) => [one.id, one]));
  const evidence = ids.map((id) => found.get(id)).filter((one) => one !== undefined);
  const places = await placesOf(ctx, evidence);
  const facts = await findLinkFacts(ctx.db, ids);
  const hashes = [...new Set(evidence.map(({ sha256 }) => sha256))].filter((sha256) => sha256 !== '');
  const copies = await countLiveFiles(ctx.db, hashes);
  return evidence.map((one) => ({
    ...one,
    ...places(one),
    isJudged: judged.has(one.id),
    copies: Math.max(0, (copies.get(one.sha256) ?? 0) - (one.withdrawnOn === null ? 1 : 0)),
    linkFact: facts.get(one.id) ?? null,
  }));
}

type Place = Pick<EvidenceRow, 'commitmentCode' | 'milestoneCode' | 'milestoneTitle' | 'suppliedByName'>;

async function placesOf(ctx: Context, evidence: readonly Evidence[]): Promise<(one: Evidence) => Place> {
  const ids = (of: (one: Evidence) => string): string[] => [...new Set(evidence.map(of))];
  const milestones = await findRecordsById(
    ctx.db,
    'milestone',
    ids((one) => one.milestoneId),
  );
  const commitments = await findRecordsById(
    ctx.db,
    'commitment',
    ids((one) => one.commitmentId),
  );
  const directory = await loadDirectory(ctx.db);
  const milestoneOf = new Map(milestones.map((one) => [one.id, one]));
  const codeOf = new Map(commitments.map(({ id, code }) => [id, code]));
  return (one) => ({
    commitmentCode: codeOf.get(one.commitmentId) ?? '',
    milestoneCode: milestoneOf.get(one.milestoneId)?.code ?? '',
    milestoneTitle: milestoneOf.get(one.milestoneId)?.title ?? '',
    suppliedByName: memberName(directory, one.suppliedBy),
  });
}

/** Where these files are evidence already, in any plan, withdrawn or not. */
export async function findSameFile(
  ctx: Context,
  { sha256 }: ParsedInputOf<'evidence.sameFile'>,
): Promise<SameFile[]> {
  const ids = await findEvidenceOfFiles(ctx.db, sha256);
  const found = new Map((await findRecordsById(ctx.db, 'evidence', ids)).map((one) => [one.id, one]));
  const evidence = ids.map((id) => found.get(id)).filter((one) => one !== undefined);
  const places = await placesOf(ctx, evidence);
  const planIds = [...new Set(evidence.map(({ planId }) => planId))];
  const plans = new Map((await findRecordsById(ctx.db, 'plan', planIds)).map((one) => [one.id, one]));
  return evidence.map((one) => ({
    sha256: one.sha256,
    evidenceId: one.id,
    title: one.title,
    planCode: plans.get(one.planId)?.code ?? '',
    planName: plans.get(one.planId)?.name ?? '',
    commitmentId: one.commitmentId,
    milestoneId: one.milestoneId,
    milestoneCode: places(one).milestoneCode,
    recordedAt: one.recordedAt,
    suppliedByName: places(one).suppliedByName,
    withdrawnOn: one.withdrawnOn,
  }));
}
