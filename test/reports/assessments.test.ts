import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../electron/core/reports/html/render.ts';
import { parsePage } from '../support/parse-page.ts';
import { reportOf } from '../support/report-texts.ts';
import { samplePlanImage } from '../support/sample-plan-image.ts';

const of = (on?: string) => reportOf(samplePlanImage(), ...(on === undefined ? [] : [on])).commitments[0];
const said = (on?: string): Record<string, string> =>
  Object.fromEntries((of(on)?.assessment ?? []).map(({ label, text }) => [label, text]));

describe('la evaluación de cierre en el informe', () => {
  test('es la vigente al corte, con cada parte del formulario; lo que quedó vacío no está', () => {
    expect(said()).toEqual({
      'Quién evaluó': 'Universidad de ejemplo, el 20 oct 2026',
      'Nivel de cumplimiento': 'Sustancial: Falta el último corte.',
      'Factores externos': 'Cambió la ley.',
      Evidencia: expect.stringMatching(/^E-001 .* y encuesta\.pdf$/) as string,
      'Acceso a la información': 'Mayor: Se publicó el padrón.\nEn formato abierto.',
      Participación: 'No aplica: No era su propósito.',
      'Rendición de cuentas': 'Marginal: Se responde tarde.',
      Lecciones: 'Presupuestar antes.',
    });
  });

  test('antes de que se hiciera no está, y después rige la nueva', () => {
    expect(of('2026-10-19')?.assessment).toEqual([]);
    expect(said('2026-12-20')['Nivel de cumplimiento']).toBe('Completo: Ya se entregó.');
  });

  test('en la ficha va bajo su título, y solo en la de su compromiso', () => {
    const page = parsePage(renderHtml(reportOf()));
    expect(page.querySelectorAll('dl.assessment')).toHaveLength(1);
    const sheet = page.querySelector('#compromiso-1');
    const titles = [...(sheet?.querySelectorAll('h3') ?? [])].map((one) => one.textContent);
    expect(titles).toContain('Evaluación de cierre');
    expect(sheet?.querySelectorAll('dl.assessment dd p')).toHaveLength(9);
  });
});
