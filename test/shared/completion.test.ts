import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completedOn, provedSince } from '../../shared/completion.ts';
import { addDays, noDate } from '../../shared/dates.ts';
import type { CommitmentFacts, MilestoneFacts } from '../../shared/progress-facts.ts';
import { given, proof, report, verdict } from '../support/milestone-facts.ts';

const commitment = (
  milestones: MilestoneFacts[],
  state: CommitmentFacts['state'] = 'inProgress',
): CommitmentFacts => ({
  ...{ id: 'c', code: 'C01', title: 'Compromiso', weight: 1, state, isCounted: true },
  ...{ start: noDate, due: noDate, completionOverride: null, milestones },
});
const proved = (id: string, on: string, ...more: Parameters<typeof given>) => ({
  ...given(proof(`e${id}`, on), report(`r${id}`, on, 100), ...more),
  id,
});

describe('el día en que un compromiso termina', () => {
  test('es el día en que su último hito quedó completo con prueba', () => {
    const facts = commitment([proved('a', '2026-03-10'), proved('b', '2026-05-20')]);
    expect(completedOn(facts, null, '2026-05-19')).toBeNull();
    expect(completedOn(facts, null, '2026-05-20')).toBe('2026-05-20');
    expect(completedOn(facts, null, '2026-12-31')).toBe('2026-05-20');
  });

  test('un reporte de 100 % sin evidencia no lo termina; la evidencia que llega después, sí', () => {
    const late = commitment([given(report('r', '2026-03-10', 100), proof('e', '2026-04-02'))]);
    expect(completedOn(late, null, '2026-04-01')).toBeNull();
    expect(completedOn(late, null, '2026-06-01')).toBe('2026-04-02');
  });

  test('devuelto ya no está terminado; completo otra vez, terminó la segunda', () => {
    const facts = commitment([
      proved(
        'a',
        '2026-03-10',
        verdict('v', 'ra', 'returned', '2026-03-20', ['ea']),
        report('r2', '2026-05-02', 100),
      ),
    ]);
    expect(completedOn(facts, null, '2026-03-19')).toBe('2026-03-10');
    expect(completedOn(facts, null, '2026-03-20')).toBeNull();
    expect(completedOn(facts, null, '2026-06-01')).toBe('2026-05-02');
  });

  test('concluido cuenta aunque no esté completo; de los dos días, el primero', () => {
    const open = commitment([given(report('r', '2026-03-10', 60))], 'concluded');
    expect(completedOn(open, '2026-04-15', '2026-04-14')).toBeNull();
    expect(completedOn(open, '2026-04-15', '2026-05-01')).toBe('2026-04-15');
    const both = commitment([proved('a', '2026-03-10')], 'concluded');
    expect(completedOn(both, '2026-04-15', '2026-05-01')).toBe('2026-03-10');
  });

  test('retirado, o sin hitos, no termina', () => {
    expect(
      completedOn(commitment([proved('a', '2026-03-10')], 'retired'), '2026-04-01', '2026-05-01'),
    ).toBeNull();
    expect(completedOn(commitment([]), null, '2026-05-01')).toBeNull();
  });

  test('desde ese día hasta el que se pregunta no dejó de estar completo, y el anterior no lo estaba', () => {
    const days = fc.nat(40).map((n) => addDays('2026-01-01', n));
    const happened = fc.oneof(
      fc.tuple(days, fc.constantFrom(40, 100)).map(([on, percentage]) => ({ on, percentage })),
      fc.tuple(days, fc.option(days)).map(([on, back]) => ({ on, back })),
    );
    fc.assert(
      fc.property(fc.array(happened, { maxLength: 8 }), days, (some, on) => {
        const facts = commitment([
          given(
            ...some.map((one, i) =>
              'percentage' in one
                ? report(`r${String(i)}`, one.on, one.percentage)
                : proof(`e${String(i)}`, one.on, one.back),
            ),
          ),
        ]);
        const since = provedSince(facts, on);
        if (since === null) return;
        for (let day = since; day <= on; day = addDays(day, 1)) expect(provedSince(facts, day)).toBe(since);
        expect(provedSince(facts, addDays(since, -1))).toBeNull();
      }),
    );
  });
});
