import { AppError } from '../../../shared/errors.ts';
import type { ParsedInputOf } from '../../../shared/contract.ts';
import type { StoredFile } from '../../../shared/files.ts';
import {
  daysWaiting,
  inOrder,
  isOverdueOn,
  standingOn,
  waitsFor,
  type Observation,
  type ObservationCounts,
  type ObservationFile,
  type ObservationList,
  type ObservationPage,
  type ObservationPlace,
  type ObservationReply,
  type ObservationRow,
} from '../../../shared/observations.ts';
import { actsIn, principalRole } from '../actor.ts';
import type { Context } from '../context.ts';
import { findRecords, findRecordsById } from '../database/queries/records.ts';
import type { Cell } from '../database/schema.ts';
import { demand } from '../save.ts';
import { loadDirectory, memberName, type Directory } from './names.ts';

const listed = 200;

/** The observations of a plan, a commitment (its milestones too) or a milestone, as they stood on a day; newest first. */
export async function listObservations(
  ctx: Context,
  input: ParsedInputOf<'observation.list'>,
): Promise<ObservationList> {
  const on = input.on ?? ctx.today;
  const plan = await demand(ctx, 'plan', input.planId);
  const where = whereOf(input);
  const turns = Map.groupBy(await findRecords(ctx.db, 'observationReply', where), (one) => one.observationId);
  const there = (await findRecords(ctx.db, 'observation', where)).flatMap((one) => {
    const standing = one.planId === plan.id ? standingOn(one, turns.get(one.id) ?? [], on) : null;
    return standing ?? [];
  });
  // Nothing waits for who takes no part in the committee of the plan.
  const role = actsIn(ctx.actor, plan) ? principalRole(ctx.actor) : 'reader';
  const found = there
    .filter(
      (one) =>
        (input.state === undefined || one.state === input.state) &&
        (input.side === undefined || one.side === input.side) &&
        (input.isOverdue === undefined || isOverdueOn(one, on) === input.isOverdue) &&
        (input.mine === undefined || waitsFor(role, one) === input.mine),
    )
    .sort(newestFirst);
  const shown = found.slice(0, input.limit ?? listed);
  const directory = await loadDirectory(ctx.db);
  const places = await placesOf(ctx, shown);
  return {
    on,
    items: shown.map((one) => rowOf({ on, directory, places }, one, turns.get(one.id) ?? [])),
    total: found.length,
    counts: countsOf(there, role, on),
  };
}

function whereOf(input: ParsedInputOf<'observation.list'>): Record<string, Cell> {
  if (input.milestoneId !== undefined) return { milestone_id: input.milestoneId };
  if (input.commitmentId !== undefined) return { commitment_id: input.commitmentId };
  return { plan_id: input.planId };
}

const newestFirst = (a: Observation, b: Observation): number =>
  a.openedOn === b.openedOn ? (a.id < b.id ? 1 : -1) : a.openedOn < b.openedOn ? 1 : -1;

function countsOf(
  there: readonly Observation[],
  role: ReturnType<typeof principalRole>,
  on: string,
): ObservationCounts {
  const counts: ObservationCounts = { open: 0, attended: 0, closed: 0, overdue: 0, mine: 0 };
  for (const one of there) {
    counts[one.state] += 1;
    if (isOverdueOn(one, on)) counts.overdue += 1;
    if (waitsFor(role, one)) counts.mine += 1;
  }
  return counts;
}

type Places = ReadonlyMap<string, ObservationPlace>;
type View = { on: string; directory: Directory; places: Places };

/** What each is on, by id. */
async function placesOf(ctx: Context, some: readonly Observation[]): Promise<Places> {
  const places = new Map<string, ObservationPlace>();
  const idsOf = (of: (one: Observation) => string | null): string[] => [
    ...new Set(some.flatMap((one) => of(one) ?? [])),
  ];
  for (const { id, code, name } of await findRecordsById(
    ctx.db,
    'plan',
    idsOf((one) => one.planId),
  )) {
    places.set(id, { kind: 'plan', id, code, title: name });
  }
  for (const kind of ['commitment', 'milestone'] as const) {
    const ids = idsOf((one) => (kind === 'commitment' ? one.commitmentId : one.milestoneId));
    for (const { id, code, title } of await findRecordsById(ctx.db, kind, ids)) {
      places.set(id, { kind, id, code, title });
    }
  }
  return places;
}

function rowOf(
  { on, directory, places }: View,
  one: Observation,
  turns: readonly ObservationReply[],
): ObservationRow {
  const placeId = one.milestoneId ?? one.commitmentId ?? one.planId;
  const place = places.get(placeId);
  if (place === undefined) throw new AppError('notFound', { entity: 'observation', id: one.id });
  return {
    ...one,
    place,
    openedByName: memberName(directory, one.openedBy),
    capturedByName: memberName(directory, one.capturedBy),
    isOverdue: isOverdueOn(one, on),
    daysWaiting: daysWaiting(one, on),
    replies: turns.filter((turn) => turn.repliedOn <= on).length,
  };
}

export const readObservation = (
  ctx: Context,
  input: ParsedInputOf<'observation.read'>,
): Promise<ObservationPage> => observationPage(ctx, input.id, input.on ?? ctx.today);

/** An observation with its conversation until a day; its files too. One that was opened later is not there yet. */
export async function observationPage(ctx: Context, id: string, on = ctx.today): Promise<ObservationPage> {
  const kept = await demand(ctx, 'observation', id);
  const all = await findRecords(ctx.db, 'observationReply', { observation_id: id });
  const standing = standingOn(kept, all, on);
  if (standing === null) throw new AppError('notFound', { entity: 'observation', id: kept.code });
  const turns = all.filter((one) => one.repliedOn <= on).sort(inOrder);
  const files = await findRecords(ctx.db, 'observationFile', { observation_id: id });
  const directory = await loadDirectory(ctx.db);
  const places = await placesOf(ctx, [standing]);
  const { planId, commitmentId } = standing;
  const commitment = commitmentId === null ? undefined : places.get(commitmentId);
  const plan = await demand(ctx, 'plan', planId);
  const filesOf = (replyId: string | null): StoredFile[] =>
    files.filter((one) => one.replyId === replyId).map(storedFile);
  return {
    observation: rowOf({ on, directory, places }, standing, turns),
    plan: { id: plan.id, code: plan.code, name: plan.name },
    commitment: commitment === undefined ? null : brief(commitment),
    files: filesOf(null),
    turns: turns.map((turn) => ({
      ...turn,
      repliedByName: memberName(directory, turn.repliedBy),
      capturedByName: memberName(directory, turn.capturedBy),
      files: filesOf(turn.id),
    })),
  };
}

const brief = ({ id, code, title }: ObservationPlace) => ({ id, code, title });

const storedFile = ({ sha256, size, name, mediaType }: ObservationFile): StoredFile => ({
  ...{ sha256, size, name, mediaType },
});
