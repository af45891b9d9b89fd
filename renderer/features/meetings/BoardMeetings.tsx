import { useMay } from '../../state/permissions.ts';
import { useLinks } from '../../state/plan.ts';
import { useQuery } from '../../state/queries.ts';
import { useMe } from '../../state/session.ts';
import { meetingText } from '../../text/meetings.ts';
import { Card } from '../../ui/Card.tsx';
import { AgreementTable } from './AgreementTable.tsx';
import { Obligations } from './Obligations.tsx';

type Props = { planId: string; today: string };

/** On the board: the agreements that wait for whoever looks and, for who keeps the sessions, those that are overdue and what the cycle asks. */
export function BoardMeetings({ planId, today }: Props) {
  const links = useLinks();
  const me = useMe();
  const keeps = useMay('meet') === 'yes';
  const mine = { planId, mine: true, state: 'open' as const };
  const agreements = useQuery('agreement.list', me === null ? null : mine).value?.items ?? [];
  const late = useQuery('agreement.list', keeps ? { planId, isOverdue: true } : null).value?.items ?? [];
  const others = late.filter(({ isMine }) => !isMine);
  const owed = useQuery('meeting.list', keeps ? { planId } : null).value?.obligations ?? [];
  return (
    <>
      {agreements.length > 0 && (
        <Card title={meetingText.mine}>
          <AgreementTable
            caption={meetingText.mine}
            agreements={agreements}
            today={today}
            meetingHref={links.meeting}
          />
        </Card>
      )}
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
