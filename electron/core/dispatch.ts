import { contract, type MethodName } from '../../shared/contract.ts';
import { AppError, type Reply } from '../../shared/errors.ts';
import type { AsRecorded } from '../../shared/fields.ts';
import type { Caller, Method } from '../../shared/method.ts';
import { isLogged, logRefusal, type Refused } from './access/refusals.ts';
import { appendAudit, recordingInstant, type Change } from './audit.ts';
import { identify, identifyReader, permit, type Actor, type Door } from './actor.ts';
import type { AfterCommit, AppParts, CommandContext, Context } from './context.ts';
import { dayOf } from './day-of.ts';
import { keepersOfTexts } from './database/queries/file-texts.ts';
import { isBusy, translateDatabaseError } from './database/errors.ts';
import { handlers } from './handlers.ts';
import { inputIssues } from '../../shared/input-issues.ts';
import { logUnexpected } from './log.ts';
import { demandOwnCommittee } from './own-committee.ts';

export type DispatchOptions = {
  now: () => Date;
  /** The command line and the first start act for whoever runs this computer. */
  isOperator?: boolean;
  patience: Patience;
};

type AnyHandler = (ctx: CommandContext, input: unknown) => Promise<unknown>;

/** How often, and how long in between, a command that found the database busy is tried again. */
export type Patience = { tries: number; pauseMs: number };
export const usualPatience: Patience = { tries: 25, pauseMs: 120 };

/** Answers one call. Never throws: whatever goes wrong becomes a reply that says what, and nothing was changed. */
export async function dispatch(
  app: AppParts,
  options: DispatchOptions,
  name: string,
  input: unknown,
  caller: Caller,
): Promise<Reply<unknown>> {
  try {
    if (!Object.hasOwn(contract, name)) throw new AppError('unknownMethod', { method: name.slice(0, 80) });
    const method: Method = contract[name as MethodName];
    const parsed = method.input.safeParse(input, { reportInput: true });
    if (!parsed.success) throw new AppError('invalid', { issues: inputIssues(parsed.error) });
    const handler = handlers[name as MethodName] as unknown as AnyHandler;
    const answer = (): Promise<unknown> =>
      method.kind === 'query'
        ? runQuery(app, options, handler, parsed.data, caller)
        : runCommand(app, options, { name, method, handler }, parsed.data, caller);
    const value = await whileBusy(answer, options.patience);
    return { ok: true, value: await finished(app, options.patience, name, value) };
  } catch (error) {
    await noteRefusal(app, options, { name, caller, error });
    return refusal(app, name, error);
  }
}

/** A refusal of a permission is told by the log; where it cannot be written, the refusal stands all the same. */
async function noteRefusal(app: AppParts, options: DispatchOptions, refused: Refused): Promise<void> {
  if (!isLogged(refused.error)) return;
  const { isOperator = false, patience } = options;
  const instant = options.now();
  const door = { today: dayOf(instant), isOperator, access: app.access };
  try {
    await whileBusy(() => logRefusal(app, door, instant.toISOString(), refused), patience);
  } catch (error) {
    await logUnexpected(app.dataDir, refused.name, error);
  }
}

/** What went wrong as a reply; what nobody expected is logged under a reference. */
export async function refusal(app: AppParts, name: string, error: unknown): Promise<Reply<never>> {
  const known = translateDatabaseError(error);
  if (known instanceof AppError) return { ok: false, error: { code: known.code, details: known.details } };
  const ref = await logUnexpected(app.dataDir, name, error);
  return { ok: false, error: { code: 'internal', details: { ref } } };
}

/** Does something again while another program holds the database, as often as patience allows. */
export async function whileBusy<T>(answer: () => Promise<T>, { tries, pauseMs }: Patience): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await answer();
    } catch (error) {
      if (left <= 1 || !isBusy(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

const isUnfinished = (value: unknown): value is AfterCommit<unknown> =>
  typeof value === 'object' && value !== null && 'afterCommit' in value;

/** Does what an order left for after its transaction, step by step. */
async function finished(app: AppParts, patience: Patience, name: string, first: unknown): Promise<unknown> {
  let value = first;
  while (isUnfinished(value)) {
    const step = value;
    try {
      value = await whileBusy(step.afterCommit, patience);
    } catch (error) {
      if (step.committed === undefined) throw error;
      await logUnexpected(app.dataDir, name, error);
      value = step.committed;
    }
  }
  return value;
}

async function contextOf(
  app: AppParts,
  options: DispatchOptions,
  db: Context['db'],
  caller: Caller,
  whoIs: (door: Door, caller: Caller) => Promise<Actor>,
): Promise<Context> {
  const instant = options.now();
  const today = dayOf(instant);
  const door = { db, today, isOperator: options.isOperator ?? false, access: app.access };
  const actor = await whoIs(door, caller);
  return { db, now: instant.toISOString(), today, actor, session: caller.session ?? null, app };
}

async function runQuery(
  app: AppParts,
  options: DispatchOptions,
  handler: AnyHandler,
  input: unknown,
  caller: Caller,
): Promise<unknown> {
  const db = app.databases.reader;
  const present = await contextOf(app, options, db, caller, identifyReader);
  const { asRecorded } = input as { asRecorded?: AsRecorded };
  const ctx =
    asRecorded === undefined
      ? present
      : await app.pasts.contextAt(present, input as { planId?: string; id?: string }, asRecorded, dayOf);
  return handler({ ...ctx, changes: [] }, input);
}

/** A stale edit is answered with what was sent too, beside what stands. */
function withSent(error: unknown, input: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'conflict') return error;
  const { changes } = input as { changes?: unknown };
  return new AppError('conflict', { ...error.details, sent: changes ?? input }, { cause: error });
}

type NamedCommand = { name: string; method: Method & { kind: 'command' }; handler: AnyHandler };

async function runCommand(
  app: AppParts,
  options: DispatchOptions,
  command: NamedCommand,
  input: unknown,
  caller: Caller,
): Promise<unknown> {
  const settled = { hasFiles: false };
  const value = await app.databases.writer.transaction().execute(async (db) => {
    const present = await contextOf(app, options, db, caller, identify);
    const ctx = { ...present, now: await recordingInstant(db, present.now) };
    permit(ctx.actor, command.name, command.method);
    const changes: Change[] = [];
    const occasion = { at: ctx.now, actor: ctx.actor, method: command.name };
    const settle = async (): Promise<void> => {
      const made = changes.splice(0);
      settled.hasFiles ||= made.some(({ entity }) => keepersOfTexts.some((name) => name === entity));
      await demandOwnCommittee(db, ctx.actor, made);
      await appendAudit(db, occasion, made);
    };
    const value = await command.handler({ ...ctx, changes, settle }, input).catch((error: unknown) => {
      throw withSent(error, input);
    });
    await settle();
    return value;
  });
  if (settled.hasFiles) app.texts.wake();
  return value;
}
