import type { Page } from '@playwright/test';
import type { MemberView } from '../../shared/members.ts';
import type { MilestonePage } from '../../shared/milestones.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { ask, becomes, examplePlan, settled, visit } from './steps.ts';

const queue = `${examplePlan}/por-verificar`;
const chosen = (page: Page) =>
  page.getByRole('list', { name: 'Hitos que esperan veredicto' }).locator('[aria-current]');
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'por verificar' });

test('quien monitorea verifica uno, devuelve otro y deja la cola vacía, solo con el teclado', async ({
  page,
}) => {
  test.slow();
  await becomes(page, /Ana Ruiz/);
  await visit(page, queue, 'Por verificar');
  const left = await page
    .getByRole('list', { name: 'Hitos que esperan veredicto' })
    .getByRole('button')
    .count();
  await expect(status(page)).toHaveText(`Quedan ${String(left)} por verificar.`);
  await page.keyboard.press('j');
  await expect(chosen(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  const first = (await chosen(page).locator('span').first().innerText()).trim();
  await page.keyboard.press('v');
  const verify = page.getByRole('dialog', { name: `Verificar el hito ${first}` });
  await expect(verify).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(verify).toBeHidden();
  await expect(status(page)).toHaveText(`Quedan ${String(left)} por verificar.`);
  await expect(chosen(page)).toBeFocused();

  await page.keyboard.press('v');
  await verify.getByRole('button', { name: 'Verificar' }).press('Enter');
  await expect(status(page)).toHaveText(`Se verificó ${first}. Quedan ${String(left - 1)} por verificar.`);
  await expect(chosen(page)).toBeFocused();

  const second = (await chosen(page).locator('span').first().innerText()).trim();
  expect(second).not.toBe(first);
  await page.keyboard.press('d');
  const giveBack = page.getByRole('dialog', { name: `Devolver el hito ${second}` });
  await giveBack.getByRole('textbox', { name: /^Razón/ }).focus();
  await page.keyboard.type('Falta el video: v, d, e, j y k no hacen nada aquí.');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await giveBack.getByRole('button', { name: 'Devolver' }).press('Enter');
  await expect(status(page)).toContainText(`Se devolvió ${second}.`);
  await expect(chosen(page)).toBeFocused();

  for (let n = left - 2; n > 0; n -= 1) {
    await page.keyboard.press('v');
    await page.getByRole('dialog').getByRole('button', { name: 'Verificar' }).press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const now = n === 1 ? 'No queda ninguno' : `${n === 2 ? 'Queda' : 'Quedan'} ${String(n - 1)}`;
    await expect(status(page)).toContainText(`${now} por verificar.`);
    if (n > 1) await expect(chosen(page)).toBeFocused();
  }
  await expect(status(page)).toContainText('No queda ninguno por verificar.');
  await expect(page.getByRole('link', { name: 'Ir a mi trabajo' })).toBeVisible();
  await expectAccessible(page);
});

test('Entrar abre el hito elegido, y al volver sigue elegido', async ({ page }) => {
  await becomes(page, /Ana Ruiz/);
  await visit(page, queue, 'Por verificar');
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toBeFocused();
  const code = (await chosen(page).locator('span').first().innerText()).trim();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(code);
  await page.goBack();
  await expect(chosen(page)).toContainText(code);
});

test('lo propio se ve con su razón y no se juzga', async ({ page, web }) => {
  const members = await ask<MemberView[]>(web, 'member.list', {});
  const ana = members.find(({ name }) => name.startsWith('Ana Ruiz'));
  const [plan] = await ask<PlanSummary[]>(web, 'plan.list', {});
  const { items } = await ask<{ items: { milestoneId: string; code: string }[] }>(web, 'work.mine', {
    planId: plan?.id,
    memberId: ana?.id,
    kind: 'verify',
  });
  const { milestoneId = '', code = '' } = items[0] ?? {};
  const said = { kind: 'note', milestoneId, title: 'Visita', note: 'Fui a ver.' };
  await web.call('evidence.record', said, { memberId: ana?.id ?? null });
  const { evidence } = await ask<MilestonePage>(web, 'milestone.read', { id: milestoneId });
  const oversight = members.find(({ role }) => role === 'oversight');
  for (const { id, version, title } of evidence) {
    if (title === 'Visita') continue;
    const withdrawn = { id, version, reason: 'Era de otro hito.' };
    const reply = await web.call('evidence.withdraw', withdrawn, { memberId: oversight?.id ?? null });
    expect(reply.ok).toBe(true);
  }
  await becomes(page, /Ana Ruiz/);
  await visit(page, `${queue}?hito=${milestoneId}`, 'Por verificar');
  const panel = page.getByRole('region', { name: code });
  await expect(panel.getByText(/No te toca juzgarlo: toda su evidencia/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Verificar' })).toHaveCount(0);
  await page.keyboard.press('v');
  await expect(status(page)).toContainText('No te toca juzgarlo');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectAccessible(page);
});

test('«Mi trabajo» es accesible, se filtra en la dirección y muestra lo de otra persona', async ({
  page,
}) => {
  await becomes(page, /Luis Mora/);
  await visit(page, `${examplePlan}/tablero`, /Luis/);
  await page.getByRole('link', { name: 'Ver todo mi trabajo' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mi trabajo' })).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: / Qué/ }).press('Enter');
  await page.getByRole('option', { name: /Devueltos, por corregir/ }).press('Enter');
  await expect(page.getByText('Corregir', { exact: true })).toBeVisible();
  await expect(page.getByText('Reportar', { exact: true })).toHaveCount(0);
  expect(page.url()).toContain('que=returned');
  await page.reload();
  await expect(page.getByText('Corregir', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'De quién' }).fill('Ana Ruiz');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Trabajo de Ana Ruiz/ })).toBeVisible();
  await page.getByRole('link', { name: 'Ver todo lo pendiente' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mi trabajo' })).toBeVisible();
});
