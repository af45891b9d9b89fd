import { StartPlanForm } from '../features/plans/StartPlanForm.tsx';
import { go } from '../state/address.ts';
import { planLinks } from '../state/links.ts';
import { useMay } from '../state/permissions.ts';
import { useSession } from '../state/session.ts';
import { planText } from '../text/plan-form.ts';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';

/** Begins an empty plan. */
export function PlanNuevo() {
  const today = useSession((state) => state.about?.today ?? '');
  const may = useMay('structure');
  return (
    <>
      <PageHeader title={planText.newPlan} />
      <Card title={planText.newTitle}>
        {may === 'no' ? (
          <EmptyState sentence={planText.mayNot} />
        ) : (
          <StartPlanForm
            today={today}
            onStarted={(plan) => go(planLinks(plan.code, null).board.slice(1), { replace: true })}
          />
        )}
      </Card>
    </>
  );
}
