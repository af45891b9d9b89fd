import type { OutputOf, ParsedInputOf } from '../../../shared/contract.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { EvidenceRow, SameFile } from '../../../shared/evidence-search.ts';
import { areSaid, termsOf, type Term } from '../../../shared/search-words.ts';
import type { Context } from '../context.ts';
import {
  countLiveFiles,
  findEvidence,
  findEvidenceOfFiles,
  findLinkFacts,
  judgedEvidence,
} from '../database/queries/evidence.ts';
import { readFileTexts } from '../database/queries/file-texts.ts';
import { findRecordsById } from '../database/queries/records.ts';
import { searchTextsOf } from '../database/queries/search-texts.ts';
import { loadDirectory, memberName } from './names.ts';

/** One page of the evidence of a plan that answers to the filters, the last recorded first. */
export async function searchEvidence(
  ctx: Context,
  { planId, filters = {}, offset = 0, limit = 100 }: ParsedInputOf<'evidence.search'>,
): Promise<OutputOf<'evidence.search'>> {
  const { verdict, text = '' } = filters;
  const terms = termsOf(text);
  const judged = await judgedEvidence(ctx.db, planId);
  const answering =
    ctx.log === undefined
      ? await findEvidence(ctx.db, planId, filters, terms)
      : await thoseSaying(ctx, await findEvidence(ctx.db, planId, filters, []), terms);
  const found =
    verdict === undefined ? answering : answering.filter((id) => judged.has(id) === (verdict === 'with'));
  return { rows: await rowsOf(ctx, found.slice(offset, offset + limit), judged), total: found.length };
}

/** Those in which the words stand, read one by one: the past has no index, but its files are those of now. */
async function thoseSaying(ctx: Context, ids: string[], terms: readonly Term[]): Promise<string[]> {
  if (terms.length === 0) return ids;
  const told = (await findRecordsById(ctx.db, 'evidence', ids)).flatMap((one) => {
    const texts = searchTextsOf('evidence', one);
    return texts === null ? [] : [{ id: one.id, texts }];
  });
  const inFiles = await readFileTexts(ctx.log?.db ?? ctx.db, new Set(told.map(({ texts }) => texts.sha256)));
  const saying = told.filter(({ texts: { code, title, others, sha256 } }) =>
    areSaid(terms, [code, title, ...others, inFiles.get(sha256) ?? '']),
  );
  const wanted = new Set(saying.map(({ id }) => id));
  return ids.filter((id) => wanted.has(id));
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
