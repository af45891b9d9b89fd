import { useState } from 'react';
import type { CyclePage } from '../../shared/cycle.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import { AddDocumentDialog } from '../features/cycle/AddDocumentDialog.tsx';
import { CycleObligations } from '../features/cycle/CycleObligations.tsx';
import { Stages, type Adding } from '../features/cycle/Stages.tsx';
import { useMay } from '../state/permissions.ts';
import { useCutOff, useLinks, usePlan } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { useSession } from '../state/session.ts';
import { cycleText, owedText } from '../text/cycle.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageMissing } from '../ui/PageMissing.tsx';
import { Pending } from '../ui/Pending.tsx';
import styles from './Detail.module.css';

/** The cycle of the plan: its stages with what each left behind, and what falls due. */
export function Ciclo() {
  const plan = usePlan();
  return plan === null ? <PageMissing /> : <OfPlan plan={plan} />;
}

function OfPlan({ plan }: { plan: PlanSummary }) {
  const { chosen } = useCutOff();
  const answer = useQuery('cycle.read', { planId: plan.id, ...(chosen === null ? {} : { on: chosen }) });
  return (
    <Pending answer={answer} title={cycleText.title}>
      {(page) => <Loaded page={page} />}
    </Pending>
  );
}

function Loaded({ page }: { page: CyclePage }) {
  const links = useLinks();
  const mayChange = useMay('cycle') === 'yes';
  const today = useSession((state) => state.about?.today ?? page.on);
  const [adding, setAdding] = useState<Adding | null>(null);
  const isEmpty = page.stages.every(({ documents }) => documents.length === 0);
  const first = mayChange && (
    <Button kind="main" onPress={() => setAdding({ stage: 'declaration', kind: 'jointDeclaration' })}>
      {cycleText.firstStep}
    </Button>
  );
  return (
    <>
      <PageHeader title={cycleText.title} help="cycle" meta={owedText(page.obligations)} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {isEmpty && (
            <Card title={cycleText.documents}>
              <EmptyState sentence={cycleText.empty} step={first} />
            </Card>
          )}
          <Stages stages={page.stages} mayChange={mayChange} onAdd={setAdding} />
        </div>
        <div className={styles.column}>
          <CycleObligations
            obligations={page.obligations}
            mayChange={mayChange}
            hrefs={{ meetings: links.meetings(), settings: links.settings, commitment: links.commitment }}
            onAdd={setAdding}
          />
        </div>
      </div>
      {adding !== null && (
        <AddDocumentDialog
          planId={page.plan.id}
          stage={adding.stage}
          kind={adding.kind}
          today={today}
          onClose={() => setAdding(null)}
        />
      )}
    </>
  );
}
