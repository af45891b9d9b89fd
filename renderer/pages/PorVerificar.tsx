import type { PlanSummary } from '../../shared/plans.ts';
import { tasksIn } from '../../shared/tasks.ts';
import { VerdictDialog } from '../features/milestone/VerdictDialog.tsx';
import { Queue } from '../features/verifying/Queue.tsx';
import { useAddressQuery } from '../state/address.ts';
import { useMay } from '../state/permissions.ts';
import { useLinks, usePlan } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { taskHref } from '../state/task-links.ts';
import { queueText, workText } from '../text/work.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageMissing } from '../ui/PageMissing.tsx';
import { Pending } from '../ui/Pending.tsx';

const listed = 200;

/** The milestones of a plan that wait for a verdict of whoever looks, one after the other. */
export function PorVerificar() {
  const plan = usePlan();
  return plan === null ? <PageMissing /> : <OfPlan plan={plan} />;
}

function OfPlan({ plan }: { plan: PlanSummary }) {
  const links = useLinks();
  const [query, change] = useAddressQuery();
  const judges = useMay('verify') === 'yes';
  const answer = useQuery('work.mine', { planId: plan.id, kind: 'verify', groupBy: 'kind', limit: listed });
  const head = (
    <PageHeader
      title={queueText.title}
      help="verified"
      crumbs={[{ label: workText.title, href: links.work() }]}
      here={queueText.title}
      meta={queueText.help}
    />
  );
  const nothing = (
    <EmptyState
      sentence={judges ? queueText.empty : queueText.notYours}
      step={<ButtonLink href={links.work()}>{queueText.toWork}</ButtonLink>}
    />
  );
  if (!judges) {
    return (
      <>
        {head}
        {nothing}
      </>
    );
  }
  return (
    <Pending answer={answer} title={queueText.title}>
      {({ on, items, counts }) => (
        <Queue
          head={head}
          tasks={items}
          isStale={answer.isLoading}
          total={tasksIn(counts, 'verify', null)}
          chosenId={query.hito ?? null}
          onChoose={(id) => change({ hito: id })}
          hrefOf={(task) => taskHref(links, task)}
          dialogOf={(page, verdict, onClose) => (
            <VerdictDialog page={page} verdict={verdict} today={on} onClose={onClose} />
          )}
          empty={nothing}
        />
      )}
    </Pending>
  );
}
