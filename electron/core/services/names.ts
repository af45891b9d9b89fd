import type { Institution } from '../../../shared/institutions.ts';
import type { Member } from '../../../shared/members.ts';
import type { Milestone } from '../../../shared/milestones.ts';
import type { ReplanRequest, ReplanRequestView } from '../../../shared/replan-requests.ts';
import type { Responsibility, ResponsibilityView } from '../../../shared/responsibilities.ts';
import { findRecords } from '../database/queries/records.ts';
import type { Db } from '../database/schema.ts';

/** Who is who: members and institutions by id, for what people read. */
export type Directory = {
  members: ReadonlyMap<string, Member>;
  institutions: ReadonlyMap<string, Institution>;
};

export async function loadDirectory(db: Db): Promise<Directory> {
  const members = await findRecords(db, 'member');
  const institutions = await findRecords(db, 'institution');
  return {
    members: new Map(members.map((member) => [member.id, member])),
    institutions: new Map(institutions.map((institution) => [institution.id, institution])),
  };
}

export const memberName = (directory: Directory, id: string | null): string | null =>
  id === null ? null : (directory.members.get(id)?.name ?? null);

export const institutionName = (directory: Directory, id: string | null): string | null =>
  id === null ? null : (directory.institutions.get(id)?.name ?? null);

/** A responsibility with the names and the role of who holds it. */
export function responsibilityView(directory: Directory, one: Responsibility): ResponsibilityView {
  const member = one.memberId === null ? undefined : directory.members.get(one.memberId);
  const institutionId = one.institutionId ?? member?.institutionId ?? null;
  return {
    ...one,
    member: member?.name ?? null,
    institution: institutionName(directory, institutionId),
    role: member?.role ?? null,
  };
}

/** A request with what a person reads of it. */
export const requestView = (
  directory: Directory,
  milestone: Milestone,
  request: ReplanRequest,
): ReplanRequestView => ({
  ...request,
  milestoneCode: milestone.code,
  milestoneTitle: milestone.title,
  start: milestone.start,
  due: milestone.due,
  requestedByName: memberName(directory, request.requestedBy),
  decidedByName: memberName(directory, request.decidedBy),
});
