import { useState } from 'react';
import type { EvidenceFilters as Wanted, EvidenceRow } from '../../shared/evidence-search.ts';
import type { Member } from '../../shared/members.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import { EvidenceFilters } from '../features/evidence/EvidenceFilters.tsx';
import { EvidenceTable } from '../features/evidence/EvidenceTable.tsx';
import { Gallery } from '../features/evidence/Gallery.tsx';
import { useLinkChecks } from '../features/evidence/LinkRound.tsx';
import { WithdrawDialog } from '../features/milestone/WithdrawDialog.tsx';
import { go, useAddressQuery, type AddressQuery } from '../state/address.ts';
import { useTakesPart } from '../state/committees.ts';
import { evidenceFilterNames, evidenceFiltersOf, useEvidencePages } from '../state/evidence-pages.ts';
import { useMayWithdraw } from '../state/permissions.ts';
import { useLinks, usePlan } from '../state/plan.ts';
import { useQuery, type Answer } from '../state/queries.ts';
import { useSession } from '../state/session.ts';
import { evidenceText } from '../text/evidence.ts';
import { evidencesText } from '../text/evidences.ts';
import { uiText } from '../text/ui.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { EvidencePreview } from '../ui/EvidencePreview.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageMissing } from '../ui/PageMissing.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';

/** Everything that proves the advances of a plan, found and looked at. */
export function Evidencias() {
  const plan = usePlan();
  return plan === null ? <PageMissing /> : <OfPlan plan={plan} />;
}

const views = [
  { key: 'galeria', label: evidencesText.gallery },
  { key: 'tabla', label: evidencesText.table },
] as const;

function OfPlan({ plan }: { plan: PlanSummary }) {
  const [query, change] = useAddressQuery();
  const checks = useLinkChecks(plan.id);
  return (
    <>
      <PageHeader
        title={evidencesText.title}
        meta={evidencesText.help}
        actions={
          <>
            {checks.button}
            <RadioGroup
              label={evidencesText.view}
              options={views}
              value={query.vista === 'tabla' ? 'tabla' : 'galeria'}
              onChange={(view) => change({ vista: view === 'tabla' ? view : null })}
              across
            />
          </>
        }
      />
      {checks.bar}
      <Found plan={plan} query={query} change={change} />
    </>
  );
}

type FoundProps = {
  plan: PlanSummary;
  query: AddressQuery;
  change: (changes: Record<string, string | null>) => void;
};

function Found({ plan, query, change }: FoundProps) {
  const links = useLinks();
  const filters = evidenceFiltersOf(query);
  const pages = useEvidencePages(plan.id, filters);
  const commitments = useQuery('commitment.list', { planId: plan.id, limit: 500 }).value?.rows ?? [];
  const members = useSession((state) => state.members);
  const people = members.filter(useTakesPart()).map(({ id, name }) => ({ key: id, label: name }));
  const [opened, setOpened] = useState<number | null>(null);
  const [withdrawing, setWithdrawing] = useState<EvidenceRow | null>(null);
  const { answer, total } = pages;
  const named = useNamed(filters, members);
  const clear = () =>
    change(Object.fromEntries(Object.values(evidenceFilterNames).map((name) => [name, null])));
  const isNarrowed = Object.keys(filters).length > 0;
  if (answer.value === undefined && answer.error === null) return <p aria-busy="true">{uiText.loading}</p>;
  if (answer.value?.total === 0 && !isNarrowed) return <Nothing />;
  const View = query.vista === 'tabla' ? EvidenceTable : Gallery;
  return (
    <>
      <EvidenceFilters
        chosen={Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, String(value)]))}
        named={named}
        commitments={commitments.map(({ id, code, title }) => ({ key: id, label: `${code} ${title}` }))}
        people={people}
        total={answer.value === undefined ? null : total}
        onChoose={(name, value) => change({ [evidenceFilterNames[name]]: value })}
        onClear={clear}
      />
      <ErrorNote error={answer.error} onRetry={answer.reload} />
      {answer.value !== undefined && total === 0 && (
        <EmptyState
          sentence={evidencesText.none}
          step={<Button onPress={clear}>{evidencesText.clear}</Button>}
        />
      )}
      {total > 0 && (
        <View
          total={total}
          rowAt={pages.rowAt}
          onRange={pages.onRange}
          milestoneHref={links.milestone}
          onOpen={(row) => setOpened(pages.indexOf(row.id))}
        />
      )}
      {opened !== null && (
        <Opened
          planId={plan.id}
          filters={filters}
          start={opened}
          onClose={() => setOpened(null)}
          onWithdraw={(row) => {
            setOpened(null);
            setWithdrawing(row);
          }}
        />
      )}
      {withdrawing !== null && <WithdrawDialog evidence={withdrawing} onClose={() => setWithdrawing(null)} />}
    </>
  );
}

/** What the filters name, also where no list to choose from has it. */
function useNamed({ milestoneId, commitmentId, suppliedBy }: Wanted, members: readonly Member[]) {
  const milestone = useQuery('milestone.read', milestoneId === undefined ? null : { id: milestoneId });
  const commitment = useQuery('commitment.read', commitmentId === undefined ? null : { id: commitmentId });
  return {
    milestoneId: namedIn(milestone, ({ milestone: one }) => `${one.code} ${one.title}`),
    commitmentId: namedIn(commitment, ({ commitment: one }) => `${one.code} ${one.title}`),
    suppliedBy: members.find(({ id }) => id === suppliedBy)?.name,
  };
}

function namedIn<T>({ value, isPrevious, isLoading }: Answer<T>, nameOf: (value: T) => string) {
  if (value !== undefined && !isPrevious) return nameOf(value);
  return isLoading ? '…' : undefined;
}

type OpenedProps = {
  planId: string;
  filters: Wanted;
  start: number;
  onWithdraw: (row: EvidenceRow) => void;
  onClose: () => void;
};

/** The evidence that is looked at; going on past those in view brings the next ones. */
function Opened({ planId, filters, start, onWithdraw, onClose }: OpenedProps) {
  const links = useLinks();
  const mayWithdraw = useMayWithdraw();
  const [index, setIndex] = useState(start);
  const { rowAt, onRange, total } = useEvidencePages(planId, filters, start);
  const found = rowAt(index);
  const [last, setLast] = useState(found);
  if (found !== undefined && found !== last) setLast(found);
  // The one before stays in view while the page of the next is on its way.
  const row = found ?? last;
  if (row === undefined) return null;
  return (
    <EvidencePreview
      evidence={row}
      index={index}
      total={total}
      onIndex={(next) => {
        onRange(next, next);
        setIndex(next);
      }}
      onClose={onClose}
      actions={
        <>
          {row.withdrawnOn === null && mayWithdraw(row) && (
            <Button onPress={() => onWithdraw(row)}>{evidenceText.withdraw}</Button>
          )}
          <Button kind="main" onPress={() => go(links.milestone(row.milestoneId).slice(1))}>
            {evidencesText.toMilestone}
          </Button>
        </>
      }
    />
  );
}

function Nothing() {
  const links = useLinks();
  return (
    <EmptyState
      sentence={evidencesText.empty}
      step={<ButtonLink href={links.commitments()}>{evidencesText.toCommitments}</ButtonLink>}
    />
  );
}
