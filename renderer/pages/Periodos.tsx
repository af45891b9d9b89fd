import { firstDayOf, isIsoDay } from '../../shared/dates.ts';
import { periodNameOn, type PeriodStatus } from '../../shared/periods.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import { CalendarMenu } from '../features/calendar/CalendarMenu.tsx';
import { LatePeople } from '../features/periods/LatePeople.tsx';
import { PeriodChooser } from '../features/periods/PeriodChooser.tsx';
import { PeriodRows } from '../features/periods/PeriodRows.tsx';
import { useAddressQuery } from '../state/address.ts';
import { useCutOff, useLinks, usePlan } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { periodsText } from '../text/periods.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageMissing } from '../ui/PageMissing.tsx';
import { Pending } from '../ui/Pending.tsx';
import styles from './Informes.module.css';

/** Who should have reported in a period, who did, and who is to be reminded. */
export function Periodos() {
  const plan = usePlan();
  return plan === null ? <PageMissing /> : <OfPlan plan={plan} />;
}

function OfPlan({ plan }: { plan: PlanSummary }) {
  const { chosen } = useCutOff();
  const [query] = useAddressQuery();
  const answer = useQuery('period.status', {
    planId: plan.id,
    ...(chosen === null ? {} : { on: chosen }),
    ...(isIsoDay(query.periodo ?? '') ? { start: query.periodo } : {}),
  });
  return (
    <Pending answer={answer} title={periodsText.title}>
      {(status) => (
        <>
          <PageHeader
            title={periodsText.title}
            help="reported"
            meta={periodsText.help}
            actions={<CalendarMenu planId={plan.id} />}
          />
          <div className={styles.stack}>
            <Chosen plan={plan} status={status} />
          </div>
        </>
      )}
    </Pending>
  );
}

function Chosen({ plan, status }: { plan: PlanSummary; status: PeriodStatus }) {
  const links = useLinks();
  const [, change] = useAddressQuery();
  const { periods, chosen, rows, on } = status;
  if (chosen === null) return <NoPeriod plan={plan} />;
  const name = periodNameOn(chosen.end, plan.reportingPeriod);
  return (
    <>
      <PeriodChooser periods={periods} chosen={chosen} onChoose={(start) => change({ periodo: start })} />
      <LatePeople
        rows={rows}
        subject={{ planName: plan.name, period: { ...chosen, name } }}
        on={on}
        committeeHref={links.charges}
      />
      <PeriodRows rows={rows} total={chosen.due} milestoneHref={links.milestone} />
    </>
  );
}

function NoPeriod({ plan }: { plan: PlanSummary }) {
  const links = useLinks();
  const hasNoDates = firstDayOf(plan.start) === null;
  const [sentence, hasStep] =
    plan.reportingPeriod === 'free'
      ? [periodsText.none, true]
      : hasNoDates
        ? [periodsText.noDates, true]
        : [periodsText.notYet, false];
  return (
    <Card title={periodsText.period}>
      <EmptyState
        sentence={sentence}
        step={hasStep ? <ButtonLink href={links.settings}>{periodsText.toSettings}</ButtonLink> : undefined}
      />
    </Card>
  );
}
