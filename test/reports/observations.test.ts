import { describe, expect, test } from 'vitest';
import { renderCsv } from '../../electron/core/reports/csv.ts';
import { renderHtml } from '../../electron/core/reports/html/render.ts';
import { renderJson } from '../../electron/core/reports/json.ts';
import { observationLines } from '../../electron/core/reports/observations.ts';
import { parsePage } from '../support/parse-page.ts';
import { reportOf } from '../support/report-texts.ts';
import { emptyPlanImage, samplePlanImage } from '../support/sample-plan-image.ts';

const model = reportOf();
const works = model.commitments[1];
const page = parsePage(renderHtml(model));

describe('las observaciones en el informe', () => {
  test('van en la ficha de su compromiso, primero las que nadie ha respondido', () => {
    expect(works?.observations.map((one) => [one.code, one.state.key, one.isUnanswered])).toEqual([
      ['O-001', 'open', true],
      ['O-002', 'attended', false],
    ]);
    expect(model.commitments.flatMap((one) => one.observations)).toHaveLength(2);
  });

  test('las del plan van aparte, y ninguna posterior al corte', () => {
    expect(model.observations.map((one) => one.code)).toEqual(['O-003']);
    expect(renderJson(model)).not.toContain('Todavía no existía');
  });

  test('como estaban ese día: la cerrada después sigue atendida, y la vencida lo dice', () => {
    const [late, answered] = works?.observations ?? [];
    if (late === undefined || answered === undefined) throw new Error('both are in the sheet');
    expect(observationLines(late)).toEqual([
      'Abierta, vencida. La abrió Sociedad civil, el 1 sep 2026; respuesta esperada el 1 oct 2026.',
      'Tres obras no publican su bitácora.',
    ]);
    expect(observationLines(answered)).toEqual([
      'Atendida. La abrió Sociedad civil, por la ciudadanía, el 14 sep 2026.',
      'Una vecina pide el acta.',
      'Respuesta del 5 oct 2026: Se publica cada viernes.',
    ]);
    const later = reportOf(samplePlanImage(), '2026-12-31').commitments[1]?.observations[1];
    expect(later).toMatchObject({ closedOn: '2026-12-01', closingNote: 'Se comprobó.' });
  });

  test('no dice qué persona de la ciudadanía habló', () => {
    for (const text of [renderHtml(model), renderJson(model), renderCsv(model)]) {
      expect(text).not.toContain('Petra');
    }
  });

  test('se leen en la página, con su encabezado', () => {
    const said = page.body.textContent;
    expect(said).toContain('Observaciones: 1 sin respuesta y 1 atendida o cerrada');
    expect(said).toContain('O-001: Obras sin bitácora');
    expect(page.querySelector('#observaciones h2')?.textContent).toBe('Observaciones al plan');
    expect(renderHtml(reportOf(emptyPlanImage()))).not.toContain('Observaciones');
  });

  test('en el CSV, por compromiso y por hito', () => {
    const csv = renderCsv(model);
    expect(csv).toContain('compromiso_observaciones_sin_respuesta');
    expect(csv).toContain('O-002 (atendida)');
  });
});
