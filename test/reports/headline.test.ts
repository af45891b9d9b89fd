import { expect, test } from 'vitest';
import type { Milestone } from '../../shared/milestones.ts';
import { PlanImageBuilder } from '../support/plan-image-builder.ts';
import { reportOf } from '../support/report-texts.ts';

const on = '2026-01-01';

/** A plan with a milestone half expected on the day, and what was reported and verified of it. */
function headlineOf(prepare: (plan: PlanImageBuilder, milestone: Milestone) => void): string {
  const plan = new PlanImageBuilder();
  const commitment = plan.commitment({ title: 'Compromiso' });
  const milestone = plan.milestone(commitment, { title: 'Hito', start: '2025-01-01', due: '2027-01-01' });
  prepare(plan, milestone);
  return reportOf(plan.image, on).summary.headline;
}

function verify(plan: PlanImageBuilder, milestone: Milestone): void {
  plan.evidence(milestone, '2025-06-01', { title: 'Acta', kind: 'note', note: 'Acta' });
  plan.verdict(plan.report(milestone, '2025-06-01', 100), '2025-06-02', 'verified');
}

test('sin reportes no hay hallazgo', () => {
  expect(headlineOf(() => undefined)).toBe('Ningún hito del plan tiene todavía un reporte de avance.');
});

test('lo reportado sin verificar no acerca al plan', () => {
  expect(headlineOf((plan, milestone) => plan.report(milestone, '2025-06-01', 90))).toBe(
    'El plan va 50 puntos detrás de lo esperado en lo verificado.',
  );
});

test('lo verificado antes de tiempo lo pone delante', () => {
  const ahead = headlineOf((plan, milestone) => {
    verify(plan, milestone);
    const commitment = plan.image.commitments[0];
    if (commitment !== undefined)
      plan.milestone(commitment, { title: 'Otro', start: '2026-01-01', due: '2027-01-01' });
  });
  expect(ahead).toBe('El plan va 25 puntos delante de lo esperado en lo verificado.');
});

test('un punto es singular y la diferencia se redondea una sola vez', () => {
  const close = headlineOf((plan, milestone) => {
    milestone.weight = 1;
    milestone.due = { on: '2026-01-01', precision: 'day', text: '' };
    const commitment = plan.image.commitments[0];
    if (commitment === undefined) return;
    const rest = plan.milestone(commitment, {
      title: 'Resto',
      start: '2025-01-01',
      due: '2025-06-01',
      weight: 99,
    });
    verify(plan, rest);
  });
  expect(close).toBe('El plan va 1 punto detrás de lo esperado en lo verificado.');
});

test('todo verificado es un plan cumplido', () => {
  expect(headlineOf(verify)).toBe('El plan está cumplido: todos sus hitos están verificados.');
});
