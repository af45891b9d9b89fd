import type { Draft } from './drafts.ts';
import { responsibilityKey, type PlanShelves } from './plan-shelves.ts';
import { keyOf } from './shelf.ts';
import { institutionNamed, RowRefusal, type World } from './world.ts';

type Target = { planId: string; commitmentId: string; milestoneId: string | null };

/**
 * The member of that mail or name who takes part in the committee of a plan: of several, the one of that committee.
 * Refuses a row that names somebody of another one.
 */
export function memberNamed(world: World, planId: string, name: string): Draft<'member'> | undefined {
  const anyone = world.members.find(keyOf('email', name), keyOf('name', name));
  const committeeId = world.drafts.get('plan', planId)?.after.committeeId ?? null;
  if (anyone === undefined || committeeId === null) return anyone;
  const found = world.members.find(keyOf('in', committeeId, name), keyOf('in', null, name));
  if (found === undefined) throw new RowRefusal('notOfCommittee', name);
  return found;
}

/** Makes a person of the committee, or else the institution of that name, answer for something. */
export function assign(world: World, shelves: PlanShelves, target: Target, name: string, kind: string) {
  const member = memberNamed(world, target.planId, name);
  const holder =
    member === undefined
      ? { memberId: null, institutionId: institutionNamed(world, name).after.id }
      : { memberId: member.after.id, institutionId: null };
  const values = { ...target, ...holder, kind };
  return (
    shelves.responsibility.find(responsibilityKey(values)) ??
    shelves.responsibility.put(world.drafts.fresh('responsibility', values))
  );
}
