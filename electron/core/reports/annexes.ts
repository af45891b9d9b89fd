import { formatDay } from '../../../shared/dates.ts';
import { evidenceKindNames } from '../../../shared/glossary.ts';
import { webUrl } from './milestone-entry.ts';
import { movedDays } from './milestone-notes.ts';
import type { ReportFacts } from './report-facts.ts';
import { by } from './order.ts';
import { evidenceCode, shownDate, shownSize, type ShownDate, type Word } from './words.ts';

/** A change of dates: what it was, what it is, and who decided it. */
export type ReplannedEntry = {
  commitment: string;
  milestone: string;
  title: string;
  oldStart: ShownDate;
  newStart: ShownDate;
  oldDue: ShownDate;
  newDue: ShownDate;
  moved: string;
  reason: string;
  agreement: string;
  requestedBy: string;
  approvedBy: string;
  decidedOn: string;
};

/** What was replanned up to the cut-off, in the order in which it was decided. */
export function replannedEntries(facts: ReportFacts): ReplannedEntry[] {
  const codes = new Map(facts.image.commitments.map((one) => [one.id, one.code]));
  return facts.image.replannings.map((one) => ({
    commitment: codes.get(one.commitmentId) ?? '',
    milestone: facts.milestones.get(one.milestoneId)?.code ?? '',
    title: facts.milestones.get(one.milestoneId)?.title ?? '',
    oldStart: shownDate(one.oldStart),
    newStart: shownDate(one.newStart),
    oldDue: shownDate(one.oldDue),
    newDue: shownDate(one.newDue),
    moved: movedDays(one) ?? '',
    reason: one.reason,
    agreement: one.agreement,
    requestedBy: facts.memberName(one.requestedBy),
    approvedBy: facts.memberName(one.approvedBy),
    decidedOn: one.decidedOn,
  }));
}

/** A piece of evidence with what identifies it; one withdrawn stays, with its reason. */
export type EvidenceEntry = {
  code: string;
  kind: Word;
  title: string;
  description: string;
  milestone: string;
  obtainedOn: string;
  suppliedBy: string;
  fileName: string;
  mediaType: string;
  sha256: string;
  size: number | null;
  shownSize: string;
  url: string;
  linkState: string;
  note: string;
  isWithdrawn: boolean;
  withdrawnOn: string | null;
  withdrawnBy: string;
  withdrawnReason: string;
};

/** All evidence obtained by the cut-off, by number. */
export function evidenceEntries(facts: ReportFacts): EvidenceEntry[] {
  return facts.image.evidence.toSorted(by((one) => one.number)).map((one) => ({
    code: evidenceCode(one.number),
    kind: { key: one.kind, word: evidenceKindNames[one.kind] },
    title: one.title,
    description: one.description,
    milestone: facts.milestones.get(one.milestoneId)?.code ?? '',
    obtainedOn: one.obtainedOn,
    suppliedBy: facts.memberName(one.suppliedBy),
    fileName: one.fileName,
    mediaType: one.mediaType,
    sha256: one.sha256,
    size: one.size,
    shownSize: one.size === null ? '' : shownSize(one.size),
    url: webUrl(one.url) === '' ? '' : one.url.trim(),
    linkState: linkState(one),
    note: one.note,
    isWithdrawn: one.withdrawnOn !== null,
    withdrawnOn: one.withdrawnOn,
    withdrawnBy: facts.memberName(one.withdrawnBy),
    withdrawnReason: one.withdrawnReason,
  }));
}

function linkState(one: {
  linkState: 'reachable' | 'unreachable' | null;
  linkCheckedAt: string | null;
}): string {
  if (one.linkState === null) return '';
  const word = one.linkState === 'reachable' ? 'El enlace respondió' : 'El enlace no respondió';
  return one.linkCheckedAt === null ? `${word}.` : `${word} el ${formatDay(one.linkCheckedAt.slice(0, 10))}.`;
}
