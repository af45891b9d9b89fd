import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/dates.ts';
import { obligationsOn, type CycleFacts } from '../../shared/obligations.ts';

const plan = { start: '2026-01-15', end: '2027-12-15' };
const held = (meetsOn: string, withCivilSociety = false) => ({
  ...{ meetsOn, withCivilSociety },
  state: 'held' as const,
});
const called = (meetsOn: string, withCivilSociety = false) => ({
  ...{ meetsOn, withCivilSociety },
  state: 'convened' as const,
});
const forum = (meetings: CycleFacts['meetings'], on: string) => obligationsOn({ ...plan, meetings }, on)[0];
const society = (meetings: CycleFacts['meetings'], on: string) => obligationsOn({ ...plan, meetings }, on)[1];

describe('el foro sesiona al menos cada seis meses', () => {
  test('se cuenta desde el inicio del plan mientras no hay sesiones', () => {
    expect(forum([], '2026-02-01')).toMatchObject({ state: 'met', dueOn: '2026-07-15', lastOn: null });
    expect(forum([], '2026-06-01')).toMatchObject({ state: 'pending' });
    expect(forum([], '2026-07-15')).toMatchObject({ state: 'pending' });
    expect(forum([], '2026-07-16')).toMatchObject({ state: 'overdue' });
  });

  test('después, desde la última celebrada; la cancelada y la futura no cuentan como celebradas', () => {
    const meetings = [held('2026-03-10'), { ...held('2026-08-01'), state: 'cancelled' as const }];
    expect(forum(meetings, '2026-09-01')).toMatchObject({ dueOn: '2026-09-10', lastOn: '2026-03-10' });
    expect(forum([...meetings, called('2026-09-05')], '2026-09-01')?.state).toBe('planned');
    expect(forum([...meetings, called('2026-09-20')], '2026-09-01')?.state).toBe('pending');
  });
});

describe('dos reuniones al año con sociedad civil', () => {
  test('cuentan las celebradas de ese año; las convocadas avisan que se cumplirá', () => {
    const one = held('2026-03-10', true);
    expect(society([one], '2026-09-01')).toMatchObject({ state: 'pending', held: 1, wanted: 2 });
    expect(society([one, called('2026-10-01', true)], '2026-09-01')?.state).toBe('planned');
    expect(society([one, held('2026-08-01', true)], '2026-09-01')?.state).toBe('met');
    expect(society([one, held('2026-08-01', true)], '2027-01-10')).toMatchObject({
      state: 'pending',
      held: 0,
    });
  });
});

test('fuera de la vigencia del plan, o sin saber cuándo empezó, nada se debe', () => {
  expect(obligationsOn({ ...plan, meetings: [] }, '2026-01-14')).toEqual([]);
  expect(obligationsOn({ ...plan, meetings: [] }, '2027-12-16')).toEqual([]);
  expect(obligationsOn({ start: null, end: null, meetings: [] }, '2026-06-30')).toEqual([]);
});

test('sesionar hoy nunca deja vencido al foro, y lo celebrado después de ese día no se sabía', () => {
  const dayArb = fc.nat(690).map((n) => addDays(plan.start, n));
  fc.assert(
    fc.property(fc.array(dayArb, { maxLength: 6 }), dayArb, (days, on) => {
      const meetings = days.map((day) => held(day));
      expect(forum([...meetings, held(on)], on)?.state).not.toBe('overdue');
      const known = meetings.filter(({ meetsOn }) => meetsOn <= on);
      expect(obligationsOn({ ...plan, meetings }, on)).toEqual(
        obligationsOn({ ...plan, meetings: known }, on),
      );
    }),
  );
});
