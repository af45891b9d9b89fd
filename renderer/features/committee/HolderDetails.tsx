import { institutionKindNames, roleNames } from '../../../shared/glossary.ts';
import type { Institution } from '../../../shared/institutions.ts';
import type { MemberView } from '../../../shared/members.ts';
import { useCommitteeName } from '../../state/committees.ts';
import { committeesText } from '../../text/committees.ts';
import { committeeText, seatPeriod } from '../../text/committee.ts';
import { Card } from '../../ui/Card.tsx';
import { FieldsList } from '../../ui/FieldsList.tsx';

/** Who a member is, and between which days the seat is theirs. */
export function MemberDetails({ member }: { member: MemberView }) {
  const committeeName = useCommitteeName()(member.committeeId);
  return (
    <Card title={committeeText.details}>
      <FieldsList
        isAcross
        fields={[
          { label: committeeText.role, value: roleNames[member.role] },
          {
            label: committeeText.seat,
            value: member.isAlternate ? committeeText.alternate : committeeText.holder,
          },
          { label: committeesText.committee, value: committeeName },
          { label: committeeText.institution, value: member.institution },
          { label: committeeText.post, value: member.post },
          { label: committeeText.email, value: member.email },
          { label: committeeText.phone, value: member.phone },
          { label: committeeText.period, value: seatPeriod(member.startsOn, member.endsOn) },
        ]}
      />
    </Card>
  );
}

/** What an institution is, and who of the committee belongs to it. */
export function InstitutionDetails(props: { institution: Institution; members: readonly MemberView[] }) {
  const { institution, members } = props;
  const own = members.filter(({ institutionId, isActive }) => isActive && institutionId === institution.id);
  return (
    <Card title={committeeText.details}>
      <FieldsList
        isAcross
        fields={[
          { label: committeeText.kind, value: institutionKindNames[institution.kind] },
          { label: committeeText.acronym, value: institution.acronym },
          {
            label: committeeText.state,
            value: institution.isActive ? committeeText.isActive : committeeText.inactive,
          },
          { label: committeeText.members, value: own.map(({ name }) => name).join(', ') },
        ]}
      />
    </Card>
  );
}
