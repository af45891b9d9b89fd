import { useMemo, useState } from 'react';
import { brokenDependencies, type ProposedDates } from '../../shared/timeline-move.ts';
import type { TimelineBar } from '../../shared/timeline.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import { SaveDialog } from '../features/timeline/SaveDialog.tsx';
import { SeekBar } from '../features/timeline/SeekBar.tsx';
import { TimelineChart } from '../features/timeline/TimelineChart.tsx';
import { TimelineControls } from '../features/timeline/TimelineControls.tsx';
import { TimelineTable } from '../features/timeline/TimelineTable.tsx';
import { useHolderFilter } from '../state/holder-options.ts';
import { useMay } from '../state/permissions.ts';
import { useCutOff, useLinks, usePlan } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { useSession } from '../state/session.ts';
import { useTimelinePages, useTimelineView } from '../state/timeline.ts';
import { timelineText } from '../text/timeline.ts';
import { uiText } from '../text/ui.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageMissing } from '../ui/PageMissing.tsx';
import { Pending } from '../ui/Pending.tsx';
import { CronogramaProposal } from './CronogramaProposal.tsx';

/** The plan's time: its bars, and new dates proposed by moving them. */
export function Cronograma() {
  const plan = usePlan();
  return plan === null ? <PageMissing /> : <OfPlan plan={plan} />;
}

export type Proposed = { bar: TimelineBar; dates: ProposedDates; broken: TimelineBar['dependsOn'] };

function OfPlan({ plan }: { plan: PlanSummary }) {
  const links = useLinks();
  const { chosen } = useCutOff();
  const today = useSession((state) => state.about?.today ?? '');
  const view = useTimelineView(plan.id);
  const { answer, barAt, onRange } = useTimelinePages(view.question);
  const commitments = useQuery('commitment.list', { planId: plan.id, limit: 500 }).value?.rows ?? [];
  const holders = useHolderFilter();
  const [replan, ask] = [useMay('replan'), useMay('askReplan')];
  const mayMove = chosen === null && (replan !== 'no' || ask !== 'no');
  const [isTable, setTable] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [proposed, setProposed] = useState<Proposed | null>(null);
  const [target, setTarget] = useState<{ index: number; nth: number } | null>(null);
  const on = answer.value?.on ?? today;
  const days = useMemo(() => ({ today, on }), [today, on]);
  const hrefOf = ({ kind, id }: TimelineBar) =>
    kind === 'commitment' ? links.commitment(id) : links.milestone(id);
  return (
    <Pending answer={answer} title={timelineText.title}>
      {({ total, first, last }) => {
        const rows = { total, barAt, onRange, hrefOf };
        return (
          <>
            <PageHeader
              title={timelineText.title}
              meta={timelineText.help}
              actions={
                <>
                  <Button onPress={() => setTable(!isTable)}>
                    {isTable ? uiText.asChart : uiText.asTable}
                  </Button>
                  <Button kind="main" onPress={() => setSaving(true)}>
                    {timelineText.save}
                  </Button>
                </>
              }
            />
            <TimelineControls
              {...view}
              commitments={commitments.map(({ id, code, title }) => ({ key: id, label: `${code} ${title}` }))}
              holders={holders}
              total={total}
              onChange={view.change}
            >
              {!isTable && (
                <SeekBar
                  question={view.question}
                  onFound={(index) => setTarget({ index, nth: (target?.nth ?? 0) + 1 })}
                />
              )}
            </TimelineControls>
            {total === 0 ? (
              <EmptyState
                sentence={Object.keys(view.filters).length > 0 ? timelineText.none : timelineText.empty}
              />
            ) : isTable ? (
              <TimelineTable {...rows} />
            ) : (
              <TimelineChart
                {...rows}
                {...{ first, last, days, mayMove, target }}
                zoom={view.zoom}
                onToggle={view.toggle}
                onPropose={(bar, dates) =>
                  setProposed({ bar, dates, broken: brokenDependencies(bar, dates) })
                }
                isProposing={proposed !== null}
              />
            )}
            {isSaving && (
              <SaveDialog
                {...{ plan, today }}
                question={view.question}
                zoom={view.zoom}
                onClose={() => setSaving(false)}
              />
            )}
            {proposed !== null && (
              <CronogramaProposal proposed={proposed} onClose={() => setProposed(null)} />
            )}
          </>
        );
      }}
    </Pending>
  );
}
