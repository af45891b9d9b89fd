import { useState } from 'react';
import { progressCurve } from '../../shared/charts/progress-curve.ts';
import type { ExplainableFigure } from '../../shared/explain.ts';
import type { PlanOverview, PlanSummary } from '../../shared/plans.ts';
import { Curve } from '../features/board/Curve.tsx';
import { ExampleBanner } from '../features/board/ExampleBanner.tsx';
import { Matrix } from '../features/board/Matrix.tsx';
import { MyWork } from '../features/board/MyWork.tsx';
import { PlanGlance } from '../features/board/PlanGlance.tsx';
import { Silent } from '../features/board/Silent.tsx';
import { BoardLinks } from '../features/evidence/BoardLinks.tsx';
import { BoardCycle } from '../features/cycle/BoardCycle.tsx';
import { ExplainDialog } from '../features/explain/ExplainDialog.tsx';
import { BoardMeetings } from '../features/meetings/BoardMeetings.tsx';
import { go } from '../state/address.ts';
import { useElsewhere } from '../state/committees.ts';
import { useMay } from '../state/permissions.ts';
import { useCutOff, useLinks, usePlan } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { useMe, useSession } from '../state/session.ts';
import { taskHref } from '../state/task-links.ts';
import { boardText, greeting } from '../text/board.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Card } from '../ui/Card.tsx';
import { ChipRow } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageMissing } from '../ui/PageMissing.tsx';
import { Pending } from '../ui/Pending.tsx';
import { Tip } from '../ui/Tip.tsx';
import styles from './Tablero.module.css';

/** The board: what waits for whoever looks, and then the plan at a glance. */
export function Tablero() {
  const plan = usePlan();
  return plan === null ? <PageMissing /> : <Board plan={plan} />;
}

function Board({ plan }: { plan: PlanSummary }) {
  const { chosen } = useCutOff();
  const at = { planId: plan.id, ...(chosen === null ? {} : { on: chosen }) };
  const overview = useQuery('plan.overview', at);
  const me = useMe();
  return (
    <div className={styles.page}>
      {plan.isExample && <ExampleBanner plan={plan} onRemoved={() => go('/')} />}
      <Pending answer={overview} title={plan.name}>
        {(value) => (
          <>
            <div>
              <PageHeader
                title={me === null ? plan.name : greeting(me.name, new Date().getHours(), value.taskCounts)}
                windowTitle={boardText.windowTitle}
              />
              <Tip place="board" />
            </div>
            {value.commitments.length === 0 ? <NoCommitments /> : <Glance overview={value} at={at} />}
          </>
        )}
      </Pending>
    </div>
  );
}

function Glance({ overview, at }: { overview: PlanOverview; at: { planId: string; on?: string } }) {
  const links = useLinks();
  const me = useMe();
  const isElsewhere = useElsewhere() !== null;
  const today = useSession((state) => state.about?.today ?? overview.on);
  const curve = useQuery('plan.curve', at);
  const [figure, setFigure] = useState<ExplainableFigure | null>(null);
  const points = curve.value ?? [];
  return (
    <>
      <div className={styles.two}>
        <div className={styles.column}>
          <MyWork
            tasks={overview.tasks}
            total={Object.values(overview.taskCounts).reduce((sum, n) => sum + n, 0)}
            today={today}
            hrefOf={(task) => taskHref(links, task)}
            allHref={links.work()}
            isReader={me === null || me.role === 'reader' || isElsewhere}
          />
          <BoardMeetings planId={overview.plan.id} today={today} />
          <BoardCycle planId={overview.plan.id} />
          <BoardLinks planId={overview.plan.id} />
          <Silent
            silent={overview.silent}
            total={overview.silentCount}
            milestoneHref={links.milestone}
            periodsHref={links.periods}
          />
        </div>
        <div className={styles.column}>
          <PlanGlance overview={overview} commitmentsHref={links.commitments} onExplain={setFigure} />
          <Curve
            points={points}
            svg={curve.value === undefined ? null : progressCurve(points, { width: 480, height: 210 })}
            error={curve.error}
          />
        </div>
      </div>
      <Matrix
        commitments={overview.commitments}
        total={overview.figures.commitments}
        commitmentHref={links.commitment}
        milestoneHref={links.milestone}
        allHref={links.commitments()}
      />
      <ExplainDialog
        of={{ kind: 'plan', id: overview.plan.id, on: overview.on }}
        figure={figure}
        onFigure={setFigure}
        onClose={() => setFigure(null)}
      />
    </>
  );
}

function NoCommitments() {
  const links = useLinks();
  const may = useMay('structure') === 'yes';
  return (
    <Card title={boardText.commitments}>
      <EmptyState
        sentence={boardText.noCommitments}
        step={
          may && (
            <ChipRow>
              <ButtonLink kind="main" href={links.importing}>
                {boardText.importThem}
              </ButtonLink>
              <ButtonLink href={links.commitments({ agregar: 'si' })}>{boardText.addOne}</ButtonLink>
            </ChipRow>
          )
        }
      />
    </Card>
  );
}
