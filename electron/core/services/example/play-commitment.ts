import type { Commitment } from '../../../../shared/commitments.ts';
import type { Book } from './book.ts';
import { playCharges } from './charges.ts';
import { dateOf, hasHappened, instantOf } from './clock.ts';
import { playMilestone } from './play-milestone.ts';
import type { CommitmentScript, IndicatorScript } from './script.ts';

/** Writes a commitment with its milestones, people and indicators, as they stood on the last day played. */
export function playCommitment(book: Book, script: CommitmentScript, planId: string, position: number): void {
  const { until } = book;
  const state = script.states.findLast(({ since }) => hasHappened(until, since)) ?? script.states[0];
  const decided =
    script.decided !== undefined && hasHappened(until, script.decided.on) ? script.decided : null;
  const commitment = book.add('commitment', {
    ...script.form,
    planId,
    code: `C${String(position).padStart(2, '0')}`,
    number: String(position),
    leadInstitutionId: book.institution(script.lead),
    supportingInstitutionIds: script.support.flatMap((key) => book.institution(key) ?? []),
    start: dateOf(script.start, 'start'),
    due: dateOf(script.due, 'end'),
    weight: script.weight,
    state: state?.state ?? 'approved',
    isCounted: script.doesNotCount === undefined,
    notCountedReason: script.doesNotCount ?? '',
    completionOverride: decided?.word ?? null,
    completionOverrideReason: decided?.reason ?? '',
    position,
  });
  playCharges(book, script.charges, commitment, null);
  for (const [i, milestone] of script.milestones.entries()) {
    playMilestone(book, milestone, { commitment, parent: null, position: i + 1, roles: script });
  }
  linkDependencies(book, script, commitment);
  for (const [i, indicator] of script.indicators.entries()) {
    playIndicator(book, indicator, { commitment, script, position: i + 1 });
  }
}

const milestoneCalled = (book: Book, commitment: Commitment, number: string) =>
  book
    .of('milestone')
    .find((one) => one.commitmentId === commitment.id && one.code === `${commitment.code}.${number}`);

function linkDependencies(book: Book, script: CommitmentScript, commitment: Commitment): void {
  for (const [i, { needs }] of script.milestones.entries()) {
    const milestone = milestoneCalled(book, commitment, String(i + 1));
    if (milestone === undefined || needs === undefined) continue;
    milestone.dependsOn = needs.flatMap((number) => milestoneCalled(book, commitment, number)?.id ?? []);
  }
}

type Of = { commitment: Commitment; script: CommitmentScript; position: number };

function playIndicator(book: Book, indicator: IndicatorScript, { commitment, script, position }: Of): void {
  const { milestone, measured, ...values } = indicator;
  const kept = book.add('indicator', {
    ...values,
    planId: commitment.planId,
    commitmentId: commitment.id,
    milestoneId: milestone === undefined ? null : (milestoneCalled(book, commitment, milestone)?.id ?? null),
    code: `${commitment.code}-I${String(position)}`,
  });
  for (const { on, value, note } of measured) {
    const recordedAt = instantOf(on, 'note');
    if (!hasHappened(book.until, on, recordedAt)) continue;
    book.add('measurement', {
      planId: commitment.planId,
      indicatorId: kept.id,
      measuredOn: on,
      value,
      note: note ?? '',
      recordedBy: book.member(script.reporter),
      recordedAt,
    });
  }
}
