import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { milestoneStanding } from '../../shared/milestone-standing.ts';
import type { MilestoneFacts } from '../../shared/progress-facts.ts';
import { cutOff, leaf } from '../support/arbitraries.ts';
import { given, proof, report, verdict } from '../support/milestone-facts.ts';

const march = given(
  report('r1', '2026-01-31', 40),
  proof('e1', '2026-02-20'),
  report('r2', '2026-02-28', 100),
  verdict('v1', 'r2', 'verified', '2026-03-10', ['e1']),
);

describe('el estado de un hito sale de lo que existe', () => {
  test.each([
    ['sin reportes está por iniciar, sin dato', given(), 'notStarted', null, null],
    [
      'con 0 % reportado sigue por iniciar, con dato',
      given(report('r', '2026-01-31', 0)),
      'notStarted',
      0,
      0,
    ],
    ['con 40 % está en proceso', given(report('r', '2026-01-31', 40)), 'inProgress', 40, 0],
    [
      'con 100 % y prueba está por verificar',
      given(report('r', '2026-01-31', 100), proof('e', '2026-01-31')),
      'toVerify',
      100,
      0,
    ],
    ['verificado vale 100 y 100', march, 'verified', 100, 100],
  ])('%s', (_name, milestone, state, reported, verified) => {
    expect(milestoneStanding(milestone, '2026-06-30')).toMatchObject({ state, reported, verified });
  });

  test('100 % sin evidencia o sin texto de cierre no es completo', () => {
    const bare = given(report('r', '2026-01-31', 100));
    const silent = given(report('r', '2026-01-31', 100, { closingText: ' \n' }), proof('e', '2026-01-31'));
    for (const one of [bare, silent]) {
      expect(milestoneStanding(one, '2026-06-30')).toMatchObject({
        state: 'inProgress',
        reported: 0,
        verified: 0,
      });
    }
  });

  test('en pausa y retirado lo dice el hito; sus cifras siguen a la vista', () => {
    for (const state of ['paused', 'retired'] as const) {
      expect(milestoneStanding({ ...march, state }, '2026-06-30')).toMatchObject({ state, reported: 100 });
    }
  });
});

describe('lo que pasa después cambia el estado', () => {
  test('devuelto vuelve a en proceso con lo último reportado antes, y la razón a la vista', () => {
    const returned = { ...march, verdicts: [verdict('v1', 'r2', 'returned', '2026-03-10', ['e1']).verdict] };
    expect(milestoneStanding(returned, '2026-06-30')).toMatchObject({
      state: 'inProgress',
      reported: 40,
      verified: 0,
      returnedReason: 'Falta la firma',
    });
  });

  test('devuelto sin nada reportado antes vale 0, no sin dato', () => {
    const returned = given(
      proof('e1', '2026-02-20'),
      report('r2', '2026-02-28', 100),
      verdict('v', 'r2', 'returned', '2026-03-10', []),
    );
    expect(milestoneStanding(returned, '2026-06-30')).toMatchObject({ state: 'inProgress', reported: 0 });
  });

  test('un reporte posterior reabre lo verificado', () => {
    const reopened = { ...march, reports: [...march.reports, report('r3', '2026-04-30', 70).report] };
    expect(milestoneStanding(reopened, '2026-06-30')).toMatchObject({
      state: 'inProgress',
      reported: 70,
      verified: 0,
    });
    const again = { ...march, reports: [...march.reports, report('r3', '2026-04-30', 100).report] };
    expect(milestoneStanding(again, '2026-06-30')).toMatchObject({
      state: 'toVerify',
      reported: 100,
      verified: 0,
    });
  });

  test('retirar la evidencia revisada reabre lo verificado; la que no se revisó, no', () => {
    const extra = proof('e2', '2026-02-21').evidence;
    const withdrawn = (id: string): MilestoneFacts => ({
      ...march,
      evidence: [...march.evidence, extra].map((one) =>
        one.id === id ? { ...one, withdrawnOn: '2026-05-01' } : one,
      ),
    });
    expect(milestoneStanding(withdrawn('e1'), '2026-06-30')).toMatchObject({
      state: 'toVerify',
      verified: 0,
    });
    expect(milestoneStanding(withdrawn('e2'), '2026-06-30')).toMatchObject({
      state: 'verified',
      verified: 100,
    });
    expect(milestoneStanding(withdrawn('e1'), '2026-04-30')).toMatchObject({
      state: 'verified',
      verified: 100,
    });
  });

  test('retirar la única evidencia deja el hito como antes del reporte completo', () => {
    const bare = { ...march, evidence: [{ id: 'e1', obtainedOn: '2026-02-20', withdrawnOn: '2026-05-01' }] };
    expect(milestoneStanding(bare, '2026-06-30')).toMatchObject({
      state: 'inProgress',
      reported: 40,
      verified: 0,
    });
  });

  test('el veredicto posterior sobre el mismo reporte es el que vale', () => {
    const changed = {
      ...march,
      verdicts: [...march.verdicts, verdict('v2', 'r2', 'returned', '2026-04-01', []).verdict],
    };
    expect(milestoneStanding(changed, '2026-03-31').state).toBe('verified');
    expect(milestoneStanding(changed, '2026-04-01').state).toBe('inProgress');
  });
});

/** What had happened by a day, with nothing that came later. */
function until(milestone: MilestoneFacts, on: string): MilestoneFacts {
  return {
    ...milestone,
    reports: milestone.reports.filter((one) => one.periodEnd <= on),
    verdicts: milestone.verdicts.filter((one) => one.decidedOn <= on),
    evidence: milestone.evidence
      .filter((one) => one.obtainedOn <= on)
      .map((one) => ({
        ...one,
        withdrawnOn: one.withdrawnOn !== null && one.withdrawnOn <= on ? one.withdrawnOn : null,
      })),
  };
}

describe('para cualquier historia de un hito', () => {
  test('el corte antes de un hecho es como si no hubiera pasado', () => {
    fc.assert(
      fc.property(leaf, cutOff, (milestone, on) => {
        expect(milestoneStanding(milestone, on)).toEqual(milestoneStanding(until(milestone, on), on));
      }),
    );
  });

  test('el orden de los renglones no cambia nada', () => {
    fc.assert(
      fc.property(leaf, cutOff, fc.nat(), (milestone, on, seed) => {
        const shuffled = {
          ...milestone,
          reports: shuffle(milestone.reports, seed),
          evidence: shuffle(milestone.evidence, seed),
          verdicts: shuffle(milestone.verdicts, seed),
        };
        expect(milestoneStanding(shuffled, on)).toEqual(milestoneStanding(milestone, on));
      }),
      { numRuns: 1000 },
    );
  });

  test('lo verificado nunca supera lo reportado, y 100 exige prueba vigente', () => {
    fc.assert(
      fc.property(leaf, cutOff, (milestone, on) => {
        const { reported, verified, hasReport } = milestoneStanding(milestone, on);
        expect(hasReport).toBe(reported !== null);
        expect(verified ?? 0).toBeLessThanOrEqual(reported ?? 0);
        const hasProof = milestone.evidence.some(
          (one) => one.obtainedOn <= on && (one.withdrawnOn === null || one.withdrawnOn > on),
        );
        if (reported === 100) expect(hasProof).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function shuffle<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, i) => ({ item, key: (seed * 31 + (i + 7) * 2_654_435_761) % 1009 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
