import { useMay } from '../../state/permissions.ts';
import { useLinks } from '../../state/plan.ts';
import { useQuery } from '../../state/queries.ts';
import { meetingText } from '../../text/meetings.ts';
import { Card } from '../../ui/Card.tsx';
import { AgreementTable } from './AgreementTable.tsx';

type Props = { planId: string; today: string };

/** On the board, for who keeps the sessions: the agreements of others that are overdue. */
export function BoardMeetings({ planId, today }: Props) {
  const links = useLinks();
  const keeps = useMay('meet') === 'yes';
  const late = useQuery('agreement.list', keeps ? { planId, isOverdue: true } : null).value?.items ?? [];
  const others = late.filter(({ isMine }) => !isMine);
  if (others.length === 0) return null;
  return (
    <Card title={meetingText.othersOverdue}>
      <AgreementTable
        caption={meetingText.othersOverdue}
        agreements={others}
        today={today}
        meetingHref={links.meeting}
      />
    </Card>
  );
}
