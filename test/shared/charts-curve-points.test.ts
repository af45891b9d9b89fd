import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curvePoints } from '../../shared/charts/curve-points.ts';
import { addDays, noDate, preciseDay, type PreciseDate } from '../../shared/dates.ts';
import { planFacts } from '../../shared/plan-image.ts';
import { commitmentFigures, planFigures, planFrame } from '../../shared/progress.ts';
import { defaultSemaforoRule, type MilestoneFacts, type PlanFacts } from '../../shared/progress-facts.ts';
import {
  emptyPlanImage,
  sampleCutOff,
  samplePlanImage,
  undatedPlanImage,
} from '../support/sample-plan-image.ts';

const rule = defaultSemaforoRule;

/** The figures of the plan on one day, as every other screen computes them. */
function figuresOn(facts: PlanFacts, on: string) {
  const commitments = facts.commitments.map((one) => commitmentFigures(one, on, planFrame(facts), rule));
  const { reported, verified, expected } = planFigures(facts, commitments, on, rule);
  return { on, reported, verified, expected };
}

const day = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2025-01-01', days));
const date: fc.Arbitrary<PreciseDate> = fc.oneof(
  day.map(preciseDay),
  fc.constant(noDate),
  fc.constant({ on: null, precision: 'continuous' as const, text: '' }),
  fc.constant({ on: '2026-06-30', precision: 'quarter' as const, text: '' }),
);
const weight = fc.constantFrom(0, 0.333, 1, 2, 3.5);
const report = fc.record({
  id: fc.constantFrom('r1', 'r2', 'r3'),
  periodEnd: day,
  percentage: fc.constantFrom(0, 33, 60, 100),
  recordedAt: day.map((on) => `${on}T12:00:00.000Z`),
  closingText: fc.constantFrom('', 'Listo'),
});
const evidence = fc.record({
  id: fc.constantFrom('e1', 'e2'),
  obtainedOn: day,
  withdrawnOn: fc.option(day, { freq: 2 }),
});
const verdict = fc.record({
  id: fc.constantFrom('v1', 'v2'),
  reportId: fc.constantFrom('r1', 'r2', 'r3'),
  verdict: fc.constantFrom('verified' as const, 'returned' as const),
  percentage: fc.constantFrom(null, 20, 60),
  reason: fc.constant('Falta'),
  decidedOn: day,
  recordedAt: day.map((on) => `${on}T13:00:00.000Z`),
  evidenceIds: fc.subarray(['e1', 'e2']),
});
const milestoneWith = (activities: fc.Arbitrary<MilestoneFacts[]>): fc.Arbitrary<MilestoneFacts> =>
  fc.record({
    id: fc.uuid(),
    code: fc.constant('C01.1'),
    title: fc.constant('Hito'),
    weight,
    state: fc.constantFrom('active' as const, 'paused' as const, 'retired' as const),
    isCounted: fc.boolean(),
    start: date,
    due: date,
    reports: fc.array(report, { maxLength: 3 }),
    evidence: fc.array(evidence, { maxLength: 2 }),
    verdicts: fc.array(verdict, { maxLength: 2 }),
    activities,
  });
const milestone = fc.oneof(
  milestoneWith(fc.constant([])),
  milestoneWith(fc.array(milestoneWith(fc.constant([])), { maxLength: 3 })),
);
const plan: fc.Arbitrary<PlanFacts> = fc.record({
  id: fc.constant('p'),
  code: fc.constant('PAL'),
  name: fc.constant('Plan'),
  start: date,
  end: date,
  commitments: fc.array(
    fc.record({
      id: fc.uuid(),
      code: fc.constant('C01'),
      title: fc.constant('Compromiso'),
      weight,
      state: fc.constantFrom('approved' as const, 'retired' as const),
      isCounted: fc.boolean(),
      start: date,
      due: date,
      completionOverride: fc.constant(null),
      milestones: fc.array(milestone, { maxLength: 4 }),
    }),
    { maxLength: 3 },
  ),
});

describe('la curva de avance', () => {
  test('da en cada día las mismas cifras que el resto de la aplicación', () => {
    fc.assert(
      fc.property(plan, day, (facts, on) => {
        const points = curvePoints(facts, on);
        expect(points).toEqual(points.map((point) => figuresOn(facts, point.on)));
      }),
      { numRuns: 300 },
    );
  });

  test('va del inicio del plan al día del corte por fines de mes', () => {
    const days = curvePoints(planFacts(samplePlanImage()), sampleCutOff).map((point) => point.on);
    expect(days.slice(0, 3)).toEqual(['2025-01-15', '2025-01-31', '2025-02-28']);
    expect(days.slice(-2)).toEqual(['2026-10-31', '2026-11-22']);
  });

  test('un plan de muchos años sigue cabiendo en treinta puntos, en orden y sin repetir', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000 }), (days) => {
        const facts = { ...planFacts(emptyPlanImage()), start: preciseDay('1950-03-10') };
        const points = curvePoints(facts, addDays('1950-03-10', days)).map((point) => point.on);
        expect(points.length).toBeLessThanOrEqual(30);
        expect(points).toEqual([...new Set(points)].sort());
      }),
    );
  });

  test('sin fechas en el plan empieza en el primer reporte', () => {
    const facts = planFacts(undatedPlanImage());
    expect(curvePoints(facts, sampleCutOff)[0]).toEqual(figuresOn(facts, '2026-03-31'));
  });

  test('sin fechas ni reportes tiene un solo punto, sin dato', () => {
    expect(curvePoints(planFacts(emptyPlanImage()), sampleCutOff)).toEqual([
      { on: sampleCutOff, reported: null, verified: null, expected: null },
    ]);
  });
});
