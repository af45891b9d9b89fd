import { afterTurn, type Observation } from '../../../../shared/observations.ts';
import { sectors, type Sector } from '../../../../shared/roles.ts';
import type { Book } from './book.ts';
import { hasHappened, instantOf } from './clock.ts';
import { exampleObservations, type ObservationScript, type TurnScript } from './observations.ts';
import { seatOf, type MemberKey } from './people.ts';

/** Writes the observations that had been opened by the last day played, and their turns until then. */
export function playObservations(book: Book, planId: string): void {
  const there = exampleObservations.filter(({ on }) => hasHappened(book.until, on, instantOf(on, 'note')));
  for (const [i, script] of there.entries()) playObservation(book, script, planId, i + 1);
}

function playObservation(book: Book, script: ObservationScript, planId: string, number: number): void {
  const place = placeOf(book, script.place);
  const { title, text, on, by, citizen, dueOn } = script;
  const observation = book.add('observation', {
    ...{ planId, ...place, title, text },
    code: `O-${String(number).padStart(3, '0')}`,
    side: sideOf(by),
    asked: script.asked ?? 'government',
    openedBy: book.member(by),
    ...(citizen === undefined
      ? {}
      : { origin: 'citizen' as const, originText: citizen.who, originOn: citizen.on }),
    openedOn: on,
    dueOn: dueOn ?? null,
    recordedAt: instantOf(on, 'note'),
  });
  for (const turn of script.turns) playTurn(book, observation, turn);
}

function playTurn(
  book: Book,
  observation: Observation,
  { on, by, kind, text, capturedBy }: TurnScript,
): void {
  const recordedAt = instantOf(on, 'note');
  if (!hasHappened(book.until, on, recordedAt)) return;
  const { planId, commitmentId, milestoneId } = observation;
  const turn = book.add('observationReply', {
    ...{ planId, commitmentId, milestoneId, observationId: observation.id, kind, text },
    side: sideOf(by),
    repliedBy: book.member(by),
    capturedBy: book.member(capturedBy),
    repliedOn: on,
    recordedAt,
  });
  Object.assign(observation, afterTurn(observation, turn));
}

function placeOf(book: Book, code: string | undefined): Pick<Observation, 'commitmentId' | 'milestoneId'> {
  const milestone = book.of('milestone').find((one) => one.code === code);
  const commitment = book.of('commitment').find((one) => one.code === code);
  return {
    commitmentId: milestone?.commitmentId ?? commitment?.id ?? null,
    milestoneId: milestone?.id ?? null,
  };
}

function sideOf(key: MemberKey): Sector {
  const { role } = seatOf(key);
  const side = sectors.find((one) => one === role);
  if (side === undefined) throw new Error(`${key} has no side in the committee`);
  return side;
}
