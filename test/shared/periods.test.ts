import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, noDate, preciseDay, type PreciseDate } from '../../shared/dates.ts';
import {
  owesReport,
  periodOn,
  periodsOf,
  periodToReport,
  proposedPeriod,
  reportOf,
  type Period,
} from '../../shared/periods.ts';
import { reportingPeriods, type ReportingPeriod } from '../../shared/plans.ts';
import type { MilestoneFacts, ReportFact } from '../../shared/progress-facts.ts';

const validity = (
  start: string | null,
  end: string | null,
  reportingPeriod: ReportingPeriod = 'quarterly',
) => ({
  start: start === null ? noDate : preciseDay(start),
  end: end === null ? noDate : preciseDay(end),
  reportingPeriod,
});
const spans = (periods: readonly Period[]): string[] => periods.map(({ start, end }) => `${start}/${end}`);
const fixed = reportingPeriods.filter((one) => one !== 'free');
const dayArb = fc.integer({ min: 0, max: 365 * 60 }).map((n) => addDays('1995-01-01', n));
const lengths = { monthly: 31, bimonthly: 62, quarterly: 92, halfYearly: 184 } as const;

describe('los periodos de un plan', () => {
  test('parten su vigencia: seguidos, sin huecos ni traslapes, de principio a fin', () => {
    fc.assert(
      fc.property(dayArb, fc.nat(2500), fc.constantFrom(...fixed), (start, days, every) => {
        const end = addDays(start, days);
        const periods = periodsOf(validity(start, end, every), '2026-06-30');
        expect(periods[0]?.start).toBe(start);
        expect(periods.at(-1)?.end).toBe(end);
        for (const [i, { start: from, end: to }] of periods.entries()) {
          expect(from <= to).toBe(true);
          expect(daysBetween(from, to)).toBeLessThan(lengths[every]);
          const next = periods[i + 1];
          if (next !== undefined) expect(next.start).toBe(addDays(to, 1));
        }
        expect(new Set(periods.map(({ name }) => name)).size).toBe(periods.length);
      }),
    );
  });

  test('cada día de la vigencia está en uno, y ninguno fuera de ella', () => {
    fc.assert(
      fc.property(dayArb, fc.nat(900), fc.nat(1200), fc.constantFrom(...fixed), (start, days, at, every) => {
        const end = addDays(start, days);
        const day = addDays(start, at - 100);
        const found = periodOn(periodsOf(validity(start, end, every), day), day);
        expect(found !== null).toBe(start <= day && day <= end);
        if (found !== null) expect(found.start <= day && day <= found.end).toBe(true);
      }),
    );
  });

  test('son los del calendario, cortados a la vigencia; febrero tiene sus días', () => {
    expect(spans(periodsOf(validity('2024-01-15', '2024-03-10', 'monthly'), '2024-02-01'))).toEqual([
      '2024-01-15/2024-01-31',
      '2024-02-01/2024-02-29',
      '2024-03-01/2024-03-10',
    ]);
    expect(
      periodsOf(validity('2025-02-10', '2025-08-31', 'bimonthly'), '2025-02-10').map(({ name }) => name),
    ).toEqual([
      'enero y febrero de 2025',
      'marzo y abril de 2025',
      'mayo y junio de 2025',
      'julio y agosto de 2025',
    ]);
    expect(periodsOf(validity('2025-01-01', '2025-12-31'), '2025-02-10').map(({ name }) => name)).toEqual([
      '1.er trimestre de 2025',
      '2.º trimestre de 2025',
      '3.er trimestre de 2025',
      '4.º trimestre de 2025',
    ]);
    expect(spans(periodsOf(validity('2100-01-01', '2100-06-30', 'halfYearly'), '2100-01-01'))).toEqual([
      '2100-01-01/2100-06-30',
    ]);
  });

  test('sin periodo fijo o sin inicio no hay; sin fin llegan al de hoy', () => {
    expect(periodsOf(validity('2025-01-01', '2025-12-31', 'free'), '2025-02-10')).toEqual([]);
    expect(periodsOf(validity(null, '2025-12-31'), '2025-02-10')).toEqual([]);
    expect(spans(periodsOf(validity('2025-01-01', null), '2025-05-10'))).toEqual([
      '2025-01-01/2025-03-31',
      '2025-04-01/2025-06-30',
    ]);
    expect(periodsOf(validity('2025-01-01', null), '2024-05-10')).toEqual([]);
  });

  test('un plan que dice solo el año empieza en enero', () => {
    const year: PreciseDate = { on: '2025-12-31', precision: 'year', text: '2025' };
    const plan = { start: year, end: year, reportingPeriod: 'halfYearly' as const };
    expect(spans(periodsOf(plan, '2025-01-01'))).toEqual(['2025-01-01/2025-06-30', '2025-07-01/2025-12-31']);
  });
});

describe('el periodo que toca reportar', () => {
  const periods = periodsOf(validity('2026-01-01', '2026-12-31'), '2026-01-01');
  const named = (one: Period | null): string => one?.name.slice(0, 4) ?? 'ninguno';

  test('es el último que terminó; antes del primero, el que corre', () => {
    expect(named(periodToReport(periods, '2025-12-31'))).toBe('ninguno');
    expect(named(periodToReport(periods, '2026-02-01'))).toBe('1.er');
    expect(named(periodToReport(periods, '2026-06-29'))).toBe('1.er');
    expect(named(periodToReport(periods, '2026-06-30'))).toBe('2.º ');
    expect(named(periodToReport(periods, '2027-05-01'))).toBe('4.º ');
    expect(periodToReport([], '2026-02-01')).toBeNull();
  });

  test('lo ya reportado no se propone otra vez: sigue el que corre', () => {
    expect(named(proposedPeriod(periods, '2026-07-10', null))).toBe('2.º ');
    expect(named(proposedPeriod(periods, '2026-07-10', '2026-03-31'))).toBe('2.º ');
    expect(named(proposedPeriod(periods, '2026-07-10', '2026-06-30'))).toBe('3.er');
    expect(named(proposedPeriod(periods, '2027-05-01', '2026-12-31'))).toBe('4.º ');
  });
});

const report = (periodEnd: string, percentage = 10): ReportFact => ({
  id: periodEnd,
  periodEnd,
  percentage,
  recordedAt: `${periodEnd}T12:00:00.000Z`,
  closingText: percentage === 100 ? 'Concluido.' : '',
});
const hito = (more: Partial<MilestoneFacts> = {}): MilestoneFacts => ({
  id: 'm',
  code: 'C01.1',
  title: 'Hito',
  weight: 1,
  state: 'active',
  isCounted: true,
  start: noDate,
  due: noDate,
  reports: [],
  evidence: [{ id: 'e', obtainedOn: '2026-01-01', withdrawnOn: null }],
  verdicts: [],
  activities: [],
  ...more,
});

describe('quién debe un reporte', () => {
  const second: Period = { start: '2026-04-01', end: '2026-06-30', name: '2.º trimestre de 2026' };
  const plan = { start: preciseDay('2026-01-01') };
  const owes = (more: Partial<MilestoneFacts> = {}, commitment = { start: noDate }): boolean =>
    owesReport(hito(more), [commitment, plan], second);

  test('lo que cuenta y ya había empezado, con las fechas propias o las de lo que está encima', () => {
    expect(owes()).toBe(true);
    expect(owes({ start: preciseDay('2026-06-30') })).toBe(true);
    expect(owes({ start: preciseDay('2026-07-01') })).toBe(false);
    expect(owes({}, { start: preciseDay('2026-07-01') })).toBe(false);
    expect(owes({ start: preciseDay('2026-05-01') }, { start: preciseDay('2026-07-01') })).toBe(true);
    expect(owes({ isCounted: false })).toBe(false);
    expect(owes({ state: 'paused' })).toBe(false);
    expect(owes({ state: 'retired' })).toBe(false);
  });

  test('lo completo antes del periodo ya no; lo completado en él, sí', () => {
    expect(owes({ reports: [report('2026-03-31', 100)] })).toBe(false);
    expect(owes({ reports: [report('2026-04-01', 100)] })).toBe(true);
  });

  test('un reporte es del periodo en que termina el suyo, y no antes de que llegue', () => {
    const reports = [report('2026-03-31'), report('2026-04-01'), report('2026-06-30'), report('2026-07-01')];
    expect(reportOf(reports, second, '2026-12-31')?.id).toBe('2026-06-30');
    expect(reportOf(reports, second, '2026-05-15')?.id).toBe('2026-04-01');
    expect(reportOf(reports, second, '2026-03-31')).toBeNull();
  });
});
