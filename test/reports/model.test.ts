import { describe, expect, test } from 'vitest';
import { preciseDay } from '../../shared/dates.ts';
import { planFacts } from '../../shared/plan-image.ts';
import { commitmentFigures, planFigures, planFrame } from '../../shared/progress.ts';
import type { MilestoneEntry } from '../../electron/core/reports/milestone-entry.ts';
import { shownDate } from '../../electron/core/reports/words.ts';
import {
  emptyPlanImage,
  sampleCutOff,
  samplePlanImage,
  undatedPlanImage,
} from '../support/sample-plan-image.ts';
import { forgotten, reportOf, textsIn } from '../support/report-texts.ts';

const milestone = (code: string, model = reportOf()): MilestoneEntry => {
  const found = model.commitments.flatMap((one) => one.milestones).find((one) => one.code === code);
  if (found === undefined) throw new Error(`No hay hito ${code}`);
  return found;
};
const notesOf = (code: string): string[] => milestone(code).notes.map((note) => note.text);

describe('el informe de avance', () => {
  test('da las mismas cifras que el resto de la aplicación, sin redondear', () => {
    const image = samplePlanImage();
    // The replanning decided after the cut-off is taken back by hand.
    for (const one of image.milestones) if (one.code === 'C02.2') one.due = preciseDay('2026-08-31');
    const facts = planFacts(image);
    const rule = { onTimeGap: -10, atRiskGap: -25 };
    const commitments = facts.commitments.map((one) =>
      commitmentFigures(one, sampleCutOff, planFrame(facts), rule),
    );
    const plan = planFigures(facts, commitments, sampleCutOff, rule);
    const model = reportOf();
    const valuesOf = (one: {
      figures: { verified: { value: unknown }; reported: { value: unknown }; expected: { value: unknown } };
    }) => [one.figures.verified.value, one.figures.reported.value, one.figures.expected.value];
    expect(valuesOf(model.summary)).toEqual([plan.verified, plan.reported, plan.expected]);
    expect(model.commitments.map(valuesOf)).toEqual(
      commitments.map((one) => [one.verified, one.reported, one.expected]),
    );
    expect(model.summary.curve.at(-1)).toEqual({
      on: sampleCutOff,
      reported: plan.reported,
      verified: plan.verified,
      expected: plan.expected,
    });
  });

  test('tiene hitos en cada estado que existe', () => {
    const states = new Set(
      reportOf().commitments.flatMap((one) => one.milestones.map((each) => each.state.key)),
    );
    expect([...states].sort()).toEqual([
      'inProgress',
      'notStarted',
      'paused',
      'retired',
      'toVerify',
      'verified',
    ]);
  });

  test('es el mismo aunque los registros lleguen en otro orden', () => {
    const image = samplePlanImage();
    const turned = Object.fromEntries(
      Object.entries(image).map(([name, list]) => [name, Array.isArray(list) ? list.toReversed() : list]),
    ) as typeof image;
    expect(reportOf(turned)).toEqual(reportOf(image));
  });

  test('no cambia la imagen de la que sale', () => {
    const image = samplePlanImage();
    const before = structuredClone(image);
    reportOf(image);
    expect(image).toEqual(before);
  });
});

describe('al corte', () => {
  test('no se ve nada de lo que sucedió después', () => {
    const texts = textsIn(reportOf()).join('\n');
    expect(texts).not.toMatch(/posterior al corte|después del corte|2026-12-0[25]|31 el 20 dic/i);
    expect(reportOf().evidence.map((one) => one.code)).not.toContain('E-007');
    expect(reportOf().replanned.map((one) => one.milestone)).toEqual(['C01.6']);
  });

  test('una fecha movida después sigue donde estaba, y venció', () => {
    expect(milestone('C02.2')).toMatchObject({ due: { on: '2026-08-31' }, isOverdue: true });
    expect(notesOf('C02.2')[0]).toBe('Vencido hace 83 días.');
    const later = reportOf(samplePlanImage(), '2026-12-10');
    expect(milestone('C02.2', later)).toMatchObject({ due: { on: '2027-03-31' }, isOverdue: false });
  });

  test('una evidencia que se retiró después todavía está vigente', () => {
    const before = reportOf(samplePlanImage(), '2026-09-30');
    expect(before.evidence.find((one) => one.code === 'E-006')).toMatchObject({
      isWithdrawn: false,
      withdrawnReason: '',
    });
    expect(milestone('C02.3', before).state.key).toBe('toVerify');
    expect(reportOf().evidence.find((one) => one.code === 'E-006')).toMatchObject({
      isWithdrawn: true,
      withdrawnReason: 'Mostraba rostros de menores.',
    });
  });

  test('quien dejó de responder antes ya no aparece', () => {
    const works = reportOf().commitments.find((one) => one.code === 'C02');
    expect(works?.people.find((group) => group.sector === 'civilSociety')?.people).toEqual([]);
  });
});

describe('cada hito dice', () => {
  test('por qué se devolvió y cuánto cuenta mientras tanto', () => {
    expect(notesOf('C01.5')).toEqual([
      'Devuelto el 2 oct 2026 por Ana Ruiz: «La liga no abre fuera de la red municipal».',
      'Reporte al 30 sep 2026 de Luis Mora: 100\u00a0%; devuelto, cuenta 60\u00a0%.',
    ]);
  });

  test('que sin evidencia vigente su 100 % no cuenta', () => {
    expect(notesOf('C02.3')).toContain(
      'Reporte al 25 sep 2026 de Irma Peña: 100\u00a0%; sin evidencia vigente, cuenta 0\u00a0%.',
    );
  });

  test('de qué fecha se movió, cuántos días y con qué acuerdo', () => {
    expect(notesOf('C01.6')).toContain(
      'Replanificado el 14 oct 2026 (Acuerdo 2 de la sesión del 14 oct 2026): era 30 nov 2026, +212 días.',
    );
  });

  test('la fecha con sus palabras de origen', () => {
    expect(milestone('C01.3').due.shown).toBe('continuo («Ongoing, monthly»)');
    expect(milestone('C05.1').due.shown).toBe('invierno de 2027 («By winter 2027»)');
    expect(milestone('C05.2').due.shown).toBe('sin fecha («Por definir»)');
  });

  test('las palabras de origen solo donde dicen algo más que la fecha', () => {
    const month = { on: '2027-09-30', precision: 'month' } as const;
    expect(shownDate({ ...month, text: 'Septiembre de 2027' }).shown).toBe('sep 2027');
    expect(shownDate({ ...month, text: 'a más tardar en septiembre de 2027' }).shown).toBe(
      'sep 2027 («a más tardar en septiembre de 2027»)',
    );
    const day = { on: '2026-11-22', precision: 'day' } as const;
    expect(shownDate({ ...day, text: '22 de noviembre de 2026' }).shown).toBe('22 nov 2026');
  });

  test('quién responde: los suyos, o los del compromiso, o la institución', () => {
    expect(milestone('C01.6').responsible).toEqual(['Universidad del Valle (ejemplo)']);
    expect(milestone('C01.1').responsible).toEqual(['Luis Mora, Secretaría de Finanzas']);
    expect(milestone('C03.1.2').responsible).toEqual(['Comisión Municipal de Agua']);
    expect(milestone('C05.1').responsible).toEqual([]);
  });

  test('quién capturó, cuando no fue quien reportó', () => {
    expect(notesOf('C06.1')).toContain(
      'Reporte al 15 jun 2026 de Luis Mora (capturó Hugo Sáenz): 100\u00a0%.',
    );
  });
});

describe('el resumen', () => {
  test('empieza con el hallazgo', () => {
    expect(reportOf().summary).toMatchObject({
      headline: 'El plan va 51 puntos detrás de lo esperado en lo verificado.',
      findings: [
        'Dos de ocho compromisos están en tiempo, uno en riesgo, dos atrasados, dos sin dato y uno retirado.',
        'Al corte, 3 hitos o actividades vencieron sin completarse, 3 completos esperan veredicto y 1 devuelto espera corrección.',
      ],
      timeElapsed: { sentence: '676 de 896 días de vigencia' },
    });
  });

  test('cuenta cada compromiso una vez por semáforo, y en las bandas solo los que cuentan', () => {
    const { semaforos, bands, ogpLevels } = reportOf().summary;
    const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
    expect(sum(semaforos.map((one) => one.count))).toBe(8);
    expect(sum(ogpLevels.map((one) => one.count))).toBe(7);
    expect(sum(bands.map((one) => one.verified))).toBe(6);
    expect(sum(bands.map((one) => one.reported))).toBe(6);
  });

  test('muestra el nivel de OGP que decidió el comité junto al que darían las cifras', () => {
    const security = reportOf().commitments.find((one) => one.code === 'C04');
    expect(security).toMatchObject({
      figures: { ogp: { key: 'limited' } },
      computedOgp: { key: 'substantial' },
      ogpReason: 'El comité considera que falta el dato por colonia, que era la promesa.',
    });
  });

  test.each([
    ['vacío', emptyPlanImage, 'El plan todavía no tiene compromisos.'],
    [
      'sin fechas',
      undatedPlanImage,
      'El plan lleva 0\u00a0% verificado; sin fechas no hay avance esperado con qué compararlo.',
    ],
  ])('de un plan %s lo dice', (_, image, headline) => {
    const model = reportOf(image());
    expect(model.summary.headline).toBe(headline);
    expect(textsIn(model).filter((text) => forgotten.test(text))).toEqual([]);
  });

  test('ningún texto dice lo que un programa escribe donde no hay dato', () => {
    expect(textsIn(reportOf()).filter((text) => forgotten.test(text))).toEqual([]);
  });
});
