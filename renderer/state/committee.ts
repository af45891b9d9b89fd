import { sortKey } from '../../shared/fold.ts';
import type { Institution } from '../../shared/institutions.ts';
import type { MemberView } from '../../shared/members.ts';
import type { PlanStatus } from '../../shared/plans.ts';
import type { MilestoneFigures } from '../../shared/progress.ts';
import type { Assignment, ResponsibilityKind } from '../../shared/responsibilities.ts';
import type { Role } from '../../shared/roles.ts';

/** Who answers for something: a member, or an institution as such. */
export type Holder = { kind: 'member' | 'institution'; id: string; name: string; role: Role | null };
export type Load = Holder & { assignments: Assignment[]; counts: Record<ResponsibilityKind, number> };

/** Whether a responsibility has not ended by that day. */
export const isStanding = ({ endsOn }: Pick<Assignment, 'endsOn'>, on: string): boolean =>
  endsOn === null || endsOn >= on;

/** The member or institution of a responsibility. */
export function holderOf(one: Assignment): Holder {
  return one.memberId !== null
    ? { kind: 'member', id: one.memberId, name: one.member ?? '', role: one.role }
    : { kind: 'institution', id: one.institutionId ?? '', name: one.institution ?? '', role: null };
}

/** What each person and institution answers for on a day, in the order of their names. */
export function loadsOf(assignments: readonly Assignment[], on: string): Load[] {
  const loads = new Map<string, Load>();
  for (const one of assignments) {
    if (!isStanding(one, on)) continue;
    const holder = holderOf(one);
    const load = loads.get(holder.id) ?? { ...holder, assignments: [], counts: noCounts() };
    load.assignments.push(one);
    load.counts[one.kind] += 1;
    loads.set(holder.id, load);
  }
  return inOrder([...loads.values()], ({ name }) => name);
}

const noCounts = (): Load['counts'] => ({
  responsible: 0,
  coResponsible: 0,
  monitoring: 0,
  dissemination: 0,
});

/** Things in a person's order of what they are called: accents and case aside, C2 before C10. */
export function inOrder<T>(things: readonly T[], called: (thing: T) => string): T[] {
  return things
    .map((thing) => ({ thing, key: sortKey(called(thing)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ thing }) => thing);
}

/** Something that can be assigned, and who is responsible for it: by name, or as part of its commitment. */
export type Target = {
  id: string;
  commitmentId: string;
  milestoneId: string | null;
  code: string;
  title: string;
  responsible: string[];
  inherited: string[];
};

/** The commitments, milestones and activities of a plan that are not retired, in its order. */
export function targetsOf(
  { commitments }: Pick<PlanStatus, 'commitments'>,
  assignments: readonly Assignment[],
  on: string,
): Target[] {
  const named = responsibleByTarget(assignments, on);
  return commitments
    .filter(({ state }) => state !== 'retired')
    .flatMap(({ id, code, title, milestones }) => {
      const responsible = named.get(id) ?? [];
      const own: Target = {
        id,
        commitmentId: id,
        milestoneId: null,
        code,
        title,
        responsible,
        inherited: [],
      };
      return [own, ...milestones.flatMap((milestone) => below(milestone, id, responsible, named))];
    });
}

type Named = ReadonlyMap<string, string[]>;

function below(milestone: MilestoneFigures, commitmentId: string, above: string[], named: Named): Target[] {
  if (milestone.state === 'retired') return [];
  const { id, code, title } = milestone;
  const responsible = named.get(id) ?? [];
  const inherited = responsible.length > 0 ? [] : above;
  const own: Target = { id, commitmentId, milestoneId: id, code, title, responsible, inherited };
  const next = responsible.length > 0 ? responsible : above;
  return [own, ...milestone.activities.flatMap((activity) => below(activity, commitmentId, next, named))];
}

function responsibleByTarget(assignments: readonly Assignment[], on: string): Named {
  const names = new Map<string, string[]>();
  for (const one of assignments) {
    if (one.kind !== 'responsible' || !isStanding(one, on)) continue;
    const id = one.milestoneId ?? one.commitmentId;
    names.set(id, [...(names.get(id) ?? []), holderOf(one).name]);
  }
  return names;
}

/** Whether nobody is responsible, neither by name nor through the commitment. */
export const isUnassigned = ({ responsible, inherited }: Target): boolean =>
  responsible.length + inherited.length === 0;

/** The institutions in force for which neither they nor anybody of theirs answers for anything. */
export function idleInstitutions(
  institutions: readonly Institution[],
  members: readonly Pick<MemberView, 'id' | 'institutionId'>[],
  busy: ReadonlySet<string>,
): Institution[] {
  const theirs = new Set(members.filter(({ id }) => busy.has(id)).map(({ institutionId }) => institutionId));
  return institutions.filter(({ id, isActive }) => isActive && !busy.has(id) && !theirs.has(id));
}
