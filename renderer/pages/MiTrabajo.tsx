import type { PlanSummary } from '../../shared/plans.ts';
import { tasksIn, type MyTask, type WorkList } from '../../shared/tasks.ts';
import { WorkFilters } from '../features/work/WorkFilters.tsx';
import { WorkGroups } from '../features/work/WorkGroups.tsx';
import { planLinks } from '../state/links.ts';
import { useMay } from '../state/permissions.ts';
import { useLinks, usePlan } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { useMe, useSession } from '../state/session.ts';
import { taskHref } from '../state/task-links.ts';
import { inAddress, useWorkChoice, type WorkChoice } from '../state/work-choice.ts';
import { workText } from '../text/work.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageMissing } from '../ui/PageMissing.tsx';
import { Pending } from '../ui/Pending.tsx';
import { Tip } from '../ui/Tip.tsx';

const shownOfEach = 50;
const shownOfOne = 500;

/** Everything that waits for whoever looks, or for somebody else. */
export function MiTrabajo() {
  const plan = usePlan();
  return plan === null ? <PageMissing /> : <OfPlan plan={plan} />;
}

function OfPlan({ plan }: { plan: PlanSummary }) {
  const [choice, choose] = useWorkChoice();
  const members = useSession((state) => state.members);
  const plans = useSession((state) => state.plans);
  const me = useMe();
  const { personId, isOfAllPlans, kind, due, groupBy } = choice;
  const isPart = groupBy === 'kind' ? kind !== null : due !== null;
  const answer = useQuery('work.mine', {
    ...(isOfAllPlans ? {} : { planId: plan.id }),
    ...(personId === null ? {} : { memberId: personId }),
    ...(kind === null ? {} : { kind }),
    ...(due === null ? {} : { due }),
    groupBy,
    limit: isPart ? shownOfOne : shownOfEach,
  });
  return (
    <Pending answer={answer} title={workText.title}>
      {(work) => (
        <>
          <Head work={work} isMine={personId === null} />
          <WorkFilters
            choice={choice}
            counts={work.counts}
            members={members}
            meId={me?.id ?? null}
            hasMorePlans={plans.length > 1}
            onChange={choose}
          />
          <Waiting plan={plan} work={work} choice={choice} />
        </>
      )}
    </Pending>
  );
}

function Head({ work: { person, counts }, isMine }: { work: WorkList; isMine: boolean }) {
  const links = useLinks();
  const judges = useMay('verify') === 'yes' && isMine && tasksIn(counts, 'verify', null) > 0;
  const isReader = person === null || person.role === 'reader';
  const title = isReader ? workText.titleReader : workText.titleOf(person.name);
  return (
    <>
      <PageHeader
        title={isMine && !isReader ? workText.title : title}
        windowTitle={workText.title}
        meta={
          person !== null && !person.isActive
            ? workText.past(person.name)
            : isReader
              ? workText.helpReader
              : workText.help
        }
        actions={
          judges && (
            <ButtonLink kind="main" href={links.queue}>
              {workText.oneByOne}
            </ButtonLink>
          )
        }
      />
      <Tip place="work" />
    </>
  );
}

type WaitingProps = { plan: PlanSummary; work: WorkList; choice: WorkChoice };

function Waiting({ plan, work, choice }: WaitingProps) {
  const links = useLinks();
  const codes = new Map(work.plans.map(({ id, code }) => [id, code]));
  const linksOf = ({ planId }: MyTask) =>
    planId === plan.id ? links : planLinks(codes.get(planId) ?? null, null);
  if (work.items.length === 0) return <Nothing work={work} allHref={links.work()} />;
  return (
    <WorkGroups
      work={work}
      choice={choice}
      hrefOf={(task) => taskHref(linksOf(task), task)}
      partHref={(part) => links.work(said(inAddress({ ...choice, ...part })))}
    />
  );
}

/** Without what is not said. */
const said = (query: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );

function Nothing({ work, allHref }: { work: WorkList; allHref: string }) {
  const isFiltered = tasksIn(work.counts, null, null) > 0;
  const isReader = work.person === null || work.person.role === 'reader';
  return (
    <Card title={workText.title}>
      <EmptyState
        sentence={isFiltered ? workText.emptySuch : isReader ? workText.emptyReader : workText.empty}
        step={isFiltered && <ButtonLink href={allHref}>{workText.seeAll}</ButtonLink>}
      />
    </Card>
  );
}
