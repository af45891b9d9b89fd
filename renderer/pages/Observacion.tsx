import { useState } from 'react';
import { useParams } from 'wouter';
import { formatDay } from '../../shared/dates.ts';
import { roleNames } from '../../shared/glossary.ts';
import {
  observationActs,
  sidesFor,
  whyNot,
  type ObservationAct,
  type ObservationPage,
} from '../../shared/observations.ts';
import { Conversation } from '../features/observations/Conversation.tsx';
import { ObservationBadge } from '../features/observations/ObservationBadge.tsx';
import { placeLink } from '../features/observations/ObservationTable.tsx';
import { TurnDialog } from '../features/observations/TurnDialog.tsx';
import { useMay } from '../state/permissions.ts';
import { useCutOff, useLinks } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { useMyRole, useSession } from '../state/session.ts';
import { actWords, observationText, openedText } from '../text/observations.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Note } from '../ui/ErrorNote.tsx';
import { FieldsList } from '../ui/FieldsList.tsx';
import { Link } from '../ui/Link.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Pending } from '../ui/Pending.tsx';
import styles from './Detail.module.css';

/** One observation: what was observed, the conversation and what whoever looks may do. */
export function Observacion() {
  const { id } = useParams<{ id: string }>();
  const { chosen } = useCutOff();
  const links = useLinks();
  const answer = useQuery('observation.read', { id, ...(chosen === null ? {} : { on: chosen }) });
  return (
    <Pending
      answer={answer}
      title={observationText.title}
      back={{ label: observationText.crumb, href: links.observations() }}
    >
      {(page) => <Loaded key={page.observation.id} page={page} />}
    </Pending>
  );
}

function Loaded({ page }: { page: ObservationPage }) {
  const { observation } = page;
  const links = useLinks();
  const { chosen, on } = useCutOff();
  const today = useSession((state) => state.about?.today ?? on);
  const [act, setAct] = useState<ObservationAct | null>(null);
  return (
    <>
      <PageHeader
        title={`${observation.code} · ${observation.title}`}
        crumbs={[{ label: observationText.crumb, href: links.observations() }]}
        here={observation.code}
        meta={
          <>
            <ObservationBadge {...observation} />
            {observation.origin === 'citizen' && <Chip>{observationText.citizenBadge}</Chip>}
            <Chip>{openedText(observation)}</Chip>
          </>
        }
        actions={chosen === null && <Actions page={page} onAct={setAct} />}
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          {chosen !== null && <Note>{observationText.past(formatDay(chosen))}</Note>}
          <Conversation page={page} />
        </div>
        <Facts page={page} />
      </div>
      {act !== null && (
        <TurnDialog observation={observation} act={act} today={today} onClose={() => setAct(null)} />
      )}
    </>
  );
}

/** What whoever looks may do now; the secretariat may what those can in whose name it captures. */
function Actions({ page: { observation }, onAct }: ActionsProps) {
  const role = useMyRole();
  const may = useMay('observe');
  const mayIn = (act: ObservationAct): boolean =>
    may === 'byProxy'
      ? sidesFor(act, observation).some((side) => whyNot(act, side, observation) === null)
      : whyNot(act, role, observation) === null;
  const acts = may === 'no' ? [] : observationActs.filter(mayIn);
  const main: ObservationAct = observation.state === 'open' ? 'attend' : 'close';
  return (
    <>
      {acts.map((act) => (
        <Button key={act} kind={act === main ? 'main' : 'plain'} onPress={() => onAct(act)}>
          {actWords[act].button}
        </Button>
      ))}
    </>
  );
}

type ActionsProps = { page: ObservationPage; onAct: (act: ObservationAct) => void };

function Facts({ page: { observation, commitment } }: { page: ObservationPage }) {
  const links = useLinks();
  const { place, dueOn, attendedOn, closedOn } = observation;
  const href = placeLink(links)(place);
  const name = `${place.code} · ${place.title}`;
  return (
    <Card title={observationText.facts}>
      <FieldsList
        fields={[
          {
            label: observationText.on,
            value: href === null ? place.title : <Link href={href}>{name}</Link>,
          },
          {
            label: observationText.commitment,
            value:
              commitment === null || place.kind !== 'milestone' ? (
                ''
              ) : (
                <Link
                  href={links.commitment(commitment.id)}
                >{`${commitment.code} · ${commitment.title}`}</Link>
              ),
          },
          { label: observationText.side, value: roleNames[observation.side] },
          { label: observationText.asked, value: roleNames[observation.asked] },
          { label: observationText.due, value: dueOn === null ? '' : formatDay(dueOn) },
          {
            label: observationText.waiting,
            value: observation.state === 'open' ? observationText.days(observation.daysWaiting) : '',
          },
          { label: observationText.attendedOn, value: attendedOn === null ? '' : formatDay(attendedOn) },
          { label: observationText.closedOn, value: closedOn === null ? '' : formatDay(closedOn) },
        ]}
      />
    </Card>
  );
}
