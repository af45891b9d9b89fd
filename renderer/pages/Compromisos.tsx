import { Plus } from 'lucide-react';
import { useState } from 'react';
import { CalendarMenu } from '../features/calendar/CalendarMenu.tsx';
import { AddCommitmentDialog } from '../features/commitment/AddCommitmentDialog.tsx';
import { ChangeChosenDialog } from '../features/commitments/ChangeChosenDialog.tsx';
import { ChosenBar } from '../features/commitments/ChosenBar.tsx';
import { CommitmentTable } from '../features/commitments/CommitmentTable.tsx';
import { Filters } from '../features/commitments/Filters.tsx';
import { ListTools } from '../features/commitments/ListTools.tsx';
import { ViewsMenu } from '../features/commitments/ViewsMenu.tsx';
import { AssignDialog } from '../features/responsibilities/AssignDialog.tsx';
import type { PlanSummary } from '../../shared/plans.ts';
import { go, useAddressQuery, type AddressQuery } from '../state/address.ts';
import { useCatalogues } from '../state/catalogues.ts';
import { useChosenCommitments, type Choosing } from '../state/chosen-commitments.ts';
import { useCommitmentColumns } from '../state/commitment-columns.ts';
import {
  chosenIn,
  closedText,
  filterNames,
  filterOrder,
  groupingOf,
  joined,
  sortedBy,
  sortsOf,
  sortsText,
} from '../state/commitment-filters.ts';
import { useCommitmentPages, useListQuestion } from '../state/commitment-pages.ts';
import { copyRows } from '../state/copy-table.ts';
import { useFilterFields } from '../state/filter-fields.ts';
import { useMay } from '../state/permissions.ts';
import { useLinks, usePlan } from '../state/plan.ts';
import { useSavedViews } from '../state/saved-views.ts';
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
import { Tip } from '../ui/Tip.tsx';

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
        help="commitment"
        actions={
          <>
            <PlanViews planId={plan.id} />
            <CalendarMenu planId={plan.id} />
            {may === 'yes' && (
              <Button shortcut="new" onPress={() => change({ agregar: 'si' })}>
                <Plus aria-hidden />
                {commitmentsText.add}
              </Button>
            )}
          </>
        }
      />
      <Tip place="commitments" />
      <List plan={plan} query={query} change={change} />
      <AddCommitmentDialog
        planId={plan.id}
        isOpen={query.agregar === 'si' && may === 'yes'}
        onClose={() => change({ agregar: null })}
        onAdded={(id) => go(links.commitment(id).slice(1))}
      />
    </>
  );
}

function PlanViews({ planId }: { planId: string }) {
  const views = useSavedViews(planId, useCommitmentColumns());
  return <ViewsMenu planId={planId} views={views} />;
}

type ListProps = {
  plan: PlanSummary;
  query: AddressQuery;
  change: (changes: Record<string, string | null>) => void;
};

function List({ plan, query, change }: ListProps) {
  const links = useLinks();
  const fields = useFilterFields();
  const { labelOf } = useCatalogues();
  const { columns, set: setColumns, move, widen } = useCommitmentColumns();
  const question = useListQuestion(plan.id);
  const pages = useCommitmentPages(question);
  const { answer, total } = pages;
  const [mayAssign, mayEdit] = [useMay('assign') === 'yes', useMay('structure') === 'yes'];
  const choosing = useChosenCommitments(question);
  const [open, setOpen] = useState<'assign' | 'change' | null>(null);
  const [chosen, sorts, { group, closed }] = [chosenIn(query), sortsOf(query), groupingOf(query)];
  const clear = () => change(Object.fromEntries(filterOrder.map((name) => [filterNames[name], null])));
  const close = (keys: readonly string[]) =>
    change({ cerrados: keys.length === 0 ? null : closedText(keys) });
  const copy = () => void copyRows(question, choosing, columns, labelOf);
  if (answer.value === undefined && answer.error === null) return <p aria-busy="true">{uiText.loading}</p>;
  if (answer.value?.total === 0 && Object.keys(chosen).length === 0) return <NoCommitments />;
  return (
    <>
      <Filters
        fields={fields}
        chosen={chosen}
        total={answer.value === undefined ? null : total}
        onChoose={(name, values) =>
          change({ [filterNames[name]]: name === 'search' ? (values[0] ?? null) : joined(values) })
        }
        onClear={clear}
      >
        {(mayAssign || mayEdit) && (
          <ChosenBar
            choosing={choosing}
            onCopy={copy}
            onAssign={mayAssign ? () => setOpen('assign') : undefined}
            onChange={mayEdit ? () => setOpen('change') : undefined}
          />
        )}
        <ListTools
          question={question}
          columns={columns}
          onColumns={setColumns}
          group={group}
          onGroup={(next) => change({ grupo: next, cerrados: null })}
          hasOpenGroups={group === null ? undefined : pages.groups.some(({ key }) => !closed.includes(key))}
          onAllGroups={(isOpen) => close(isOpen ? [] : pages.groups.map(({ key }) => key))}
          onCopy={copy}
        />
      </Filters>
      <ErrorNote error={answer.error} onRetry={answer.reload} />
      {answer.value === undefined ? null : total === 0 ? (
        <EmptyState
          sentence={commitmentsText.none}
          step={<Button onPress={clear}>{commitmentsText.clear}</Button>}
        />
      ) : (
        <CommitmentTable
          lines={pages.lines}
          total={total}
          lineAt={pages.lineAt}
          onRange={pages.onRange}
          sorts={sorts}
          onSort={(key, isMore) => change({ orden: sortsText(sortedBy(sorts, key, isMore)), desc: null })}
          group={group}
          closed={closed}
          onOpenGroup={(key, isOpen) =>
            close(isOpen ? closed.filter((one) => one !== key) : [...closed, key])
          }
          columns={columns}
          onMove={move}
          onWidth={widen}
          onCopy={copy}
          labelOf={labelOf}
          hrefOf={links.commitment}
          choosing={mayAssign || mayEdit ? choosing : undefined}
          mayEdit={mayEdit}
        />
      )}
      {open === 'assign' && <AssignChosen choosing={choosing} onClose={() => setOpen(null)} />}
      {open === 'change' && (
        <ChangeChosenDialog
          rows={[...choosing.chosen.values()]}
          onClose={() => setOpen(null)}
          onDone={choosing.clear}
        />
      )}
    </>
  );
}

const namedAtMost = 12;

function AssignChosen({ choosing, onClose }: { choosing: Choosing; onClose: () => void }) {
  const ids = [...choosing.chosen.keys()];
  const codes = [...choosing.chosen.values()].map(({ code }) => code);
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
