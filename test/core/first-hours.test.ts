import { expect, test } from 'vitest';
import { isStepDone, nextStep } from '../../shared/first-hours.ts';
import { openTestApp, type TestApp } from '../support/core.ts';
import type { Caller } from '../../shared/method.ts';

const next = async (app: TestApp, as?: Caller) => nextStep(await app.ask('start.read', {}, as));

test('los primeros pasos se siguen de los datos, uno tras otro, hasta el primer informe', async () => {
  const app = await openTestApp();
  expect(await next(app)).toBe('secretariat');
  const { id } = await app.ask('member.seat', { name: 'Marisol', role: 'secretariat' });
  const as = { memberId: id };
  expect(await next(app, as)).toBe('committee');
  await app.ask('settings.revise', { version: 0, changes: { committeeName: 'Comité' } }, as);
  const government = await app.ask('member.seat', { name: 'Luis', role: 'government' }, as);
  await app.ask('member.seat', { name: 'Ana', role: 'civilSociety' }, as);
  expect(await next(app, as)).toBe('committee');
  await app.ask('member.seat', { name: 'Eva', role: 'oversight' }, as);
  expect(await next(app, as)).toBe('plan');

  const plan = await app.ask('plan.start', { code: 'PAL', name: 'Plan' }, as);
  const { commitment } = await app.ask('commitment.add', { planId: plan.id, values: { title: 'Uno' } }, as);
  expect(await next(app, as), 'un compromiso sin hitos no es un plan').toBe('plan');
  await app.ask('milestone.add', { commitmentId: commitment.id, values: { title: 'Hito' } }, as);
  expect(await next(app, as)).toBe('assign');
  expect((await app.ask('start.read', {}, as)).plan).toMatchObject({ commitments: 1, unassigned: 1 });
  const targets = [{ commitmentId: commitment.id }];
  const holder = { memberId: government.id, kind: 'responsible' } as const;
  const [charge] = await app.ask('responsibility.assign', { targets, ...holder }, as);
  expect(await next(app, as)).toBe('report');
  await app.ask('report.make', { planId: plan.id, format: 'html', isPreview: true }, as);
  expect(await next(app, as), 'verlo no es entregarlo').toBe('report');
  await app.ask('report.make', { planId: plan.id, format: 'csv' }, as);
  expect(await next(app, as)).toBeNull();

  const ended = { id: charge?.id ?? '', version: charge?.version ?? 0, endsOn: '2026-06-29' };
  await app.ask('responsibility.end', ended, as);
  expect(await next(app, as), 'lo que deja de estar hecho vuelve a faltar').toBe('assign');
});

test('el ejemplo no cuenta: ni su gente, ni su plan, ni su informe', async () => {
  const app = await openTestApp({ demo: true });
  const [plan] = await app.ask('plan.list', {});
  await app.ask('report.make', { planId: plan?.id ?? '', format: 'csv' });
  const facts = await app.ask('start.read', {});
  expect(facts).toEqual({
    committeeName: '',
    seats: { government: 0, civilSociety: 0, oversight: 0, secretariat: 0, reader: 0 },
    plan: null,
    hasReport: false,
  });
  expect(isStepDone('secretariat', facts)).toBe(false);
});

test('quien es de un comité ve los primeros pasos del suyo', async () => {
  const app = await openTestApp();
  const { id } = await app.ask('member.seat', { name: 'Marisol', role: 'secretariat' });
  const as = { memberId: id };
  const north = await app.ask('committee.install', { name: 'Comité Norte' }, as);
  const south = await app.ask('committee.install', { name: 'Comité Sur' }, as);
  const seat = { name: 'Sofía', role: 'oversight', committeeId: south.id } as const;
  const sofia = await app.ask('member.seat', seat, as);
  await app.ask('plan.start', { code: 'PAL-N', name: 'Norte', committeeId: north.id }, as);
  expect(await app.ask('start.read', {}, { memberId: sofia.id })).toMatchObject({
    committeeName: 'Comité Sur',
    seats: { oversight: 1, secretariat: 1 },
    plan: null,
  });
});
