import { describe, expect, test } from 'vitest';
import { renderCsv } from '../../electron/core/reports/csv.ts';
import { renderHtml } from '../../electron/core/reports/html/render.ts';
import type { MilestoneEntry } from '../../electron/core/reports/milestone-entry.ts';
import type { ProgressReportModel } from '../../electron/core/reports/model.ts';
import type { Milestone } from '../../shared/milestones.ts';
import { PlanImageBuilder } from '../support/plan-image-builder.ts';
import { parsePage } from '../support/parse-page.ts';
import { reportOf } from '../support/report-texts.ts';

type Happenings = (plan: PlanImageBuilder, milestone: Milestone, judge: object) => void;

/** The report of a plan of one milestone, at 30 June, and what it says of it. */
function told(happen: Happenings): { report: ProgressReportModel; entry: MilestoneEntry; said: string[] } {
  const plan = new PlanImageBuilder();
  const milestone = plan.milestone(plan.commitment({ title: 'Compromiso' }), { title: 'Hito' });
  const luisa = plan.member({ name: 'Luisa Prado', role: 'civilSociety' });
  const acta = plan.evidence(milestone, '2025-02-01', { title: 'Acta', kind: 'note', note: 'Acta' });
  happen(plan, milestone, { decidedBy: luisa.id, evidenceIds: [acta.id] });
  const report = reportOf(plan.image, '2025-06-30');
  const entry = report.commitments[0]?.milestones[0];
  if (entry === undefined) throw new Error('the report has its milestone');
  return { report, entry, said: entry.notes.map(({ kind, text }) => `${kind}: ${text}`) };
}

const missing = (percentage: number) => ({ percentage, reason: 'Falta la lista.' });
const fortyOfSixty: Happenings = (plan, milestone, judge) => {
  const report = plan.report(milestone, '2025-03-31', 60);
  plan.verdict(report, '2025-04-08', 'verified', { ...judge, ...missing(40) });
};

describe('el informe dice qué parte está verificada y qué falta', () => {
  test('de un reporte parcial', () => {
    const { report, entry, said } = told(fortyOfSixty);
    expect(said).toEqual([
      'verified: Verificado: 40 de los 60\u00a0% reportados, el 8 abr 2025 por Luisa Prado: «Falta la lista».',
      'report: Reporte al 31 mar 2025: 60\u00a0%.',
    ]);
    expect([entry.verified.value, entry.reported.value]).toEqual([40, 60]);
    expect(entry.verdicts).toMatchObject([{ percentage: 40, reason: 'Falta la lista.' }]);
    expect(report.commitments[0]?.figures.verifiedFraction).toBe('0 de 1 hito verificado, 1 en parte');
    expect(renderCsv(report)).toContain('Verificado: 40 de los 60\u00a0% reportados');
    const page = parsePage(renderHtml(report));
    expect(page.querySelector('li.verified')?.textContent).toContain('40 de los 60\u00a0% reportados');
  });

  test('que se conserva en el reporte siguiente, con el día del que se verificó', () => {
    const { said } = told((plan, milestone, judge) => {
      fortyOfSixty(plan, milestone, judge);
      plan.report(milestone, '2025-05-31', 75);
    });
    expect(said).toEqual([
      'verified: Verificado: 40 de los 60\u00a0% reportados al 31 mar 2025, el 8 abr 2025 por Luisa Prado: «Falta la lista».',
      'report: Reporte al 31 may 2025: 75\u00a0%.',
    ]);
  });

  test('aunque el reporte siguiente se devuelva', () => {
    const { said } = told((plan, milestone, judge) => {
      fortyOfSixty(plan, milestone, judge);
      const report = plan.report(milestone, '2025-05-31', 75);
      plan.verdict(report, '2025-06-10', 'returned', { ...judge, reason: 'No se ve.' });
    });
    expect(said.slice(0, 2)).toEqual([
      'returned: Devuelto el 10 jun 2025 por Luisa Prado: «No se ve».',
      'verified: Verificado: 40 de los 60\u00a0% reportados al 31 mar 2025, el 8 abr 2025 por Luisa Prado: «Falta la lista».',
    ]);
  });

  test('de un reporte completo, con el resto devuelto', () => {
    const { entry, said } = told((plan, milestone, judge) => {
      const report = plan.report(milestone, '2025-05-31', 100);
      plan.verdict(report, '2025-06-10', 'verified', { ...judge, ...missing(70) });
    });
    expect(said).toEqual([
      'verified: Verificado: 70 de los 100\u00a0% reportados, el 10 jun 2025 por Luisa Prado.',
      'returned: Devuelto el resto: «Falta la lista».',
      'report: Reporte al 31 may 2025: 100\u00a0%; verificado en parte, cuenta 70\u00a0%.',
    ]);
    expect(entry).toMatchObject({ state: { key: 'inProgress' }, returnedReason: 'Falta la lista.' });
  });

  test('y que dejó de contar cuando se retiró la evidencia', () => {
    const { entry, said } = told((plan, milestone, judge) => {
      fortyOfSixty(plan, milestone, judge);
      const [acta] = plan.image.evidence;
      if (acta !== undefined) acta.withdrawnOn = '2025-06-01';
    });
    expect(said[0]).toBe(
      'verified: Verificado 40\u00a0% el 8 abr 2025 por Luisa Prado: «Falta la lista». Después se retiró evidencia revisada: espera otro veredicto.',
    );
    expect(entry.verified.value).toBe(0);
  });
});
