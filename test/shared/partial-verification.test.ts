import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainFigure } from '../../shared/explain.ts';
import { noDate } from '../../shared/dates.ts';
import { milestoneStanding, reportToJudge } from '../../shared/milestone-standing.ts';
import { partVerified } from '../../shared/part-verified.ts';
import { defaultSemaforoRule, type MilestoneFacts } from '../../shared/progress-facts.ts';
import { commitmentFigures, milestoneFigures, weightedMean } from '../../shared/progress.ts';
import { commitment, cutOff, leaf } from '../support/arbitraries.ts';
import { given, proof, report, verdict } from '../support/milestone-facts.ts';

const today = '2026-06-30';
const missing = (percentage: number) => ({ percentage, reason: 'Falta el acta' });
const standing = (milestone: MilestoneFacts, on = today) => {
  const { state, reported, verified, returnedReason } = milestoneStanding(milestone, on);
  return { state, reported, verified, returnedReason };
};
const sixty = report('r1', '2026-02-28', 60);
const evidence = proof('e1', '2026-02-20');
const fortyOfSixty = verdict('v1', 'r1', 'verified', '2026-03-10', ['e1'], missing(40));

describe('de un reporte parcial se verifica todo o una parte', () => {
  test('40 de los 60 % reportados', () => {
    expect(standing(given(evidence, sixty, fortyOfSixty))).toEqual({
      state: 'inProgress',
      reported: 60,
      verified: 40,
      returnedReason: '',
    });
  });

  test('sin porcentaje, todo lo que dice el reporte', () => {
    const whole = verdict('v1', 'r1', 'verified', '2026-03-10', ['e1']);
    expect(standing(given(evidence, sixty, whole))).toMatchObject({ reported: 60, verified: 60 });
  });

  test('antes del veredicto, y desde que se retira la evidencia que lo sostiene, nada', () => {
    const withdrawn = given(
      proof('e1', '2026-02-20', '2026-05-01'),
      sixty,
      fortyOfSixty,
      proof('e2', '2026-03-01'),
    );
    expect(standing(withdrawn, '2026-03-09').verified).toBe(0);
    expect(standing(withdrawn, '2026-04-30').verified).toBe(40);
    expect(standing(withdrawn, '2026-05-01')).toMatchObject({
      state: 'inProgress',
      reported: 60,
      verified: 0,
    });
  });

  test('un veredicto posterior sobre el mismo reporte lo reemplaza, también para menos', () => {
    const later = verdict('v2', 'r1', 'verified', '2026-04-01', ['e1'], missing(25));
    expect(standing(given(evidence, sixty, fortyOfSixty, later))).toMatchObject({ verified: 25 });
    expect(standing(given(evidence, sixty, fortyOfSixty, later), '2026-03-31')).toMatchObject({
      verified: 40,
    });
  });

  test('devuelto, nada de él queda verificado y la razón está a la vista; lo anterior se queda', () => {
    const back = verdict('v2', 'r2', 'returned', '2026-04-10', ['e1']);
    const eighty = report('r2', '2026-03-31', 80);
    expect(standing(given(evidence, sixty, verdict('v2', 'r1', 'returned', '2026-04-10', [])))).toEqual({
      state: 'inProgress',
      reported: 60,
      verified: 0,
      returnedReason: 'Falta la firma',
    });
    expect(standing(given(evidence, sixty, fortyOfSixty, eighty, back))).toEqual({
      state: 'inProgress',
      reported: 80,
      verified: 40,
      returnedReason: 'Falta la firma',
    });
  });
});

describe('de un reporte completo verificado en parte, el resto se devuelve', () => {
  const claim = report('r2', '2026-04-30', 100);
  const seventy = verdict('v2', 'r2', 'verified', '2026-05-10', ['e1'], missing(70));

  test('vuelve a en proceso con la razón; reportado, lo de antes o la parte si es más', () => {
    const half = { state: 'inProgress', verified: 70, returnedReason: 'Falta el acta' };
    expect(standing(given(evidence, sixty, claim, seventy))).toEqual({ ...half, reported: 70 });
    const ninety = report('r1', '2026-02-28', 90);
    expect(standing(given(evidence, ninety, claim, seventy))).toEqual({ ...half, reported: 90 });
  });

  test('un nuevo reporte completo espera veredicto y conserva la parte', () => {
    const again = report('r3', '2026-06-15', 100);
    expect(standing(given(evidence, claim, seventy, again))).toEqual({
      state: 'toVerify',
      reported: 100,
      verified: 70,
      returnedReason: '',
    });
    const back = verdict('v3', 'r3', 'returned', '2026-06-20', ['e1']);
    expect(standing(given(evidence, claim, seventy, again, back))).toMatchObject({
      reported: 70,
      verified: 70,
    });
    const whole = verdict('v3', 'r3', 'verified', '2026-06-20', ['e1']);
    expect(standing(given(evidence, claim, seventy, again, whole))).toMatchObject({
      state: 'verified',
      verified: 100,
    });
  });

  test('retirada la evidencia de la parte, y con otra vigente, vuelve a esperar veredicto', () => {
    const other = proof('e2', '2026-03-01');
    const withdrawn = given(proof('e1', '2026-02-20', '2026-06-01'), other, sixty, claim, seventy);
    expect(standing(withdrawn)).toEqual({
      state: 'toVerify',
      reported: 100,
      verified: 0,
      returnedReason: '',
    });
  });

  test('sin texto de cierre no hay nada que verificar, tampoco en parte', () => {
    const silent = report('r2', '2026-04-30', 100, { closingText: ' ' });
    expect(standing(given(evidence, sixty, silent, seventy))).toMatchObject({ reported: 60, verified: 0 });
  });
});

describe('los reportes de cada mes', () => {
  test.each([
    ['que dicen lo mismo conservan lo verificado', [60, 60], 40],
    ['que dicen más, también', [75, 90], 40],
    ['uno que dice menos que lo verificado lo quita', [30], 0],
    ['aunque otro después diga más', [30, 90], 0],
    ['uno que dice menos que el anterior, pero no que lo verificado, no', [45], 40],
  ])('%s', (_how, later, verified) => {
    const reports = later.map((percentage, i) =>
      report(`s${String(i)}`, `2026-0${String(i + 4)}-30`, percentage),
    );
    expect(standing(given(evidence, sixty, fortyOfSixty, ...reports)).verified).toBe(verified);
  });

  test('lo verificado completo lo reabre cualquiera; queda lo que antes se verificó en parte', () => {
    const claim = report('r2', '2026-04-30', 100);
    const whole = verdict('v2', 'r2', 'verified', '2026-05-05', ['e1']);
    const next = report('r3', '2026-05-31', 90);
    expect(standing(given(evidence, claim, whole, next))).toMatchObject({ state: 'inProgress', verified: 0 });
    expect(standing(given(evidence, sixty, fortyOfSixty, claim, whole, next))).toMatchObject({
      verified: 40,
    });
    const again = report('r3', '2026-05-31', 100);
    expect(standing(given(evidence, sixty, fortyOfSixty, claim, whole, again))).toMatchObject({
      state: 'toVerify',
      reported: 100,
      verified: 40,
    });
  });

  test('quitada por un reporte que dice menos, queda la parte anterior que ese reporte no contradice', () => {
    const eighty = report('r2', '2026-03-31', 80);
    const all = verdict('v2', 'r2', 'verified', '2026-04-10', ['e1']);
    const fifty = report('r3', '2026-05-31', 50);
    expect(standing(given(evidence, sixty, fortyOfSixty, eighty, all)).verified).toBe(80);
    expect(standing(given(evidence, sixty, fortyOfSixty, eighty, all, fifty))).toMatchObject({
      verified: 40,
    });
  });
});

describe('qué reporte puede tener veredicto', () => {
  test('el último con avance y evidencia vigente que no se devolvió', () => {
    const idOf = (milestone: MilestoneFacts, on = today) => reportToJudge(milestone, on)?.id ?? null;
    expect(idOf(given(sixty))).toBeNull();
    expect(idOf(given(evidence, report('r0', '2026-02-28', 0)))).toBeNull();
    expect(idOf(given(evidence, sixty))).toBe('r1');
    expect(idOf(given(evidence, sixty), '2026-02-27')).toBeNull();
    expect(idOf(given(evidence, sixty, fortyOfSixty))).toBe('r1');
    expect(idOf(given(evidence, sixty, verdict('v', 'r1', 'returned', '2026-03-01', [])))).toBeNull();
    expect(idOf(given(evidence, report('r1', '2026-02-28', 100, { closingText: '' })))).toBeNull();
  });
});

const frame = { start: '2026-01-01', due: '2026-12-31' };

describe('dicho en palabras', () => {
  test('la parte, de cuánto y si se devolvió el resto', () => {
    const part = (milestone: MilestoneFacts) => {
      const figures = milestoneStanding(milestone, today);
      const found = partVerified({ ...milestone, figures });
      return found === null
        ? null
        : [found.points, found.report.percentage, found.verdict.id, found.isRestReturned];
    };
    const claim = report('r1', '2026-02-28', 100);
    expect(part(given(evidence, sixty, fortyOfSixty))).toEqual([40, 60, 'v1', false]);
    expect(part(given(evidence, claim, fortyOfSixty))).toEqual([40, 100, 'v1', true]);
    expect(part(given(evidence, claim, fortyOfSixty, report('r2', '2026-04-30', 70)))).toEqual([
      40,
      100,
      'v1',
      false,
    ]);
    expect(part(given(evidence, claim, verdict('v1', 'r1', 'verified', '2026-03-10', ['e1'])))).toBeNull();
    expect(part(given(evidence, sixty))).toBeNull();
  });

  test('la explicación dice la parte, y de cuánto; en la suma, cuántos lo están en parte', () => {
    const one = given(evidence, sixty, fortyOfSixty);
    const figures = milestoneFigures(one, today, frame, defaultSemaforoRule);
    expect(explainFigure('verified', figures, [], 'actividades').fraction).toBe('40 de los 60 % reportados');
    const above = commitmentFigures(
      {
        ...{ id: 'c', code: 'C01', title: '', weight: 1, state: 'inProgress', isCounted: true },
        ...{ start: noDate, due: noDate, completionOverride: null },
        milestones: [one, { ...given(), weight: 3 }],
      },
      today,
      frame,
      defaultSemaforoRule,
    );
    expect(above.verified).toBe(10);
    expect(above.coverage).toEqual({ total: 2, reported: 1, complete: 0, verified: 0, partly: 1 });
    expect(explainFigure('verified', above, above.milestones, 'hitos').fraction).toBe(
      '0 de 2 hitos verificados, 1 en parte, 10 %; pesos de hitos: 1, 3',
    );
  });
});

describe('para cualquier historia', () => {
  test('lo verificado nunca supera lo reportado ni lo que dijo un veredicto, y descansa en evidencia vigente', () => {
    fc.assert(
      fc.property(leaf, cutOff, (milestone, on) => {
        const { reported, verified, state, verdictId } = milestoneStanding(milestone, on);
        expect(verified ?? 0).toBeLessThanOrEqual(reported ?? 0);
        expect((verified ?? 0) > 0).toBe(verdictId !== null);
        const given = milestone.verdicts.find((one) => one.id === verdictId);
        if (given === undefined) return;
        expect(given).toMatchObject({ verdict: 'verified' });
        expect(verified).toBeLessThanOrEqual(given.percentage ?? 100);
        for (const id of given.evidenceIds) {
          const seen = milestone.evidence.find((one) => one.id === id);
          expect(seen?.withdrawnOn ?? '9999').not.toSatisfy((day: string) => day <= on);
        }
        if (milestone.state === 'active') expect(state === 'verified').toBe(verified === 100);
      }),
      { numRuns: 3000 },
    );
  });

  test('un reporte posterior que dice al menos lo verificado, y no es completo, no mueve lo verificado en parte', () => {
    fc.assert(
      fc.property(leaf, fc.integer({ min: 0, max: 99 }), (milestone, more) => {
        const on = '2026-03-01';
        const before = milestoneStanding(milestone, on);
        const verified = before.verified ?? 0;
        if (verified === 100) return;
        const percentage = Math.max(more, verified);
        const next = report('next', '2026-02-28', percentage, {
          recordedAt: '2026-02-28T12:00:00.000Z',
        }).report;
        const after = milestoneStanding({ ...milestone, reports: [...milestone.reports, next] }, on);
        expect(after).toMatchObject({ verified, reported: percentage, returnedReason: '' });
      }),
      { numRuns: 2000 },
    );
  });

  test('un reporte posterior que dice menos que lo verificado deja lo verificado en no más que él', () => {
    fc.assert(
      fc.property(leaf, fc.integer({ min: 0, max: 99 }), (milestone, percentage) => {
        const next = report('next', '2026-02-28', percentage, {
          recordedAt: '2026-02-28T12:00:00.000Z',
        }).report;
        const after = milestoneStanding(
          { ...milestone, reports: [...milestone.reports, next] },
          '2026-03-01',
        );
        expect(after.verified ?? 0).toBeLessThanOrEqual(percentage);
      }),
      { numRuns: 1000 },
    );
  });

  test('el compromiso es el promedio ponderado de lo verificado, y cada hito se cuenta una vez', () => {
    fc.assert(
      fc.property(commitment, cutOff, (facts, on) => {
        const { verified, milestones, coverage } = commitmentFigures(facts, on, frame, defaultSemaforoRule);
        const counted = milestones.filter((one) => one.isCounted && one.state !== 'retired');
        const hasData = counted.some((one) => one.reported !== null);
        const mean = weightedMean(counted.map(({ weight, verified: value }) => ({ weight, value })));
        expect(verified).toBe(hasData ? mean : null);
        expect(coverage.verified).toBe(counted.filter((one) => one.state === 'verified').length);
        expect(coverage.verified + coverage.partly).toBeLessThanOrEqual(coverage.total);
      }),
    );
  });
});
