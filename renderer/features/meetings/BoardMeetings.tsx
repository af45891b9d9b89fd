import { useMay } from '../../state/permissions.ts';
import { useLinks } from '../../state/plan.ts';
import { useQuery } from '../../state/queries.ts';
import { meetingText } from '../../text/meetings.ts';
import { Card } from '../../ui/Card.tsx';
import { AgreementTable } from './AgreementTable.tsx';
import { Obligations } from './Obligations.tsx';

type Props = { planId: string; today: string };

/** On the board, for who keeps the sessions: the agreements of others that are overdue, and what the cycle asks and is not met. */
export function BoardMeetings({ planId, today }: Props) {
  const links = useLinks();
  const keeps = useMay('meet') === 'yes';
  const late = useQuery('agreement.list', keeps ? { planId, isOverdue: true } : null).value?.items ?? [];
  const others = late.filter(({ isMine }) => !isMine);
  const owed = useQuery('meeting.list', keeps ? { planId } : null).value?.obligations ?? [];
  return (
    <>
      {others.length > 0 && (
        <Card title={meetingText.othersOverdue}>
          <AgreementTable
            caption={meetingText.othersOverdue}
            agreements={others}
            today={today}
            meetingHref={links.meeting}
          />
        </Card>
      )}
      <Obligations obligations={owed.filter(({ state }) => state !== 'met')} />
    </>
  );
}
