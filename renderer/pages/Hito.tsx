import { useState } from 'react';
import { useParams } from 'wouter';
import { formatPreciseDate } from '../../shared/dates.ts';
import type { ExplainableFigure } from '../../shared/explain.ts';
import { milestoneFields, type MilestonePage } from '../../shared/milestones.ts';
import { MilestoneTable } from '../features/commitment/MilestoneTable.tsx';
import { Replannings } from '../features/commitment/Replannings.tsx';
import { ExplainDialog } from '../features/explain/ExplainDialog.tsx';
import { AddMilestoneDialog } from '../features/milestone/AddMilestoneDialog.tsx';
import { AttachDialog } from '../features/milestone/AttachDialog.tsx';
import { EditMilestoneDialog } from '../features/milestone/EditMilestoneDialog.tsx';
import { EvidenceCard } from '../features/milestone/EvidenceCard.tsx';
import { Dates, Dependencies } from '../features/milestone/MilestoneAside.tsx';
import { MilestoneNotes } from '../features/milestone/MilestoneNotes.tsx';
import { MilestoneProgress } from '../features/milestone/MilestoneProgress.tsx';
import { ReplanDialog } from '../features/milestone/ReplanDialog.tsx';
import { ReportDialog } from '../features/milestone/ReportDialog.tsx';
import { Reports } from '../features/milestone/Reports.tsx';
import { VerdictDialog } from '../features/milestone/VerdictDialog.tsx';
import { People } from '../features/responsibilities/People.tsx';
import { useMay } from '../state/permissions.ts';
import { useCutOff, useLinks } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { useMemberName, useSession } from '../state/session.ts';
import { storyIndex } from '../state/story.ts';
import { commitmentText } from '../text/commitment.ts';
import { weightText } from '../text/format.ts';
import { milestoneText } from '../text/milestone.ts';
import { Button } from '../ui/Button.tsx';
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
  const answer = useQuery('milestone.read', { id, ...(chosen === null ? {} : { on: chosen }) });
  return (
    <Pending answer={answer} title={commitmentText.milestone}>
      {(page) => <Loaded key={page.milestone.id} page={page} />}
    </Pending>
  );
}

export type MilestoneAct = 'report' | 'verify' | 'return' | 'replan' | 'edit' | 'attach' | 'addActivity';

function Loaded({ page }: { page: MilestonePage }) {
  const { milestone, figures } = page;
  const links = useLinks();
  const [act, setAct] = useState<MilestoneAct | null>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [figure, setFigure] = useState<ExplainableFigure | null>(null);
  const isLeaf = page.activities.length === 0;
  return (
    <>
      <Head page={page} onAct={setAct} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <MilestoneNotes page={page} />
          <MilestoneProgress figures={figures} onExplain={setFigure} />
          <Promise page={page} />
          {!isLeaf && (
            <Card title={milestoneText.activities}>
              <MilestoneTable
                caption={milestoneText.activities}
                milestones={page.activities}
                hrefOf={links.milestone}
              />
            </Card>
          )}
          {(isLeaf || page.evidence.length > 0) && (
            <EvidenceCard
              evidence={page.evidence}
              isOpen={isLeaf && milestone.state === 'active'}
              onAttach={(dropped) => {
                setFiles(dropped);
                setAct('attach');
              }}
            />
          )}
          {(isLeaf || page.reports.length > 0) && <Reports reports={page.reports} verdicts={page.verdicts} />}
          <Replannings replannings={page.replannings} codeOf={() => milestone.code} />
          <SourceData source={milestone.source} />
        </div>
        <Aside page={page} />
      </div>
      <Acts page={page} act={act} files={files} onClose={() => setAct(null)} />
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
      actions={<Actions page={page} onAct={onAct} />}
    />
  );
}

function Actions({ page, onAct }: { page: MilestonePage; onAct: (act: MilestoneAct) => void }) {
  const { milestone, figures, activities } = page;
  const mayEdit = useMay('structure') === 'yes';
  const mayReport = useMay('report') !== 'no';
  const mayVerify = useMay('verify') === 'yes';
  const mayReplan = useMay('replan') !== 'no';
  const isLeaf = activities.length === 0;
  const isActive = milestone.state === 'active';
  return (
    <>
      {mayReplan && milestone.state !== 'retired' && (
        <Button onPress={() => onAct('replan')}>{milestoneText.replan}</Button>
      )}
      {mayEdit && milestone.parentId === null && page.reports.length === 0 && (
        <Button onPress={() => onAct('addActivity')}>{milestoneText.addActivity}</Button>
      )}
      {mayEdit && <Button onPress={() => onAct('edit')}>{milestoneText.edit}</Button>}
      {mayVerify && isLeaf && figures.state === 'toVerify' && (
        <>
          <Button onPress={() => onAct('return')}>{milestoneText.giveBack}</Button>
          <Button kind="main" onPress={() => onAct('verify')}>
            {milestoneText.verify}
          </Button>
        </>
      )}
      {mayReport && isLeaf && isActive && (
        <Button kind="main" onPress={() => onAct('report')}>
          {milestoneText.report}
        </Button>
      )}
    </>
  );
}

function Promise({ page: { milestone } }: { page: MilestonePage }) {
  const names = ['deliverable', 'promisedMeans', 'description'] as const;
  const isEmpty = names.every((name) => milestone[name] === '');
  return (
    <Card title={milestoneText.promised}>
      {isEmpty && <EmptyState sentence={milestoneText.promisedEmpty} />}
      <FieldsList
        fields={names.map((name) => ({ label: milestoneFields[name].label, value: milestone[name] }))}
      />
    </Card>
  );
}

type ActsProps = {
  page: MilestonePage;
  act: MilestoneAct | null;
  files: readonly File[];
  onClose: () => void;
};

/** The dialogue of what is being done, one at a time. */
function Acts({ page, act, files, onClose }: ActsProps) {
  const today = useSession((state) => state.about?.today ?? page.on);
  const { milestone, commitment } = page;
  switch (act) {
    case null:
      return null;
    case 'report':
      return <ReportDialog page={page} today={today} onClose={onClose} />;
    case 'verify':
    case 'return':
      return <VerdictDialog page={page} verdict={act} today={today} onClose={onClose} />;
    case 'replan':
      return <ReplanDialog milestone={milestone} today={today} onClose={onClose} />;
    case 'edit':
      return <EditMilestoneDialog milestone={milestone} today={today} onClose={onClose} />;
    case 'attach':
      return (
        <AttachDialog
          milestoneId={milestone.id}
          code={milestone.code}
          today={today}
          files={files}
          onClose={onClose}
        />
      );
    case 'addActivity':
      return (
        <AddMilestoneDialog
          commitmentId={commitment.id}
          parentId={milestone.id}
          isOpen
          onClose={onClose}
          onAdded={() => undefined}
        />
      );
  }
}

function Aside({ page }: { page: MilestonePage }) {
  const { milestone, commitment } = page;
  const links = useLinks();
  const nameOf = useMemberName();
  const today = useSession((state) => state.about?.today ?? page.on);
  const target = { label: milestone.code, commitmentId: commitment.id, milestoneId: milestone.id };
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
