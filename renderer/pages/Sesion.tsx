import { useState } from 'react';
import { useParams } from 'wouter';
import { formatDay, formatLongDay } from '../../shared/dates.ts';
import { meetingKindNames } from '../../shared/glossary.ts';
import type { HistoryEntry } from '../../shared/history.ts';
import {
  paperFormats,
  type MeetingPage,
  type MeetingPaper,
  type PaperFormat,
  type VoteView,
} from '../../shared/meetings.ts';
import { AgreementDialog } from '../features/meetings/AgreementDialog.tsx';
import { AgreementTable } from '../features/meetings/AgreementTable.tsx';
import { MeetingBadge } from '../features/meetings/badges.tsx';
import { ConveneDialog } from '../features/meetings/ConveneDialog.tsx';
import { AgendaCard, AttendanceCard, MinutesCard } from '../features/meetings/MeetingParts.tsx';
import { AttendanceDialog, CancelDialog, MinutesDialog } from '../features/meetings/RecordDialogs.tsx';
import { VoteDialog } from '../features/meetings/VoteDialog.tsx';
import { VotesCard } from '../features/meetings/VotesCard.tsx';
import { say } from '../state/notices.ts';
import { useOnDemand } from '../state/on-demand.ts';
import { useMay } from '../state/permissions.ts';
import { useLinks } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { useMemberName, useSession } from '../state/session.ts';
import { useStoredFile } from '../state/stored-files.ts';
import type { About } from '../text/history.ts';
import { meetingText } from '../text/meetings.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Chip } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote, Note } from '../ui/ErrorNote.tsx';
import { FieldsList } from '../ui/FieldsList.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Pending } from '../ui/Pending.tsx';
import { Story } from '../ui/Story.tsx';
import styles from './Detail.module.css';

/** One session: what it was called for, who was there, what was voted and agreed. */
export function Sesion() {
  const { id } = useParams<{ id: string }>();
  const links = useLinks();
  const answer = useQuery('meeting.read', { id });
  return (
    <Pending
      answer={answer}
      title={meetingText.title}
      back={{ label: meetingText.title, href: links.meetings() }}
    >
      {(page) => <Loaded key={page.meeting.id} page={page} />}
    </Pending>
  );
}

type Open = 'revise' | 'cancel' | 'record' | 'minutes' | 'vote' | 'agree' | { correcting: VoteView };

function Loaded({ page }: { page: MeetingPage }) {
  const { meeting } = page;
  const links = useLinks();
  const [open, setOpen] = useState<Open | null>(null);
  const keeps = useMay('meet') === 'yes';
  const mayDecide = keeps && meeting.hasQuorum;
  const isHeld = meeting.state === 'held';
  const papers = usePapers(meeting.id);
  const about = useAbout(page);
  return (
    <>
      <PageHeader
        title={`${meeting.code} · ${formatLongDay(meeting.meetsOn)}`}
        crumbs={[{ label: meetingText.title, href: links.meetings() }]}
        here={meeting.code}
        meta={
          <>
            <MeetingBadge state={meeting.state} />
            <Chip>{meetingKindNames[meeting.kind]}</Chip>
            {meeting.withCivilSociety && <Chip>{meetingText.withCivilSociety}</Chip>}
          </>
        }
        actions={<Actions page={page} keeps={keeps} papers={papers} onOpen={setOpen} />}
      />
      <ErrorNote error={papers.error} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {meeting.state === 'cancelled' && <Note tone="warning">{meeting.cancelReason}</Note>}
          <AgendaCard agenda={meeting.agenda} />
          <AttendanceCard page={page} />
          {isHeld && (
            <MinutesCard minutes={meeting.minutes} onWrite={keeps ? () => setOpen('minutes') : undefined} />
          )}
          {meeting.hasQuorum && (
            <>
              <VotesCard
                page={page}
                onVote={mayDecide ? () => setOpen('vote') : undefined}
                onCorrect={mayDecide ? (correcting) => setOpen({ correcting }) : undefined}
              />
              <Agreed page={page} onAgree={mayDecide ? () => setOpen('agree') : undefined} />
            </>
          )}
        </div>
        <div className={styles.column}>
          <Facts page={page} />
          <div className={styles.onScreen}>
            <Card title={meetingText.history}>
              <Story entries={page.history} about={about} />
            </Card>
          </div>
        </div>
      </div>
      <Dialogs page={page} open={open} onClose={() => setOpen(null)} />
    </>
  );
}

/** Who captured each record and on which day it happened, for what came with the example or an import. */
function useAbout({ meeting, votes, agreements }: MeetingPage) {
  const nameOf = useMemberName();
  const known = new Map<string, About>([
    [meeting.id, { who: nameOf(meeting.capturedBy) }],
    ...[...votes, ...agreements].map((one): [string, About] => [one.id, { who: nameOf(one.capturedBy) }]),
  ]);
  return ({ entityId }: HistoryEntry): About => known.get(entityId) ?? {};
}

/** Makes a paper and hands it out. */
function usePapers(id: string) {
  const made = useOnDemand('meeting.print');
  const stored = useStoredFile();
  const [busy, setBusy] = useState<PaperFormat | null>(null);
  const save = async (paper: MeetingPaper, format: PaperFormat) => {
    if (busy !== null) return;
    setBusy(format);
    const file = await made.ask({ id, paper, format });
    if (file !== null && (await stored.save(file))) say(meetingText.saved(file.name));
    setBusy(null);
  };
  return {
    save: (paper: MeetingPaper, format: PaperFormat) => void save(paper, format),
    busy,
    error: made.error ?? stored.error,
  };
}

type ActionsProps = {
  page: MeetingPage;
  keeps: boolean;
  papers: ReturnType<typeof usePapers>;
  onOpen: (open: Open) => void;
};

function Actions({ page: { meeting, votes, agreements }, keeps, papers, onOpen }: ActionsProps) {
  const today = useSession((state) => state.about?.today ?? '');
  const paper: MeetingPaper = meeting.state === 'held' ? 'minutes' : 'convocation';
  const isOpen = keeps && meeting.state === 'convened';
  const isDecided = votes.length + agreements.length > 0;
  return (
    <>
      {paperFormats.map((format) => (
        <Button key={format} isPending={papers.busy === format} onPress={() => papers.save(paper, format)}>
          {meetingText.print[paper][format]}
        </Button>
      ))}
      {isOpen && <Button onPress={() => onOpen('revise')}>{meetingText.revise}</Button>}
      {isOpen && <Button onPress={() => onOpen('cancel')}>{meetingText.cancel}</Button>}
      {isOpen && meeting.meetsOn <= today && (
        <Button kind="main" onPress={() => onOpen('record')}>
          {meetingText.record}
        </Button>
      )}
      {keeps && meeting.state === 'held' && !isDecided && (
        <Button onPress={() => onOpen('record')}>{meetingText.recordAgain}</Button>
      )}
    </>
  );
}

function Facts({ page: { meeting } }: { page: MeetingPage }) {
  return (
    <Card title={meetingText.facts}>
      <FieldsList
        fields={[
          { label: meetingText.when, value: formatLongDay(meeting.meetsOn) },
          { label: meetingText.hour, value: meeting.hour },
          { label: meetingText.place, value: meeting.place },
          { label: meetingText.convenedOn, value: formatDay(meeting.convenedOn) },
        ]}
      />
    </Card>
  );
}

function Agreed({ page, onAgree }: { page: MeetingPage; onAgree: (() => void) | undefined }) {
  const today = useSession((state) => state.about?.today ?? '');
  return (
    <Card
      title={meetingText.agreements}
      actions={onAgree !== undefined && <Button onPress={onAgree}>{meetingText.agree}</Button>}
    >
      {page.agreements.length === 0 ? (
        <EmptyState sentence={meetingText.noAgreements} />
      ) : (
        <AgreementTable caption={meetingText.agreements} agreements={page.agreements} today={today} />
      )}
    </Card>
  );
}

type DialogsProps = { page: MeetingPage; open: Open | null; onClose: () => void };

function Dialogs({ page, open, onClose }: DialogsProps) {
  const today = useSession((state) => state.about?.today ?? '');
  switch (open) {
    case null:
      return null;
    case 'revise':
      return <ConveneDialog planId={page.plan.id} meeting={page.meeting} today={today} onClose={onClose} />;
    case 'cancel':
      return <CancelDialog page={page} onClose={onClose} />;
    case 'record':
      return <AttendanceDialog page={page} onClose={onClose} />;
    case 'minutes':
      return <MinutesDialog page={page} onClose={onClose} />;
    case 'vote':
      return <VoteDialog page={page} onClose={onClose} />;
    case 'agree':
      return <AgreementDialog page={page} today={today} onClose={onClose} />;
    default:
      return <VoteDialog page={page} correcting={open.correcting} onClose={onClose} />;
  }
}
