import { useCallback, useState } from 'react';
import { useParams } from 'wouter';
import { formatPreciseDate } from '../../shared/dates.ts';
import type { ExplainableFigure } from '../../shared/explain.ts';
import { milestoneFields, type MilestonePage } from '../../shared/milestones.ts';
import { MilestoneTable } from '../features/commitment/MilestoneTable.tsx';
import { ExplainDialog } from '../features/explain/ExplainDialog.tsx';
import type { Attached } from '../features/milestone/AttachDialog.tsx';
import { EvidenceCard } from '../features/milestone/EvidenceCard.tsx';
import { Dates, Dependencies } from '../features/milestone/MilestoneAside.tsx';
import { MilestoneActions, type MilestoneAct } from '../features/milestone/MilestoneActions.tsx';
import { MilestoneDialogs } from '../features/milestone/MilestoneDialogs.tsx';
import { MilestoneNotes } from '../features/milestone/MilestoneNotes.tsx';
import { MilestoneProgress } from '../features/milestone/MilestoneProgress.tsx';
import { Reports } from '../features/milestone/Reports.tsx';
import { AskReplan } from '../features/replanning/AskReplan.tsx';
import { Replannings } from '../features/replanning/Replannings.tsx';
import { RequestNotes } from '../features/replanning/RequestNotes.tsx';
import { AgreementsOf } from '../features/meetings/AgreementsOf.tsx';
import { ObservationsCard } from '../features/observations/ObservationsCard.tsx';
import { People } from '../features/responsibilities/People.tsx';
import { usePasted } from '../state/pasting.ts';
import { useMay } from '../state/permissions.ts';
import { useCutOff, useLinks } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { useMemberName, useSession } from '../state/session.ts';
import { storyIndex } from '../state/story.ts';
import { commitmentText } from '../text/commitment.ts';
import { weightText } from '../text/format.ts';
import { milestoneText } from '../text/milestone.ts';
import { Card } from '../ui/Card.tsx';
import { Chip } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FieldsList } from '../ui/FieldsList.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Pending } from '../ui/Pending.tsx';
import { SourceData } from '../ui/SourceData.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { Story } from '../ui/Story.tsx';
import styles from './Detail.module.css';

/** One milestone: what was promised, what is proved, the verdict. */
export function Hito() {
  const { id } = useParams<{ id: string }>();
  const { chosen } = useCutOff();
  const links = useLinks();
  const answer = useQuery('milestone.read', { id, ...(chosen === null ? {} : { on: chosen }) });
  return (
    <Pending
      answer={answer}
      title={commitmentText.milestone}
      back={{ label: commitmentText.crumb, href: links.commitments() }}
    >
      {(page) => <Loaded key={page.milestone.id} page={page} />}
    </Pending>
  );
}

function Loaded({ page }: { page: MilestonePage }) {
  const { milestone, figures } = page;
  const links = useLinks();
  const [act, setAct] = useState<MilestoneAct | null>(null);
  const [attached, setAttached] = useState<Attached>({ files: [] });
  const [figure, setFigure] = useState<ExplainableFigure | null>(null);
  const isLeaf = page.activities.length === 0;
  const isOpen = isLeaf && milestone.state === 'active';
  const mayAttach = useMay('evidence') !== 'no' && isOpen;
  const attach = useCallback((what: Attached) => {
    setAttached(what);
    setAct('attach');
  }, []);
  usePasted(mayAttach && act === null && figure === null, attach);
  return (
    <>
      <Head page={page} onAct={setAct} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <MilestoneNotes page={page} />
          <RequestNotes requests={page.replanRequests} />
          <MilestoneProgress figures={figures} onExplain={setFigure} />
          <Promise page={page} />
          {!isLeaf && (
            <Card title={milestoneText.activities} help="activity">
              <MilestoneTable
                caption={milestoneText.activities}
                milestones={page.activities}
                hrefOf={links.milestone}
              />
            </Card>
          )}
          {(isLeaf || page.evidence.length > 0) && (
            <EvidenceCard evidence={page.evidence} isOpen={isOpen} onAttach={attach} />
          )}
          <Observed page={page} />
          {(isLeaf || page.reports.length > 0) && <Reports reports={page.reports} verdicts={page.verdicts} />}
          <Replannings replannings={page.replannings} codeOf={() => milestone.code} />
          <SourceData source={milestone.source} />
        </div>
        <Aside page={page} />
      </div>
      <MilestoneDialogs page={page} act={act} attached={attached} onClose={() => setAct(null)} />
      <ExplainDialog
        of={{ kind: 'milestone', id: milestone.id, on: page.on }}
        figure={figure}
        onFigure={setFigure}
        onClose={() => setFigure(null)}
      />
    </>
  );
}

function Head({ page, onAct }: { page: MilestonePage; onAct: (act: MilestoneAct) => void }) {
  const { milestone, figures, commitment, parent } = page;
  const links = useLinks();
  return (
    <PageHeader
      title={`${milestone.code} · ${milestone.title}`}
      crumbs={[
        { label: commitmentText.crumb, href: links.commitments() },
        { label: `${commitment.code} · ${commitment.title}`, href: links.commitment(commitment.id) },
        ...(parent === null ? [] : [{ label: parent.code, href: links.milestone(parent.id) }]),
      ]}
      here={milestone.code}
      meta={
        <>
          <StateBadge {...figures} />
          {figures.isOverdue && <StateBadge {...figures} isOverdue={false} />}
          <Chip>{milestoneText.due(formatPreciseDate(milestone.due))}</Chip>
          <Chip>{milestoneText.weight(weightText(milestone.weight))}</Chip>
        </>
      }
      actions={
        <>
          <AskReplan page={page} />
          <MilestoneActions page={page} onAct={onAct} />
        </>
      }
    />
  );
}

function Promise({ page: { milestone } }: { page: MilestonePage }) {
  const names = ['deliverable', 'promisedMeans', 'description'] as const;
  const isEmpty = names.every((name) => milestone[name] === '');
  return (
    <Card title={milestoneText.promised} help="meansOfVerification">
      {isEmpty && <EmptyState sentence={milestoneText.promisedEmpty} />}
      <FieldsList
        fields={names.map((name) => ({ label: milestoneFields[name].label, value: milestone[name] }))}
      />
    </Card>
  );
}

function Observed({ page }: { page: MilestonePage }) {
  const { milestone, commitment, plan } = page;
  const links = useLinks();
  const { chosen } = useCutOff();
  const today = useSession((state) => state.about?.today ?? page.on);
  return (
    <>
      <ObservationsCard
        planId={plan.id}
        commitmentId={commitment.id}
        milestoneId={milestone.id}
        name={milestone.code}
        on={chosen}
        today={today}
        hrefOf={links.observation}
        allHref={links.observations()}
        milestoneHref={links.milestone}
      />
      <AgreementsOf
        planId={plan.id}
        commitmentId={commitment.id}
        milestoneId={milestone.id}
        on={chosen}
        today={today}
      />
    </>
  );
}

function Aside({ page }: { page: MilestonePage }) {
  const { milestone, commitment } = page;
  const links = useLinks();
  const nameOf = useMemberName();
  const today = useSession((state) => state.about?.today ?? page.on);
  const name = `${milestone.code} ${milestone.title}`;
  const target = { label: name, name, commitmentId: commitment.id, milestoneId: milestone.id };
  return (
    <div className={styles.column}>
      <People
        responsibilities={page.responsibilities}
        targets={[target]}
        on={today}
        empty={milestoneText.whoEmpty}
      />
      <Dates milestone={milestone} />
      <Dependencies dependsOn={page.dependsOn} neededBy={page.neededBy} hrefOf={links.milestone} />
      <div className={styles.onScreen}>
        <Card title={milestoneText.history}>
          {page.history.length === 0 && <EmptyState sentence={milestoneText.historyEmpty} />}
          <Story entries={page.history} about={storyIndex([page], [], nameOf)} />
        </Card>
      </div>
    </div>
  );
}
