import { useState } from 'react';
import { observationStates, type ObservationList } from '../../shared/observations.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import { sectors } from '../../shared/roles.ts';
import { ObservationFilters, type Chosen } from '../features/observations/ObservationFilters.tsx';
import { ObservationTable, placeLink } from '../features/observations/ObservationTable.tsx';
import { OpenDialog } from '../features/observations/OpenDialog.tsx';
import { go, useAddressQuery } from '../state/address.ts';
import { useMay } from '../state/permissions.ts';
import { useCutOff, useLinks, usePlan } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { useElsewhere } from '../state/committees.ts';
import { useMyRole, useSession } from '../state/session.ts';
import { countsText, observationText } from '../text/observations.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageMissing } from '../ui/PageMissing.tsx';
import { Pending } from '../ui/Pending.tsx';

/** The observations of a plan: what was pointed out, what waits for an answer and what was answered. */
export function Observaciones() {
  const plan = usePlan();
  return plan === null ? <PageMissing /> : <OfPlan plan={plan} />;
}

function OfPlan({ plan }: { plan: PlanSummary }) {
  const links = useLinks();
  const { chosen: day, on } = useCutOff();
  const [chosen, choose] = useChosen();
  const [isOpening, setOpening] = useState(false);
  const today = useSession((state) => state.about?.today ?? on);
  const may = useMay('observe') !== 'no';
  const answer = useQuery('observation.list', {
    planId: plan.id,
    ...(chosen.state === null ? {} : { state: chosen.state }),
    ...(chosen.side === null ? {} : { side: chosen.side }),
    ...(chosen.pending === 'mine' ? { mine: true } : {}),
    ...(chosen.pending === 'overdue' ? { isOverdue: true } : {}),
    ...(day === null ? {} : { on: day }),
    limit: 500,
  });
  const openButton = may && (
    <Button kind="main" shortcut="new" onPress={() => setOpening(true)}>
      {observationText.open}
    </Button>
  );
  return (
    <>
      <Pending answer={answer} title={observationText.title}>
        {(list) => (
          <>
            <PageHeader
              title={observationText.title}
              help="observation"
              meta={observationText.help}
              actions={openButton}
            />
            <List list={list} chosen={chosen} onChoose={choose} />
          </>
        )}
      </Pending>
      {isOpening && (
        <OpenDialog
          place={{ planId: plan.id, commitmentId: null, milestoneId: null }}
          today={today}
          onOpened={(id) => go(links.observation(id).slice(1))}
          onClose={() => setOpening(false)}
        />
      )}
    </>
  );
}

type ListProps = { list: ObservationList; chosen: Chosen; onChoose: (changes: Partial<Chosen>) => void };

function List({ list, chosen, onChoose }: ListProps) {
  const links = useLinks();
  const role = useMyRole();
  const isElsewhere = useElsewhere() !== null;
  const isReader = isElsewhere || !sectors.some((one) => one === role);
  const { items, total, counts } = list;
  const isEmpty = counts.open + counts.attended + counts.closed === 0;
  return (
    <Card title={observationText.list} subtitle={isEmpty ? undefined : countsText(counts)}>
      {!isEmpty && (
        <ObservationFilters chosen={chosen} counts={counts} isReader={isReader} onChange={onChoose} />
      )}
      {items.length === 0 && (
        <EmptyState sentence={isEmpty ? observationText.empty : observationText.noneSuch} />
      )}
      {items.length > 0 && (
        <ObservationTable
          caption={observationText.list}
          rows={items}
          hrefOf={links.observation}
          placeHref={placeLink(links)}
        />
      )}
      {total > items.length && <p>{observationText.first(items.length, total)}</p>}
    </Card>
  );
}

/** The filters live in the address: back works and a view can be kept. */
function useChosen(): [Chosen, (changes: Partial<Chosen>) => void] {
  const [query, change] = useAddressQuery();
  const { estado, parte, pendientes } = query;
  const chosen: Chosen = {
    state: observationStates.find((one) => one === estado) ?? null,
    side: sectors.find((one) => one === parte) ?? null,
    pending: pendientes === 'mine' || pendientes === 'overdue' ? pendientes : null,
  };
  return [
    chosen,
    (changes) => {
      const next = { ...chosen, ...changes };
      change({ estado: next.state, parte: next.side, pendientes: next.pending });
    },
  ];
}
