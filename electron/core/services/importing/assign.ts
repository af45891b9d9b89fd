import { responsibilityKey, type PlanShelves } from './plan-shelves.ts';
import { keyOf } from './shelf.ts';
import { institutionNamed, type World } from './world.ts';

type Target = { planId: string; commitmentId: string; milestoneId: string | null };

/** Makes a person of the committee, or else the institution of that name, answer for something. */
export function assign(world: World, shelves: PlanShelves, target: Target, name: string, kind: string) {
  const member = world.members.find(keyOf('email', name), keyOf('name', name));
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
