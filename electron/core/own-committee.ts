import { AppError } from '../../shared/errors.ts';
import type { Actor } from './actor.ts';
import type { Change } from './audit.ts';
import { lastStates, type LastState } from './database/queries/audit.ts';
import { findRecord } from './database/queries/records.ts';
import type { Db } from './database/schema.ts';
import { parsedCell } from './database/columns.ts';

/** What a change touches: a committee by its id, or null for what belongs to all of them. */
type Touched = string | null;
type Bound = { name: string; committeeId: string };

const atOnce = 500;

/**
 * Refuses what an order changed where it belongs to another committee than that of whoever acts, or in whose name it is
 * done: its plans and all that hangs from them, its people with their access, the names of its third party, itself. Who
 * is of one committee changes nothing either of what belongs to all. Before counts as after, so that nothing is taken
 * from a committee nor given to one; the log still has what was before.
 */
export async function demandOwnCommittee(db: Db, actor: Actor, changes: readonly Change[]): Promise<void> {
  const bound = [actor, ...(actor.inNameOf === null ? [] : [actor.inNameOf])].flatMap(boundTo);
  if (bound.length === 0) return;
  for (let at = 0; at < changes.length; at += atOnce) {
    for (const one of await touchedBy(db, changes.slice(at, at + atOnce))) {
      const stranger = bound.find(({ committeeId }) => committeeId !== one);
      if (stranger !== undefined) throw await otherCommittee(db, stranger, one);
    }
  }
}

const boundTo = ({ name, committeeId }: Pick<Actor, 'name' | 'committeeId'>): Bound[] =>
  committeeId === null ? [] : [{ name, committeeId }];

async function touchedBy(db: Db, changes: readonly Change[]): Promise<Set<Touched>> {
  const before = new Map(
    (await lastStates(db, [...new Set(changes.map(({ id }) => id))])).map((one) => [keyOf(one), one]),
  );
  const touched = new Set<Touched>();
  const planIds = new Set<string>();
  for (const change of changes) {
    const last = before.get(`${change.entity} ${change.id}`);
    if (isOwnView(change)) continue;
    for (const id of [change.planId, last?.planId]) if (typeof id === 'string') planIds.add(id);
    for (const one of await homesOf(db, change, last)) touched.add(one);
  }
  for (const planId of planIds) {
    const plan = await findRecord(db, 'plan', planId);
    // A plan of none is everybody's.
    if (plan !== null && plan.committeeId !== null) touched.add(plan.committeeId);
  }
  return touched;
}

const keyOf = ({ entity, id }: LastState): string => `${entity} ${id}`;

/** The committees that a record says it is of, as it was and as it is. */
async function homesOf(db: Db, change: Change, last: LastState | undefined): Promise<Touched[]> {
  const { entity, id, image } = change;
  const images = [image, last === undefined ? null : imageOf(last)].filter((one) => one !== null);
  switch (entity) {
    case 'plan':
      return images.map(committeeIn).filter((one) => one !== null);
    case 'member':
    case 'oversightName':
      return images.map(committeeIn);
    case 'savedView':
      return images.filter(({ planId }) => planId === null).map(() => null);
    case 'committee':
      return [id];
    case 'access':
      return [await homeOfMember(db, image?.memberId)];
    default:
      return [];
  }
}

/** How somebody looks at a plan is their own, whoever's the plan is. */
const isOwnView = ({ entity, image }: Change): boolean =>
  entity === 'savedView' && typeof image?.ownerId === 'string';

const imageOf = ({ image }: LastState): Record<string, unknown> | null =>
  parsedCell(image) as Record<string, unknown> | null;

const committeeIn = ({ committeeId }: Record<string, unknown>): Touched =>
  typeof committeeId === 'string' ? committeeId : null;

/** How one enters is of all; whose passphrase it is, of that person's committee. */
async function homeOfMember(db: Db, id: unknown): Promise<Touched> {
  const member = typeof id === 'string' ? await findRecord(db, 'member', id) : null;
  return member?.committeeId ?? null;
}

async function otherCommittee(db: Db, { name, committeeId }: Bound, other: Touched): Promise<AppError> {
  const nameOf = async (id: string): Promise<string> => (await findRecord(db, 'committee', id))?.name ?? '';
  return new AppError('otherCommittee', {
    name,
    own: await nameOf(committeeId),
    other: other === null ? '' : await nameOf(other),
  });
}
