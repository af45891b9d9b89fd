import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitmentGroupings, commitmentSorts, type CommitmentSort } from '../../shared/commitment-list.ts';
import { commitmentStates, type CommitmentRow } from '../../shared/commitments.ts';
import { sortKey } from '../../shared/fold.ts';
import { completionWords, semaforos } from '../../shared/progress-words.ts';
import { days, openScene, type Scene } from '../support/core-plan.ts';

const axes = ['', 'transparencyAxis', 'participationAxis'];
const values = [[], ['technology'], ['technology', 'participation']];

/** A plan in which much is equal, so that what decides between equals is seen. */
async function crowdedPlan(): Promise<{ scene: Scene; planId: string; rows: CommitmentRow[] }> {
  const scene = await openScene();
  const planId = (await scene.plan()).id;
  const { oversight } = scene.committee;
  const leads: (string | null)[] = [null];
  for (const name of ['Obras', 'Agua'])
    leads.push((await scene.app.ask('institution.add', { name }, oversight)).id);
  for (let n = 0; n < 14; n += 1) {
    const { id } = await scene.commitment(planId, {
      code: `C${String(n)}`,
      title: ['Agua', 'Obra', 'Árbol'][n % 3] ?? '',
      number: ['', '2', '10'][n % 3] ?? '',
      weight: (n % 2) + 1,
      state: commitmentStates[n % 4] ?? 'approved',
      axis: axes[n % 3] ?? '',
      values: values[n % 3] ?? [],
      leadInstitutionId: leads[n % 3] ?? null,
      due: days(null, n % 4 === 0 ? null : `2026-1${String(n % 3)}-15`).due,
    });
    const hito = await scene.milestone(id, days('2026-01-01', n % 3 === 0 ? null : '2026-12-31'));
    if (n % 3 !== 1 && n % 4 !== 3) await scene.report(hito.id, (n % 4) * 20);
  }
  const { rows } = await scene.app.ask('commitment.list', { planId });
  return { scene, planId, rows };
}

type Key = string | number | null;
const keys: Record<CommitmentSort, (row: CommitmentRow, place: number) => Key> = {
  position: (_, place) => place,
  code: ({ code }) => sortKey(code),
  number: ({ number }) => (number === '' ? null : sortKey(number)),
  title: ({ title }) => sortKey(title),
  leadInstitution: ({ leadInstitution }) => sortKey(leadInstitution ?? ''),
  axis: ({ axis }) => (axis === '' ? null : sortKey(axis)),
  weight: ({ figures }) => figures.weight,
  reported: ({ figures }) => figures.reported ?? -1,
  verified: ({ figures }) => figures.verified ?? -1,
  state: ({ state }) => commitmentStates.indexOf(state),
  semaforo: ({ figures }) => semaforos.indexOf(figures.semaforo),
  ogpWord: ({ figures }) => completionWords.indexOf(figures.ogpWord),
  start: ({ start }) => start.on,
  due: ({ due }) => due.on,
  nextDue: ({ nextDue }) => nextDue?.due.on ?? null,
  lastReport: ({ lastReportOn }) => lastReportOn,
};

type Order = { sort: CommitmentSort; descending: boolean };

/** The plainest way: sorts once by each order, the last one first, and trusts that sorting keeps what is equal. */
function plainlySorted(rows: readonly CommitmentRow[], orders: readonly Order[]): string[] {
  let sorted = rows.map((row, place) => ({ row, place }));
  for (const { sort, descending } of orders.toReversed()) {
    const keyOf = ({ row, place }: (typeof sorted)[number]): Key => keys[sort](row, place);
    const known = sorted.filter((one) => keyOf(one) !== null);
    known.sort((a, b) => {
      const [one, other] = [keyOf(a) ?? 0, keyOf(b) ?? 0];
      const found = one < other ? -1 : one > other ? 1 : 0;
      return descending ? -found : found;
    });
    sorted = [...known, ...sorted.filter((one) => keyOf(one) === null)];
  }
  return sorted.map(({ row }) => row.code);
}

const order = fc.record({ sort: fc.constantFrom(...commitmentSorts), descending: fc.boolean() });
const orders = fc.array(order, { minLength: 1, maxLength: 4 });

describe('ordenar por varias columnas y agrupar', () => {
  test('por varias a la vez es lo mismo que por una tras otra, de la última a la primera', async () => {
    const { scene, planId, rows } = await crowdedPlan();
    await fc.assert(
      fc.asyncProperty(orders, async ([first, ...then]) => {
        const { sort, descending } = first ?? { sort: 'position', descending: false };
        const found = await scene.app.ask('commitment.list', { planId, sort, descending, then });
        expect(found.rows.map(({ code }) => code)).toEqual(
          plainlySorted(rows, [{ sort, descending }, ...then]),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('cada grupo tiene lo suyo en el orden pedido, y de los cerrados no viene ninguna fila', async () => {
    const { scene, planId, rows } = await crowdedPlan();
    const keysOf: Record<string, (row: CommitmentRow) => string[]> = {
      leadInstitution: ({ leadInstitutionId }) => [leadInstitutionId ?? ''],
      role: () => [''],
      state: ({ state }) => [state],
      semaforo: ({ figures }) => [figures.semaforo],
      axis: ({ axis }) => [axis],
      value: (row) => (row.values.length === 0 ? [''] : row.values),
    };
    const grouping = fc.constantFrom(...commitmentGroupings);
    await fc.assert(
      fc.asyncProperty(grouping, order, fc.nat(3), async (group, { sort, descending }, closedAt) => {
        const ask = (closed: string[]) =>
          scene.app.ask('commitment.list', { planId, sort, descending, group, closed, limit: 500 });
        const open = await ask([]);
        const sorted = plainlySorted(rows, [{ sort, descending }]);
        const inGroup = (key: string): string[] =>
          sorted.filter((code) => {
            const row = rows.find((one) => one.code === code);
            return row !== undefined && (keysOf[group]?.(row) ?? []).includes(key);
          });
        expect(open.groups.map(({ key, count }) => [key, count])).toEqual(
          open.groups.map(({ key }) => [key, inGroup(key).length]),
        );
        expect(open.rows.map(({ code }) => code)).toEqual(open.groups.flatMap(({ key }) => inGroup(key)));
        expect(new Set(open.rows.map(({ code }) => code)).size).toBe(open.total);
        const closed = open.groups.slice(closedAt, closedAt + 1).map(({ key }) => key);
        const rest = await ask(closed);
        expect(rest.groups).toEqual(open.groups);
        expect(rest.rows.map(({ code }) => code)).toEqual(
          open.groups.filter(({ key }) => !closed.includes(key)).flatMap(({ key }) => inGroup(key)),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('las dos cifras de un grupo son las de sus compromisos según su peso; sin reporte, sin dato', async () => {
    const scene = await openScene();
    const planId = (await scene.plan()).id;
    const add = async (
      code: string,
      state: 'paused' | 'approved' | 'draft',
      weight: number,
      points?: number,
    ) => {
      const { id } = await scene.commitment(planId, { code, state, weight });
      const hito = await scene.milestone(id, days('2026-01-01', '2026-12-31'));
      if (points === 100) await scene.complete(hito.id);
      else if (points !== undefined) await scene.report(hito.id, points);
    };
    await add('C1', 'approved', 3, 100);
    await add('C2', 'approved', 1, 20);
    await add('C3', 'draft', 1);
    const { groups } = await scene.app.ask('commitment.list', { planId, group: 'state' });
    expect(groups).toEqual([
      { key: 'draft', name: 'draft', count: 1, reported: null, verified: null },
      { key: 'approved', name: 'approved', count: 2, reported: 80, verified: 0 },
    ]);
  });
});

describe('filtrar por varios valores', () => {
  test('de un filtro basta uno de sus valores; de varios filtros, uno de cada uno', async () => {
    const { scene, planId, rows } = await crowdedPlan();
    const wanted = rows.filter(
      ({ state, axis }) => ['draft', 'paused'].includes(state) && axis === 'transparencyAxis',
    );
    const found = await scene.app.ask('commitment.list', {
      planId,
      filters: { state: ['draft', 'paused'], axis: ['transparencyAxis'] },
    });
    expect(wanted.length).toBeGreaterThan(0);
    expect(found.rows.map(({ code }) => code)).toEqual(wanted.map(({ code }) => code));
  });

  test('por periodo: lo que debía reportarse en él y no se reportó', async () => {
    const scene = await openScene();
    const plan = await scene.plan({ reportingPeriod: 'quarterly' });
    const add = async (code: string, reportedTo: string | null) => {
      const { id } = await scene.commitment(plan.id, { code });
      const hito = await scene.milestone(id, days('2026-01-01', '2026-12-31'));
      if (reportedTo !== null) await scene.report(hito.id, 30, { periodEnd: reportedTo });
    };
    await add('C1', null);
    await add('C2', '2026-03-31');
    await add('C3', '2026-06-30');
    const silent = async (...silentIn: string[]) =>
      (await scene.app.ask('commitment.list', { planId: plan.id, filters: { silentIn } })).rows.map(
        ({ code }) => code,
      );
    expect(await silent('2026-01-01')).toEqual(['C1', 'C3']);
    expect(await silent('2026-04-01')).toEqual(['C1', 'C2']);
    expect(await silent('2026-01-01', '2026-04-01')).toEqual(['C1', 'C2', 'C3']);
    expect(await silent('2026-02-11')).toEqual([]);
  });
});
