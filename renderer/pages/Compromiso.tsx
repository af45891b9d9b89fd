import { useState } from 'react';
import { useParams } from 'wouter';
import { completionNames } from '../../shared/glossary.ts';
import type { CommitmentDetail } from '../../shared/commitments.ts';
import type { Milestone } from '../../shared/milestones.ts';
import type { ExplainableFigure } from '../../shared/explain.ts';
import { AssessmentCard } from '../features/commitment/AssessmentCard.tsx';
import { EditCommitmentDialog } from '../features/commitment/EditCommitmentDialog.tsx';
import { Figures } from '../features/commitment/Figures.tsx';
import { Indicators } from '../features/commitment/Indicators.tsx';
import { MilestoneTable } from '../features/commitment/MilestoneTable.tsx';
import { Replannings } from '../features/replanning/Replannings.tsx';
import { Facts, Sheet } from '../features/commitment/Sheet.tsx';
import { ExplainDialog } from '../features/explain/ExplainDialog.tsx';
import { AddMilestoneDialog } from '../features/milestone/AddMilestoneDialog.tsx';
import { AttachDialog } from '../features/milestone/AttachDialog.tsx';
import { AgreementsOf } from '../features/meetings/AgreementsOf.tsx';
import { ObservationsCard } from '../features/observations/ObservationsCard.tsx';
import { People } from '../features/responsibilities/People.tsx';
import { printPage } from '../host-web.ts';
import { go } from '../state/address.ts';
import { useCatalogues } from '../state/catalogues.ts';
import { useMay } from '../state/permissions.ts';
import { useCutOff, useLinks } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { useMemberName, useSession } from '../state/session.ts';
import { storyIndex } from '../state/story.ts';
import { commitmentText } from '../text/commitment.ts';
import { responsibilityText } from '../text/responsibilities.ts';
import { evidenceText } from '../text/evidence.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Chip } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { EvidenceList } from '../ui/EvidenceList.tsx';
import { Link } from '../ui/Link.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Pending } from '../ui/Pending.tsx';
import { SourceData } from '../ui/SourceData.tsx';
import { CommitmentStateBadge, SemaforoBadge } from '../ui/StateBadge.tsx';
import { Story } from '../ui/Story.tsx';
import { Tip } from '../ui/Tip.tsx';
import styles from './Detail.module.css';

/** One commitment, which reads like the official form. */
export function Compromiso() {
  const { id } = useParams<{ id: string }>();
  const { chosen } = useCutOff();
  const links = useLinks();
  const answer = useQuery('commitment.read', { id, ...(chosen === null ? {} : { on: chosen }) });
  return (
    <Pending
      answer={answer}
      title={commitmentText.crumb}
      back={{ label: commitmentText.crumb, href: links.commitments() }}
    >
      {(detail) => <Loaded detail={detail} />}
    </Pending>
  );
}

type Open = 'edit' | 'addMilestone' | null;

function Loaded({ detail }: { detail: CommitmentDetail }) {
  const { commitment, figures } = detail;
  const links = useLinks();
  const mayEdit = useMay('structure') === 'yes';
  const [open, setOpen] = useState<Open>(null);
  const [figure, setFigure] = useState<ExplainableFigure | null>(null);
  return (
    <>
      <PageHeader
        title={`${commitment.code} · ${commitment.title}`}
        crumbs={[{ label: commitmentText.crumb, href: links.commitments() }]}
        here={commitment.code}
        meta={<Meta detail={detail} />}
        actions={
          <>
            <Button shortcut="print" onPress={printPage}>
              {commitmentText.print}
            </Button>
            {mayEdit && <Button onPress={() => setOpen('edit')}>{commitmentText.edit}</Button>}
            {mayEdit && (
              <Button kind="main" shortcut="new" onPress={() => setOpen('addMilestone')}>
                {commitmentText.addMilestone}
              </Button>
            )}
          </>
        }
      />
      <Tip place="commitment" />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Figures figures={figures} onExplain={setFigure} />
          <Milestones detail={detail} />
          <Sheet commitment={commitment} />
          <Evidences detail={detail} />
          <Observed detail={detail} />
          <Assessed detail={detail} />
          <Replannings replannings={detail.replannings} codeOf={codesOf(detail)} />
          <SourceData source={commitment.source} />
        </div>
        <Aside detail={detail} />
      </div>
      <EditCommitmentDialog commitment={commitment} isOpen={open === 'edit'} onClose={() => setOpen(null)} />
      <AddMilestoneDialog
        commitmentId={commitment.id}
        parentId={null}
        isOpen={open === 'addMilestone'}
        onClose={() => setOpen(null)}
        onAdded={(id) => go(links.milestone(id).slice(1))}
      />
      <ExplainDialog
        of={{ kind: 'commitment', id: commitment.id, on: detail.on }}
        figure={figure}
        onFigure={setFigure}
        onClose={() => setFigure(null)}
      />
    </>
  );
}

const codesOf = ({ milestones }: CommitmentDetail) => {
  const codes = new Map(milestones.map(({ milestone }) => [milestone.id, milestone.code]));
  return (id: string): string => codes.get(id) ?? '';
};

function Meta({ detail: { commitment, figures } }: { detail: CommitmentDetail }) {
  const { labelOf } = useCatalogues();
  const isOverruled = figures.ogpWord !== figures.computedOgpWord;
  return (
    <>
      <SemaforoBadge semaforo={figures.semaforo} />
      <CommitmentStateBadge state={commitment.state} />
      {commitment.axis !== '' && <Chip>{labelOf('axis', commitment.axis)}</Chip>}
      {commitment.values.map((value) => (
        <Chip key={value}>{labelOf('value', value)}</Chip>
      ))}
      {commitment.sdgs.map((sdg) => (
        <Chip key={sdg}>{labelOf('sdg', sdg)}</Chip>
      ))}
      <span>
        {commitmentText.ogp}: <b>{completionNames[figures.ogpWord].toLowerCase()}</b>
        {isOverruled && ` (${commitmentText.ogpOverruled(completionNames[figures.computedOgpWord])})`}
      </span>
    </>
  );
}

function Milestones({ detail }: { detail: CommitmentDetail }) {
  const links = useLinks();
  const today = useSession((state) => state.about?.today ?? detail.on);
  const may = useMay('evidence') !== 'no';
  const [dropped, setDropped] = useState<{ on: Milestone; files: readonly File[] } | null>(null);
  return (
    <Card title={commitmentText.milestones} help="milestone">
      {detail.milestones.length === 0 ? (
        <EmptyState sentence={commitmentText.noMilestones} />
      ) : (
        <MilestoneTable
          caption={commitmentText.milestones}
          milestones={detail.milestones}
          hrefOf={links.milestone}
          onFiles={may ? ({ milestone }, files) => setDropped({ on: milestone, files }) : undefined}
        />
      )}
      {dropped !== null && (
        <AttachDialog
          milestoneId={dropped.on.id}
          code={dropped.on.code}
          today={today}
          attached={{ files: dropped.files }}
          onClose={() => setDropped(null)}
        />
      )}
    </Card>
  );
}

function Evidences({ detail }: { detail: CommitmentDetail }) {
  const links = useLinks();
  const codeOf = codesOf(detail);
  return (
    <Card title={evidenceText.title} help="evidence">
      {detail.evidence.length === 0 ? (
        <EmptyState sentence={commitmentText.evidenceEmpty} />
      ) : (
        <EvidenceList
          evidence={detail.evidence}
          placeOf={({ milestoneId }) => (
            <Link href={links.milestone(milestoneId)}>{codeOf(milestoneId)}</Link>
          )}
        />
      )}
    </Card>
  );
}

function Observed({ detail: { commitment, on } }: { detail: CommitmentDetail }) {
  const links = useLinks();
  const { chosen } = useCutOff();
  const today = useSession((state) => state.about?.today ?? on);
  return (
    <>
      <ObservationsCard
        planId={commitment.planId}
        commitmentId={commitment.id}
        name={commitment.code}
        on={chosen}
        today={today}
        hrefOf={links.observation}
        allHref={links.observations()}
        milestoneHref={links.milestone}
      />
      <AgreementsOf planId={commitment.planId} commitmentId={commitment.id} on={chosen} today={today} />
    </>
  );
}

function Assessed({ detail }: { detail: CommitmentDetail }) {
  const today = useSession((state) => state.about?.today ?? detail.on);
  return <AssessmentCard detail={detail} today={today} />;
}

function Aside({ detail }: { detail: CommitmentDetail }) {
  const { commitment, milestones } = detail;
  const { labelOf } = useCatalogues();
  const nameOf = useMemberName();
  const today = useSession((state) => state.about?.today ?? detail.on);
  const targets = [
    {
      label: responsibilityText.whole,
      name: `${commitment.code} ${commitment.title}`,
      commitmentId: commitment.id,
      milestoneId: null,
    },
    ...milestones.map(({ milestone }) => ({
      label: `${milestone.code} ${milestone.title}`,
      name: `${milestone.code} ${milestone.title}`,
      commitmentId: commitment.id,
      milestoneId: milestone.id,
    })),
  ];
  return (
    <div className={styles.column}>
      <People
        responsibilities={detail.responsibilities}
        targets={targets}
        on={today}
        empty={commitmentText.whoEmpty}
      />
      <Facts detail={detail} areas={commitment.policyAreas.map((area) => labelOf('policyArea', area))} />
      <Indicators detail={detail} today={today} />
      <div className={styles.onScreen}>
        <Card title={commitmentText.history}>
          {detail.history.length === 0 && <EmptyState sentence={commitmentText.historyEmpty} />}
          <Story entries={detail.history} about={storyIndex(milestones, detail.responsibilities, nameOf)} />
        </Card>
      </div>
    </div>
  );
}
