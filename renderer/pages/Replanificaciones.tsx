import type { PlanSummary } from '../../shared/plans.ts';
import { Replannings } from '../features/replanning/Replannings.tsx';
import { Requests } from '../features/replanning/Requests.tsx';
import { useLinks, usePlan } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { replanningText } from '../text/replanning.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageMissing } from '../ui/PageMissing.tsx';
import { Pending } from '../ui/Pending.tsx';
import styles from './Informes.module.css';

/** What was asked and decided about the dates of a plan, and everything that moved. */
export function Replanificaciones() {
  const plan = usePlan();
  return plan === null ? <PageMissing /> : <OfPlan plan={plan} />;
}

function OfPlan({ plan }: { plan: PlanSummary }) {
  const links = useLinks();
  const answer = useQuery('replan.list', { planId: plan.id });
  return (
    <Pending answer={answer} title={replanningText.title}>
      {({ requests, replannings }) => {
        const codes = new Map(replannings.map((one) => [one.milestoneId, one.milestoneCode]));
        return (
          <>
            <PageHeader title={replanningText.title} help="replanning" meta={replanningText.help} />
            <div className={styles.stack}>
              <Requests requests={requests} milestoneHref={links.milestone} />
              <Replannings
                title={replanningText.moved}
                replannings={replannings}
                codeOf={(id) => codes.get(id) ?? ''}
                hrefOf={links.milestone}
                empty={replanningText.movedEmpty}
              />
            </div>
          </>
        );
      }}
    </Pending>
  );
}
