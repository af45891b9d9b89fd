import type { MeetingList } from '../../shared/meetings.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import { AgreementTable } from '../features/meetings/AgreementTable.tsx';
import { ConveneDialog } from '../features/meetings/ConveneDialog.tsx';
import { MeetingTable } from '../features/meetings/MeetingTable.tsx';
import { Obligations } from '../features/meetings/Obligations.tsx';
import { go, useAddressQuery } from '../state/address.ts';
import { useMay } from '../state/permissions.ts';
import { useLinks, usePlan } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { useMe, useSession } from '../state/session.ts';
import { agreementCounts, meetingText, ruleSentence } from '../text/meetings.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageMissing } from '../ui/PageMissing.tsx';
import { Pending } from '../ui/Pending.tsx';
import { Select } from '../ui/Select.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import styles from './Informes.module.css';

/** The committee's sessions and what was agreed in them. */
export function Sesiones() {
  const plan = usePlan();
  return plan === null ? <PageMissing /> : <OfPlan plan={plan} />;
}

function OfPlan({ plan }: { plan: PlanSummary }) {
  const links = useLinks();
  const [query, change] = useAddressQuery();
  const today = useSession((state) => state.about?.today ?? '');
  const mayMeet = useMay('meet') === 'yes';
  const answer = useQuery('meeting.list', { planId: plan.id });
  const convene = mayMeet && (
    <Button kind="main" shortcut="new" onPress={() => change({ convocar: 'si' })}>
      {meetingText.convene}
    </Button>
  );
  return (
    <>
      <Pending answer={answer} title={meetingText.title}>
        {(list) => (
          <>
            <PageHeader
              title={meetingText.title}
              help="meeting"
              meta={ruleSentence(list.rule)}
              actions={convene}
            />
            <Tabs
              label={meetingText.views}
              selected={query.vista === 'acuerdos' ? 'acuerdos' : 'sesiones'}
              onSelect={(vista) => change({ vista: vista === 'sesiones' ? null : vista, ver: null })}
              tabs={[
                {
                  key: 'sesiones',
                  label: meetingText.meetings,
                  content: <Meetings list={list} today={today} />,
                },
                {
                  key: 'acuerdos',
                  label: meetingText.agreements,
                  content: <Agreements planId={plan.id} today={today} />,
                },
              ]}
            />
          </>
        )}
      </Pending>
      {query.convocar === 'si' && mayMeet && (
        <ConveneDialog
          planId={plan.id}
          today={today}
          onSaved={(id) => go(links.meeting(id).slice(1))}
          onClose={() => change({ convocar: null })}
        />
      )}
    </>
  );
}

function Meetings({ list, today }: { list: MeetingList; today: string }) {
  const links = useLinks();
  const coming = list.items
    .filter(({ state, meetsOn }) => state === 'convened' && meetsOn >= today)
    .reverse();
  const past = list.items.filter((one) => !coming.includes(one));
  return (
    <div className={styles.stack}>
      <Obligations obligations={list.obligations} />
      {list.items.length === 0 && (
        <Card title={meetingText.meetings}>
          <EmptyState sentence={meetingText.empty} />
        </Card>
      )}
      <MeetingTable title={meetingText.coming} meetings={coming} hrefOf={links.meeting} />
      <MeetingTable title={meetingText.past} meetings={past} hrefOf={links.meeting} />
    </div>
  );
}

const shows = ['todos', 'pendientes', 'vencidos', 'mios'] as const;
type Shown = (typeof shows)[number];
const filters = {
  todos: {},
  pendientes: { state: 'open' },
  vencidos: { isOverdue: true },
  mios: { mine: true },
} as const;
const labels: Record<Shown, string> = {
  todos: meetingText.showAll,
  pendientes: meetingText.showOpen,
  vencidos: meetingText.showOverdue,
  mios: meetingText.showMine,
};

function Agreements({ planId, today }: { planId: string; today: string }) {
  const links = useLinks();
  const me = useMe();
  const [query, change] = useAddressQuery();
  const shown = shows.find((one) => one === query.ver) ?? 'todos';
  const answer = useQuery('agreement.list', { planId, ...filters[shown] });
  const { value } = answer;
  if (value === undefined) return <ErrorNote error={answer.error} onRetry={answer.reload} />;
  const isEmpty = value.counts.open + value.counts.done + value.counts.cancelled === 0;
  const options = shows.filter((one) => one !== 'mios' || me !== null);
  return (
    <Card
      title={meetingText.agreements}
      help="agreement"
      subtitle={isEmpty ? undefined : agreementCounts(value.counts)}
    >
      <div className={styles.stack}>
        {!isEmpty && (
          <Select
            label={meetingText.show}
            options={options.map((key) => ({ key, label: labels[key] }))}
            value={shown}
            onChange={(next) => change({ ver: next === 'todos' ? null : next })}
          />
        )}
        {value.items.length === 0 ? (
          <EmptyState sentence={isEmpty ? meetingText.noAgreementsYet : meetingText.noneSuch} />
        ) : (
          <AgreementTable
            caption={meetingText.agreements}
            agreements={value.items}
            today={today}
            meetingHref={links.meeting}
          />
        )}
      </div>
    </Card>
  );
}
