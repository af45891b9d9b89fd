import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/dates.ts';
import {
  byUrgency,
  cycleObligationsOn,
  isOwed,
  type CycleDocument,
  type CycleObligation,
  type PlanCycleFacts,
} from '../../shared/cycle-obligations.ts';
import { stagesOn } from '../../shared/cycle-stages.ts';
import { cycleStages, documentKinds, kindsOfStage, type DocumentKind } from '../../shared/plan-documents.ts';

const plan: PlanCycleFacts = {
  ...{ start: '2026-01-15', end: '2027-12-15', repositoryMonths: 6 },
  ...{ meetings: [], documents: [], completions: [] },
};
const stageOf = (kind: DocumentKind) =>
  cycleStages.find((stage) => kindsOfStage(stage)[0] === kind || kindsOfStage(stage)[1] === kind) ??
  'followUp';
const document = (
  kind: DocumentKind,
  documentOn: string,
  withdrawnOn: string | null = null,
): CycleDocument => ({
  ...{ kind, documentOn, withdrawnOn },
  stage: stageOf(kind),
});
const of = (
  key: CycleObligation['key'],
  facts: Partial<PlanCycleFacts>,
  on: string,
): CycleObligation | undefined =>
  cycleObligationsOn({ ...plan, ...facts }, on).find((one) => one.key === key);
const ended = (completedOn: string, ...assessedOn: string[]) => ({
  ...{ id: 'c', code: 'C01', title: 'Obra abierta', completedOn },
  assessments: assessedOn.map((day) => ({ assessedOn: day })),
});

describe('el repositorio público se actualiza al menos cada seis meses', () => {
  const updates = [document('repositoryUpdate', '2026-05-10'), document('repositoryUpdate', '2026-03-02')];

  test('se cuenta desde el inicio del plan, y después desde la última actualización', () => {
    expect(of('repository', {}, '2026-02-01')).toMatchObject({ state: 'met', dueOn: '2026-07-15' });
    expect(of('repository', {}, '2026-05-15')).toMatchObject({ state: 'pending', lastOn: null });
    expect(of('repository', {}, '2026-07-15')?.state).toBe('pending');
    expect(of('repository', {}, '2026-07-16')?.state).toBe('overdue');
    expect(of('repository', { documents: updates }, '2026-07-16')).toMatchObject({
      ...{ state: 'met', lastOn: '2026-05-10', dueOn: '2026-11-10' },
    });
  });

  test('en un plan de OGP Local, cada cuatro', () => {
    const facts = { documents: updates, repositoryMonths: 4 };
    expect(of('repository', facts, '2026-07-01')?.state).toBe('met');
    expect(of('repository', facts, '2026-07-10')).toMatchObject({ state: 'pending', dueOn: '2026-09-10' });
    expect(of('repository', facts, '2026-09-11')?.state).toBe('overdue');
  });

  test('una actualización retirada ya no cuenta, desde el día de su retiro', () => {
    const documents = [document('repositoryUpdate', '2026-07-01', '2026-08-01')];
    expect(of('repository', { documents }, '2026-07-31')?.state).toBe('met');
    expect(of('repository', { documents }, '2026-08-01')?.state).toBe('overdue');
  });

  test('fuera de la vigencia no se pide', () => {
    expect(of('repository', {}, '2026-01-14')).toBeUndefined();
    expect(of('repository', {}, '2027-12-16')).toBeUndefined();
    expect(of('repository', { start: null }, '2026-06-01')).toBeUndefined();
  });
});

describe('el informe inicial, dentro de los dos meses de entregar el plan', () => {
  test('el plazo corre desde el documento del plan; sin él, desde el inicio', () => {
    expect(of('initialReport', {}, '2026-03-15')).toMatchObject({ state: 'pending', dueOn: '2026-03-15' });
    expect(of('initialReport', {}, '2026-03-16')?.state).toBe('overdue');
    const documents = [document('localActionPlan', '2026-02-28')];
    expect(of('initialReport', { documents }, '2026-04-20')).toMatchObject({
      ...{ state: 'pending', dueOn: '2026-04-28' },
    });
  });

  test('entregado, aunque tarde, ya no se debe; retirado, se vuelve a deber', () => {
    const documents = [document('initialReport', '2026-05-02', '2026-06-01')];
    expect(of('initialReport', { documents }, '2026-05-01')?.state).toBe('overdue');
    expect(of('initialReport', { documents }, '2026-05-02')).toMatchObject({
      ...{ state: 'met', lastOn: '2026-05-02' },
    });
    expect(of('initialReport', { documents }, '2026-06-01')?.state).toBe('overdue');
  });
});

describe('la evaluación de cierre, dentro del mes siguiente a que un compromiso termina', () => {
  test('vence un mes después, y un mes corto no la alarga', () => {
    expect(of('assessment', { completions: [ended('2026-01-31')] }, '2026-02-28')).toMatchObject({
      ...{ state: 'pending', dueOn: '2026-02-28', lastOn: '2026-01-31' },
    });
    expect(of('assessment', { completions: [ended('2026-01-31')] }, '2026-03-01')?.state).toBe('overdue');
    expect(of('assessment', { completions: [ended('2026-01-31')] }, '2026-01-30')).toBeUndefined();
  });

  test('se debe también cuando el plan ya terminó, y deja de deberse con la evaluación', () => {
    const completions = [ended('2027-12-10', '2028-02-01')];
    expect(of('assessment', { completions }, '2028-01-31')?.state).toBe('overdue');
    expect(of('assessment', { completions }, '2028-02-01')?.state).toBe('met');
  });
});

const days = fc.nat(900).map((n) => addDays('2025-10-01', n));
const documents = fc.array(
  fc.record({
    kind: fc.constantFrom(...documentKinds),
    documentOn: days,
    withdrawnOn: fc.option(days),
  }),
  { maxLength: 12 },
);
const facts = fc.record({
  documents: documents.map((some) =>
    some.map(({ kind, documentOn, withdrawnOn }) => document(kind, documentOn, withdrawnOn)),
  ),
  completions: fc
    .array(fc.tuple(days, fc.array(days, { maxLength: 3 })), { maxLength: 3 })
    .map((some) => some.map(([day, assessed], i) => ({ ...ended(day, ...assessed), id: `c${String(i)}` }))),
  repositoryMonths: fc.integer({ min: 1, max: 24 }),
});
const seenOn = (known: PlanCycleFacts, on: string) => {
  const owed = cycleObligationsOn(known, on);
  return { owed, stages: stagesOn(known, owed, on) };
};

describe('en cualquier plan', () => {
  test('lo que pasó después de un día no cambia lo que se debía ese día', () => {
    fc.assert(
      fc.property(facts, days, (some, on) => {
        const all = { ...plan, ...some };
        const known = {
          ...all,
          documents: all.documents
            .filter(({ documentOn }) => documentOn <= on)
            .map((one) => ({
              ...one,
              withdrawnOn: one.withdrawnOn !== null && one.withdrawnOn > on ? null : one.withdrawnOn,
            })),
          completions: all.completions
            .filter(({ completedOn }) => completedOn <= on)
            .map((one) => ({
              ...one,
              assessments: one.assessments.filter(({ assessedOn }) => assessedOn <= on),
            })),
        };
        expect(seenOn(known, on)).toEqual(seenOn(all, on));
      }),
    );
  });

  test('agregar hoy lo que se pide lo deja de pedir, y retirarlo lo vuelve a pedir', () => {
    const pairs = { repository: 'repositoryUpdate', initialReport: 'initialReport' } as const;
    fc.assert(
      fc.property(facts, days, fc.constantFrom('repository', 'initialReport'), (some, on, key) => {
        const before = of(key, some, on);
        const added = document(pairs[key], on);
        const after = of(key, { ...some, documents: [...some.documents, added] }, on);
        if (before === undefined) return;
        expect(after?.state).toBe('met');
        const back = [...some.documents, { ...added, withdrawnOn: on }];
        expect(of(key, { ...some, documents: back }, on)).toEqual(before);
      }),
    );
  });

  test('una obligación vencida lo sigue estando hasta que algo se hace', () => {
    fc.assert(
      fc.property(facts, days, fc.nat(200), (some, on, later) => {
        const then = addDays(on, later);
        const quiet = {
          ...plan,
          ...some,
          documents: some.documents.filter((one) => one.documentOn <= on && (one.withdrawnOn ?? '') <= on),
          completions: some.completions.map((one) => ({ ...one, assessments: [] })),
        };
        for (const one of cycleObligationsOn(quiet, on).filter(({ state }) => state === 'overdue')) {
          const next = cycleObligationsOn(quiet, then).find(
            (other) => other.key === one.key && other.commitment?.id === one.commitment?.id,
          );
          if (next !== undefined && next.key !== 'meetsCivilSociety') expect(next.state).toBe('overdue');
        }
      }),
    );
  });

  test('lo vencido va primero y no se pierde ninguna', () => {
    fc.assert(
      fc.property(facts, days, (some, on) => {
        const found = cycleObligationsOn({ ...plan, ...some }, on);
        const sorted = byUrgency(found);
        expect(new Set(sorted)).toEqual(new Set(found));
        const owed = sorted.map((one) => isOwed(one));
        expect(owed).toEqual([...owed].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});
