import type { OutputOf, ParsedInputOf } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { LinkRound } from '../../../shared/link-checks.ts';
import type { Actor } from '../actor.ts';
import { appendAudit, recordingInstant, type Change } from '../audit.ts';
import type { AfterCommit, AppParts, CommandContext, Context } from '../context.ts';
import { keepLinkFact, linksToCheck } from '../database/queries/evidence.ts';
import { findRecord } from '../database/queries/records.ts';
import { dayOf } from '../day-of.ts';
import type { Job } from '../jobs.ts';
import type { Look } from '../links/look.ts';
import { lookAtLinks, type Link } from '../links/round.ts';
import { demandOwnCommittee } from '../own-committee.ts';
import { changeOf, demand, keepChanged } from '../save.ts';
import { loadSettings } from './settings.ts';

/** The application itself, which reads addresses and writes down what it saw; the log knows it by having no name. */
const itself: Actor = {
  memberId: null,
  name: '',
  role: 'reader',
  committeeId: null,
  inNameOf: null,
};

/** A link is looked at again by itself after so many days. */
const restDays = 7;

/** Looks now at the live links of a plan; refused where the committee has not turned it on, or while another is under way. */
export async function checkLinksNow(
  ctx: CommandContext,
  { planId, jobId }: ParsedInputOf<'link.check'>,
): Promise<AfterCommit<LinkRound>> {
  const plan = await demand(ctx, 'plan', planId);
  // It changes nothing yet; whose plan it is counts already.
  await demandOwnCommittee(ctx.db, ctx.actor, [changeOf('plan', plan, 'changed')]);
  if (!(await loadSettings(ctx.db)).checksLinks) throw new AppError('linkChecksOff');
  if (ctx.app.links.running !== null) throw new AppError('linkChecksRunning');
  return { afterCommit: () => oneAtATime(ctx.app, planId, null, jobId) };
}

/** Looks at the links of all plans that have waited long enough, where the committee turned it on. */
export async function checkLinksDue(app: AppParts): Promise<void> {
  const { checksLinks } = await loadSettings(app.databases.reader);
  if (!checksLinks || app.links.running !== null || app.links.closing.signal.aborted) return;
  const before = new Date(app.links.now().getTime() - restDays * 86_400_000).toISOString();
  await oneAtATime(app, null, before, undefined);
}

async function oneAtATime(
  app: AppParts,
  planId: string | null,
  before: string | null,
  jobId: string | undefined,
): Promise<LinkRound> {
  const job = app.jobs.start(jobId);
  const round = runRound(app, planId, before, job);
  app.links.running = round;
  return round.finally(() => {
    app.links.running = null;
    job.end();
  });
}

async function runRound(
  app: AppParts,
  planId: string | null,
  before: string | null,
  job: Job,
): Promise<LinkRound> {
  const links = await linksToCheck(app.databases.reader, planId, before);
  const round: LinkRound = { checked: 0, reached: 0, changed: 0, isCancelled: false };
  const stop = AbortSignal.any([job.signal, app.links.closing.signal]);
  const onLook = async (link: Link, look: Look): Promise<void> => {
    const changed = await keepLook(app, link, look);
    round.checked += 1;
    if (look.isReached) round.reached += 1;
    if (changed) round.changed += 1;
    await job.step({ phase: 'reading', done: round.checked, total: links.length });
  };
  try {
    await job.step({ phase: 'reading', done: 0, total: links.length });
    const { net, pauseMs, patienceMs } = app.links;
    await lookAtLinks(net, links, { stop, pauseMs, patienceMs, onLook });
  } catch (error) {
    if (!stop.aborted) throw error;
    round.isCancelled = true;
  }
  return round;
}

/** Keeps what was seen; the record and the log hear of it only where a link that opened no longer does, or again. */
async function keepLook(app: AppParts, link: Link, { isReached, code }: Look): Promise<boolean> {
  return app.databases.writer.transaction().execute(async (db) => {
    const evidence = await findRecord(db, 'evidence', link.id);
    if (evidence?.withdrawnOn !== null) return false;
    const clock = app.links.now();
    const now = await recordingInstant(db, clock.toISOString());
    await keepLinkFact(db, link.id, { checkedAt: now, reachedAt: isReached ? now : null, code });
    const linkState = isReached ? 'reachable' : 'unreachable';
    if (evidence.linkState === linkState) return false;
    const changes: Change[] = [];
    const ctx: CommandContext = { db, now, today: dayOf(clock), actor: itself, app, changes };
    await keepChanged(ctx, 'evidence', evidence, { linkState, linkCheckedAt: now });
    await appendAudit(db, { at: now, actor: itself, method: 'link.check' }, changes);
    return true;
  });
}

export function linkProgress(
  ctx: Context,
  { jobId }: ParsedInputOf<'link.progress'>,
): Promise<OutputOf<'link.progress'>> {
  const { done, total } = ctx.app.jobs.state(jobId) ?? { done: 0, total: 0 };
  return Promise.resolve({ done, total });
}

export function cancelLinkCheck(
  ctx: Context,
  { jobId }: ParsedInputOf<'link.cancel'>,
): Promise<{ cancelled: boolean }> {
  return Promise.resolve({ cancelled: ctx.app.jobs.cancel(jobId) });
}
