import type { Commitment } from '../../../../shared/commitments.ts';
import type { Evidence } from '../../../../shared/evidence.ts';
import { liveEvidence } from '../../../../shared/milestone-standing.ts';
import type { Milestone } from '../../../../shared/milestones.ts';
import type { ProgressReport } from '../../../../shared/progress-reports.ts';
import type { Book } from './book.ts';
import { playCharges } from './charges.ts';
import { dateOf, hasHappened, instantOf } from './clock.ts';
import type { CommitmentScript, MilestoneScript } from './script.ts';
import type { EvidenceEvent, ExampleEvent, ReplanEvent, ReportEvent, VerdictEvent } from './script.ts';

/** Where a milestone of the script stands: what it belongs to, and who acts where an event names nobody. */
export type Place = {
  commitment: Commitment;
  parent: Milestone | null;
  position: number;
  roles: Pick<CommitmentScript, 'reporter' | 'verifier'>;
};

type Scene = {
  book: Book;
  place: Place;
  milestone: Milestone;
  reports: ProgressReport[];
  evidence: Evidence[];
};

/** Writes a milestone, its activities and everything that had happened to them. */
export function playMilestone(book: Book, script: MilestoneScript, place: Place): void {
  const { commitment, parent, position } = place;
  const [start, due] = [dateOf(script.start, 'start'), dateOf(script.due, 'end')];
  const milestone = book.add('milestone', {
    planId: commitment.planId,
    commitmentId: commitment.id,
    parentId: parent?.id ?? null,
    code: `${(parent ?? commitment).code}.${String(position)}`,
    number: String(position),
    title: script.title,
    description: script.description ?? '',
    deliverable: script.deliverable,
    promisedMeans: script.means,
    weight: script.weight ?? 1,
    start,
    due,
    originalStart: start,
    originalDue: due,
    isCounted: script.doesNotCount === undefined,
    notCountedReason: script.doesNotCount ?? '',
    position,
  });
  playCharges(book, script.charges ?? [], commitment, milestone.id);
  const scene: Scene = { book, place, milestone, reports: [], evidence: [] };
  for (const event of script.events ?? []) playEvent(scene, event);
  for (const [i, activity] of (script.activities ?? []).entries()) {
    playMilestone(book, activity, { ...place, parent: milestone, position: i + 1 });
  }
}

function playEvent(scene: Scene, event: ExampleEvent): void {
  const { until } = scene.book;
  if (event.kind === 'state') {
    if (hasHappened(until, event.on)) scene.milestone.state = event.state;
    return;
  }
  const recordedOn = 'recordedOn' in event ? (event.recordedOn ?? event.on) : event.on;
  const recordedAt = instantOf(recordedOn, event.kind);
  if (!hasHappened(until, recordedOn, recordedAt)) return;
  if (event.kind === 'report') playReport(scene, event, recordedAt);
  else if (event.kind === 'evidence') playEvidence(scene, event, recordedAt);
  else if (event.kind === 'verdict') playVerdict(scene, event, recordedAt);
  else playReplanning(scene, event, recordedAt);
}

const ofMilestone = ({ milestone }: Scene) => ({
  planId: milestone.planId,
  commitmentId: milestone.commitmentId,
  milestoneId: milestone.id,
});

function playReport(scene: Scene, event: ReportEvent, recordedAt: string): void {
  const { kind: _kind, on, since, by, capturedBy, recordedOn: _on, ...said } = event;
  const previous = scene.reports.at(-1)?.periodEnd ?? null;
  const report = scene.book.add('progressReport', {
    ...ofMilestone(scene),
    ...said,
    periodStart: since ?? previous,
    periodEnd: on,
    reportedBy: scene.book.member(by ?? scene.place.roles.reporter),
    capturedBy: scene.book.member(capturedBy),
    recordedAt,
  });
  scene.reports.push(report);
}

function playEvidence(scene: Scene, event: EvidenceEvent, recordedAt: string): void {
  const { proof, withdrawn } = event;
  const { book } = scene;
  const supplier = book.member(event.by ?? scene.place.roles.reporter);
  const content =
    'fileName' in proof
      ? { kind: 'file' as const, ...book.file(proof.fileName, proof.content) }
      : 'url' in proof
        ? { kind: 'link' as const, url: proof.url }
        : { kind: 'note' as const, note: proof.note };
  const evidence = book.add('evidence', {
    ...ofMilestone(scene),
    ...content,
    title: event.title,
    description: event.description ?? '',
    obtainedOn: event.on,
    suppliedBy: supplier,
    capturedBy: book.member(event.capturedBy),
    recordedAt,
  });
  if (withdrawn !== undefined && hasHappened(book.until, withdrawn.on, instantOf(withdrawn.on, 'note'))) {
    evidence.withdrawnOn = withdrawn.on;
    evidence.withdrawnAt = instantOf(withdrawn.on, 'note');
    evidence.withdrawnBy = supplier;
    evidence.withdrawnReason = withdrawn.reason;
  }
  scene.evidence.push(evidence);
}

function playVerdict(scene: Scene, event: VerdictEvent, recordedAt: string): void {
  const report = scene.reports.at(-1);
  if (report === undefined) throw new Error(`nothing to judge in ${scene.milestone.code} on ${event.on}`);
  scene.book.add('verdict', {
    ...ofMilestone(scene),
    reportId: report.id,
    verdict: event.verdict,
    percentage: event.percentage ?? null,
    reason: event.reason,
    evidenceIds: liveEvidence(scene.evidence, event.on).map((one) => one.id),
    decidedOn: event.on,
    decidedBy: scene.book.member(event.by ?? scene.place.roles.verifier),
    recordedAt,
  });
}

function playReplanning(scene: Scene, event: ReplanEvent, recordedAt: string): void {
  const { book, milestone, place } = scene;
  const newStart = event.start === undefined ? milestone.start : dateOf(event.start, 'start');
  const newDue = dateOf(event.due, 'end');
  book.add('replanning', {
    ...ofMilestone(scene),
    oldStart: milestone.start,
    newStart,
    oldDue: milestone.due,
    newDue,
    reason: event.reason,
    agreement: event.agreement,
    requestedBy: book.member(place.roles.reporter),
    approvedBy: book.member('gil'),
    decidedOn: event.on,
    recordedAt,
  });
  milestone.start = newStart;
  milestone.due = newDue;
}
