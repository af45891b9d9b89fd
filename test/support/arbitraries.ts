import fc from 'fast-check';
import { addDays, noDate, preciseDay, type PreciseDate } from '../../shared/dates.ts';
import type {
  CommitmentFacts,
  EvidenceFact,
  MilestoneFacts,
  ReportFact,
  VerdictFact,
} from '../../shared/progress-facts.ts';

export const firstDay = '2026-01-01';
/** Few days and instants, so that things happen on the same one. */
export const dayWithin = (span: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: span }).map((n) => addDays(firstDay, n));
export const instant: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 3 })
  .map((n) => `2026-02-01T12:00:0${String(n)}.000Z`);

/** Weights as they are kept: thousandths up to a million, with 0, 1 and 2 often. */
export const weight: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 1, 1, 2, 3, 0.5),
  fc.integer({ min: 0, max: 1_000_000_000 }).map((n) => n / 1000),
);
export const positiveWeight = weight.map((w) => (w === 0 ? 1 : w));

export const preciseDate: fc.Arbitrary<PreciseDate> = fc.oneof(
  { weight: 4, arbitrary: dayWithin(400).map(preciseDay) },
  fc.constant<PreciseDate>(noDate),
  fc.constant<PreciseDate>({ on: null, precision: 'continuous', text: 'Permanente' }),
  fc.constant<PreciseDate>({ on: '2026-06-30', precision: 'quarter', text: '2.º trimestre' }),
  fc.constant<PreciseDate>({ on: '2026-12-31', precision: 'year', text: '2026' }),
);

const numbered = <T extends { id: string }>(prefix: string, items: T[]): T[] =>
  items.map((item, i) => ({ ...item, id: `${prefix}${String(i)}` }));

const report: fc.Arbitrary<ReportFact> = fc.record({
  id: fc.constant(''),
  periodEnd: dayWithin(6),
  percentage: fc.constantFrom(0, 10, 40, 99, 100, 100, 100),
  recordedAt: instant,
  closingText: fc.constantFrom('', 'Concluido.', 'Concluido.'),
});

const evidence: fc.Arbitrary<EvidenceFact> = fc
  .record({
    obtainedOn: dayWithin(6),
    withdrawnAfter: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 3 }),
  })
  .map(({ obtainedOn, withdrawnAfter }) => ({
    id: '',
    obtainedOn,
    withdrawnOn: withdrawnAfter === null ? null : addDays(obtainedOn, withdrawnAfter),
  }));

const verdict = (reports: number, proofs: number): fc.Arbitrary<VerdictFact> =>
  fc.record({
    id: fc.constant(''),
    reportId: fc.nat(Math.max(0, reports - 1)).map((n) => `r${String(n)}`),
    verdict: fc.constantFrom('verified', 'verified', 'returned'),
    percentage: fc.constantFrom(null, null, 1, 10, 25, 40, 99, 100),
    reason: fc.constantFrom('Falta el acta', 'Falta la firma'),
    decidedOn: dayWithin(7),
    recordedAt: instant,
    evidenceIds: fc.uniqueArray(
      fc.nat(Math.max(0, proofs - 1)).map((n) => `e${String(n)}`),
      { maxLength: 2 },
    ),
  });

/** What may have happened to one milestone. */
const events = fc
  .tuple(fc.array(report, { maxLength: 5 }), fc.array(evidence, { maxLength: 4 }))
  .chain(([reports, proofs]) =>
    fc.record({
      reports: fc.constant(numbered('r', reports)),
      evidence: fc.constant(numbered('e', proofs)),
      verdicts: fc
        .array(verdict(reports.length, proofs.length), { maxLength: reports.length === 0 ? 0 : 5 })
        .map((found) => numbered('v', found)),
    }),
  );

/** A milestone without activities. */
export const leaf: fc.Arbitrary<MilestoneFacts> = fc
  .record({
    weight,
    state: fc.constantFrom('active', 'active', 'active', 'paused', 'retired'),
    isCounted: fc.constantFrom(true, true, true, false),
    start: preciseDate,
    due: preciseDate,
    events,
  })
  .map(({ events: happened, ...own }) => ({
    id: 'm',
    code: 'C01.1',
    title: 'Hito',
    ...own,
    ...happened,
    activities: [],
  }));

/** A milestone with or without activities under it. */
export const milestone: fc.Arbitrary<MilestoneFacts> = fc
  .tuple(leaf, fc.array(leaf, { maxLength: 3 }))
  .map(([own, activities]) => ({
    ...own,
    activities: numbered('a', activities),
    ...(activities.length > 0 ? { reports: [], evidence: [], verdicts: [] } : {}),
  }));

export const commitment: fc.Arbitrary<CommitmentFacts> = fc.record({
  id: fc.constant('c'),
  code: fc.constant('C01'),
  title: fc.constant('Compromiso'),
  weight,
  state: fc.constantFrom('approved', 'inProgress', 'paused', 'concluded', 'retired'),
  isCounted: fc.constantFrom(true, true, false),
  start: preciseDate,
  due: preciseDate,
  completionOverride: fc.constantFrom(null, null, 'limited'),
  milestones: fc.array(milestone, { maxLength: 5 }).map((found) => numbered('m', found)),
});

/** The days on which a plan of these arbitraries may be looked at. */
export const cutOff: fc.Arbitrary<string> = fc.oneof(dayWithin(8), dayWithin(420));
