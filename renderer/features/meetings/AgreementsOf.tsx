import { useLinks } from '../../state/plan.ts';
import { useQuery } from '../../state/queries.ts';
import { agreementCounts, meetingText } from '../../text/meetings.ts';
import { Card } from '../../ui/Card.tsx';
import { AgreementTable } from './AgreementTable.tsx';

type Props = {
  planId: string;
  commitmentId: string;
  /** Only those that change this milestone. */
  milestoneId?: string;
  /** The day looked at; null for today. */
  on: string | null;
  today: string;
};

/** What the committee agreed about a commitment or a milestone; nothing is shown where it agreed nothing. */
export function AgreementsOf({ planId, commitmentId, milestoneId, on, today }: Props) {
  const links = useLinks();
  const answer = useQuery('agreement.list', {
    ...{ planId, commitmentId },
    ...(milestoneId === undefined ? {} : { milestoneId }),
    ...(on === null ? {} : { on }),
  });
  const { items = [], counts } = answer.value ?? {};
  if (items.length === 0) return null;
  return (
    <Card
      title={meetingText.agreementsAbout}
      help="agreement"
      subtitle={counts === undefined ? undefined : agreementCounts(counts)}
    >
      <AgreementTable
        caption={meetingText.agreementsAbout}
        agreements={items}
        today={today}
        meetingHref={links.meeting}
        isPast={on !== null}
      />
    </Card>
  );
}
