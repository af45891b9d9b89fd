import type { ReplanRequest } from '../../../../shared/replan-requests.ts';
import type { Book } from './book.ts';
import { dateOf, hasHappened, instantOf } from './clock.ts';
import type { MemberKey } from './people.ts';

type RequestScript = {
  place: string;
  on: string;
  by: MemberKey;
  due: string;
  reason: string;
  refused?: { on: string; note: string };
};

/** What was asked about dates: one was not approved, the other still waits. */
const requests: readonly RequestScript[] = [
  {
    place: 'C02.4',
    on: '2025-12-09',
    by: 'vega',
    due: '2026-06-30',
    reason: 'La digitalización de los expedientes la hace una sola persona.',
    refused: {
      on: '2025-12-16',
      note: 'Los expedientes ya existen en papel; el comité ofreció a quien ayude a escanearlos.',
    },
  },
  {
    place: 'C03.5',
    on: '2026-11-12',
    by: 'solis',
    due: '2027-02-26',
    reason: 'La ventanilla digital cambió de proveedor y sus datos se entregan en enero.',
  },
];

/** Writes the requests that had been made by the last day played, and what was decided until then. */
export function playReplanRequests(book: Book): void {
  for (const script of requests) playRequest(book, script);
}

function playRequest(book: Book, { place, on, by, due, reason, refused }: RequestScript): void {
  const milestone = book.of('milestone').find(({ code }) => code === place);
  const recordedAt = instantOf(on, 'note');
  if (milestone === undefined || !hasHappened(book.until, on, recordedAt)) return;
  const isDecided =
    refused !== undefined && hasHappened(book.until, refused.on, instantOf(refused.on, 'replan'));
  const decision: Partial<ReplanRequest> = isDecided
    ? { state: 'refused', decidedBy: book.member('gil'), decidedOn: refused.on, decisionNote: refused.note }
    : {};
  book.add('replanRequest', {
    planId: milestone.planId,
    commitmentId: milestone.commitmentId,
    milestoneId: milestone.id,
    newStart: milestone.start,
    newDue: dateOf(due, 'end'),
    reason,
    requestedBy: book.member(by),
    requestedOn: on,
    recordedAt,
    ...decision,
  });
}
