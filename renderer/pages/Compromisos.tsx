import { Plus } from 'lucide-react';
import { useState } from 'react';
import { CalendarMenu } from '../features/calendar/CalendarMenu.tsx';
import { AddCommitmentDialog } from '../features/commitment/AddCommitmentDialog.tsx';
import { ChosenBar } from '../features/commitments/ChosenBar.tsx';
import { CommitmentTable } from '../features/commitments/CommitmentTable.tsx';
import { Filters } from '../features/commitments/Filters.tsx';
import { AssignDialog } from '../features/responsibilities/AssignDialog.tsx';
import type { CommitmentFilters } from '../../shared/commitments.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import { go, useAddressQuery } from '../state/address.ts';
import { useChosenCommitments, type Choosing } from '../state/chosen-commitments.ts';
import { filterNames, filterOrder, filtersOf, sortOf } from '../state/commitment-filters.ts';
import { useCommitmentPages } from '../state/commitment-pages.ts';
import { useFilterFields } from '../state/filter-fields.ts';
import { useMay } from '../state/permissions.ts';
import { useCutOff, useLinks, usePlan } from '../state/plan.ts';
import { commitmentsText, peopleText } from '../text/commitments.ts';
import { responsibilityText } from '../text/responsibilities.ts';
import { uiText } from '../text/ui.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageMissing } from '../ui/PageMissing.tsx';

/** All commitments of the plan: found, filtered and sorted, with every choice in the address. */
export function Compromisos() {
  const plan = usePlan();
  const [query, change] = useAddressQuery();
  const links = useLinks();
  const may = useMay('structure');
  if (plan === null) return <PageMissing />;
  return (
    <>
      <PageHeader
        title={commitmentsText.title}
        actions={
          <>
            <CalendarMenu planId={plan.id} />
            {may === 'yes' && (
              <Button onPress={() => change({ agregar: 'si' })}>
                <Plus aria-hidden />
                {commitmentsText.add}
              </Button>
            )}
          </>
        }
      />
      <List plan={plan} filters={filtersOf(query)} />
      <AddCommitmentDialog
        planId={plan.id}
        isOpen={query.agregar === 'si' && may === 'yes'}
        onClose={() => change({ agregar: null })}
        onAdded={(id) => go(links.commitment(id).slice(1))}
      />
    </>
  );
}

function List({ plan, filters }: { plan: PlanSummary; filters: CommitmentFilters }) {
  const [query, change] = useAddressQuery();
  const links = useLinks();
  const { chosen: on } = useCutOff();
  const fields = useFilterFields();
  const sort = sortOf(query);
  const question = {
    planId: plan.id,
    filters,
    sort: sort.key,
    descending: sort.isDescending,
    ...(on === null ? {} : { on }),
  };
  const { answer, rowAt, onRange, total } = useCommitmentPages(question);
  const mayAssign = useMay('assign') === 'yes';
  const choosing = useChosenCommitments(question);
  const [isAssigning, setAssigning] = useState(false);
  const clear = () => change(Object.fromEntries(filterOrder.map((name) => [filterNames[name], null])));
  const hasFilters = Object.keys(filters).length > 0;
  if (answer.value === undefined && answer.error === null) return <p aria-busy="true">{uiText.loading}</p>;
  if (answer.value?.total === 0 && !hasFilters) return <NoCommitments />;
  return (
    <>
      <Filters
        fields={fields}
        chosen={filters}
        total={answer.value === undefined ? null : total}
        onChoose={(name, value) => change({ [filterNames[name]]: value })}
        onClear={clear}
      >
        {mayAssign && <ChosenBar choosing={choosing} onAssign={() => setAssigning(true)} />}
      </Filters>
      <ErrorNote error={answer.error} onRetry={answer.reload} />
      {answer.value === undefined ? null : total === 0 ? (
        <EmptyState
          sentence={commitmentsText.none}
          step={<Button onPress={clear}>{commitmentsText.clear}</Button>}
        />
      ) : (
        <CommitmentTable
          total={total}
          rowAt={rowAt}
          onRange={onRange}
          sort={sort}
          onSort={(next) => change({ orden: next.key, desc: next.isDescending ? 'si' : null })}
          hrefOf={links.commitment}
          choosing={mayAssign ? choosing : undefined}
        />
      )}
      {isAssigning && <AssignChosen choosing={choosing} onClose={() => setAssigning(false)} />}
    </>
  );
}

const namedAtMost = 12;

function AssignChosen({ choosing, onClose }: { choosing: Choosing; onClose: () => void }) {
  const ids = [...choosing.chosen.keys()];
  const codes = [...choosing.chosen.values()];
  return (
    <AssignDialog
      title={responsibilityText.assignCommitments(ids.length)}
      targets={ids.map((commitmentId) => ({ commitmentId, milestoneId: null }))}
      onClose={onClose}
      onAssigned={choosing.clear}
    >
      <small>{peopleText(codes, namedAtMost)}</small>
    </AssignDialog>
  );
}

function NoCommitments() {
  const links = useLinks();
  const may = useMay('structure') === 'yes';
  return (
    <Card title={commitmentsText.title}>
      <EmptyState
        sentence={commitmentsText.empty}
        step={
          may && (
            <ButtonLink kind="main" href={links.importing}>
              {commitmentsText.importThem}
            </ButtonLink>
          )
        }
      />
    </Card>
  );
}
