import { ExportData } from '../features/reports/ExportData.tsx';
import { ReportControls } from '../features/reports/ReportControls.tsx';
import { ReportPreview } from '../features/reports/ReportPreview.tsx';
import type { PlanSummary } from '../../shared/plans.ts';
import { useAddressQuery } from '../state/address.ts';
import { useCutOff, usePlan } from '../state/plan.ts';
import { useSession } from '../state/session.ts';
import { reportsText } from '../text/reports.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageMissing } from '../ui/PageMissing.tsx';
import { Tip } from '../ui/Tip.tsx';
import styles from './Informes.module.css';

/** The reports of a plan: looked at, saved, printed. */
export function Informes() {
  const plan = usePlan();
  return plan === null ? <PageMissing /> : <Reports plan={plan} />;
}

function Reports({ plan }: { plan: PlanSummary }) {
  const { on, choose } = useCutOff();
  const [query, change] = useAddressQuery();
  const withTimeline = query.cronograma === 'si';
  const today = useSession((state) => state.about?.today ?? on);
  return (
    <>
      <PageHeader title={reportsText.title} />
      <Tip place="reports" />
      <div className={styles.stack}>
        <ReportControls
          planId={plan.id}
          {...{ on, today, withTimeline }}
          onCutOff={choose}
          onTimeline={(isWith) => change({ cronograma: isWith ? 'si' : null })}
        />
        <ReportPreview planId={plan.id} {...{ on, withTimeline }} />
        <ExportData />
      </div>
    </>
  );
}
