import { describe, expect, test } from 'vitest';
import { named, seat, seatCommittee } from '../support/actors.ts';
import { openTestApp } from '../support/core.ts';

const nobody = { memberId: null };

describe('una base vacía', () => {
  test('la prepara quien está frente a ella, como secretaría', async () => {
    const app = await openTestApp();
    expect(await app.ask('application.about', {})).toMatchObject({ isEmpty: true, today: '2026-06-30' });
    await app.ask('plan.start', { code: 'PAL-1', name: 'Plan' });
    await app.ask('institution.add', { name: 'Instituto' });
    const [entry] = await app.ask('history.list', { limit: 1 });
    expect(entry).toMatchObject({ role: 'secretariat', actor: null, subject: 'Instituto' });
  });

  test('trae los catálogos y nada más', async () => {
    const app = await openTestApp();
    expect(await app.ask('plan.list', {})).toEqual([]);
    expect(await app.ask('member.list', {})).toEqual([]);
    const items = await app.ask('catalogue.list', {});
    const count = (name: string): number => items.filter((one) => one.catalogue === name).length;
    expect([count('value'), count('axis'), count('policyArea'), count('sdg')]).toEqual([5, 2, 43, 17]);
  });

  test('se cierra en cuanto alguien del comité puede llevarla', async () => {
    const app = await openTestApp();
    const { oversight } = await seatCommittee(app);
    expect(await app.ask('application.about', {})).toMatchObject({ isEmpty: false });
    expect((await app.refusal('plan.start', { code: 'P', name: 'P' }, nobody)).code).toBe('forbidden');
    await app.ask('plan.start', { code: 'P', name: 'P' }, oversight);
  });

  test.each(named(['reader', 'civilSociety', 'government']))(
    'si la primera persona es de %s, todavía se puede sentar a las demás',
    async (_name, role) => {
      const app = await openTestApp();
      await seat(app, { name: 'Primera', role });
      await seat(app, { name: 'Secretaría', role: 'secretariat' });
      expect((await app.refusal('member.seat', { name: 'Más', role }, nobody)).code).toBe('forbidden');
    },
  );

  test('cuando termina el último lugar que podía llevarla, se puede volver a preparar', async () => {
    const app = await openTestApp();
    const first = await seat(app, { name: 'Única', role: 'secretariat', endsOn: '2026-06-30' });
    app.clock.now = new Date(2026, 6, 1, 9);
    expect((await app.refusal('plan.start', { code: 'P', name: 'P' }, first)).code).toBe('memberInactive');
    await seat(app, { name: 'Siguiente', role: 'secretariat' });
    expect((await app.refusal('plan.start', { code: 'P', name: 'P' }, nobody)).code).toBe('forbidden');
  });

  test('la línea de órdenes actúa como secretaría también con un comité', async () => {
    const app = await openTestApp({ isOperator: true });
    await seatCommittee(app);
    await app.ask('plan.start', { code: 'PAL-1', name: 'Plan' });
    expect((await app.refusal('progress.report', { milestoneId: 'x', percentage: 1 })).code).toBe(
      'principalNeeded',
    );
    expect((await app.refusal('milestone.verify', { milestoneId: 'x' })).code).toBe('forbidden');
  });
});

test('abrir otra vez no repite nada', async () => {
  const app = await openTestApp();
  const before = (await app.ask('catalogue.list', {})).length;
  if (process.env.CA_DATABASE === 'pglite') return;
  await app.close();
  const again = await openTestApp({ dataDir: app.dataDir });
  expect(await again.ask('catalogue.list', {})).toHaveLength(before);
});
