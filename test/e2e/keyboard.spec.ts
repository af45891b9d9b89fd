import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { exampleMilestone, examplePlan, tabTo, visit } from './steps.ts';

test.use({ actionTimeout: 15_000 });

async function becomesByKeyboard(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, 'button', name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '¿Quién eres?' })).toBeHidden();
}

test('se salta al contenido con la primera tecla', async ({ page, context, web }) => {
  await becomesByKeyboard(page, /^Luis Mora/);
  const opened = await context.newPage();
  await opened.goto(web.address);
  await expect(opened.getByRole('heading', { level: 1, name: /^Buen/ })).toBeVisible();
  // The program that drives the browser counts as a hand on the window, and the heading took the focus.
  await opened.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  await opened.keyboard.press('Tab');
  const skip = opened.getByRole('link', { name: 'Ir al contenido' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await opened.keyboard.press('Enter');
  await expect(opened.getByRole('main')).toBeFocused();
  expect(await opened.evaluate(() => window.location.hash)).toContain('/tablero');
});

test('se filtra, se encuentra y se abre un compromiso', async ({ page }) => {
  await becomesByKeyboard(page, /^Ana Ruiz/);
  await visit(page, `${examplePlan}/compromisos`, 'Compromisos');
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('searchbox', { name: 'Buscar compromisos' })).toBeFocused();
  await page.keyboard.type('tramites de agua');
  await expect(page.getByRole('status').filter({ hasText: '1 compromiso' })).toBeVisible();
  await tabTo(page, 'link', /Trámites de agua/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^C03/ })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: 'Buscar compromisos' })).toHaveValue('tramites de agua');
});

test('se reporta avance, y el foco vuelve a donde estaba', async ({ page, web }) => {
  const { place, code } = await exampleMilestone(web, ({ figures }) => figures.state === 'inProgress');
  await becomesByKeyboard(page, /^Luis Mora/);
  await visit(page, place, code);
  await tabTo(page, 'button', 'Reportar avance');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Reportar avance' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', 'Avance total');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('85');
  await tabTo(page, 'textbox', 'Qué se hizo');
  await page.keyboard.type('Se revisó el texto con los vecinos.');
  await tabTo(page, 'button', /^Reportar$/);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main').getByText('Se revisó el texto con los vecinos.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reportar avance' })).toBeFocused();
});

test('se verifica solo una parte de lo reportado, diciendo qué falta', async ({ page, web }) => {
  const { place, code } = await exampleMilestone(web, ({ verdicts }) =>
    verdicts.some(({ percentage }) => percentage !== null),
  );
  await becomesByKeyboard(page, /^Ana Ruiz/);
  await visit(page, place, code);
  await tabTo(page, 'button', 'Verificar lo reportado');
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', /^Porcentaje verificado/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('50');
  // Enter sends what was just typed: a part, which needs its reason.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByText('Falta este dato.')).toBeVisible();
  await tabTo(page, 'textbox', /^Qué falta/);
  await expectAccessible(page);
  await page.keyboard.type('Falta un formato de los siete.');
  await tabTo(page, 'button', 'Verificar', page.getByRole('dialog'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  const main = page.getByRole('main');
  await expect(main.getByText('Verificado: 50 de los 60 % reportados')).toBeVisible();
  await expect(main.getByText('«Falta un formato de los siete»').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Verificar lo reportado' })).toBeFocused();
});

test('se verifica un hito, y el foco no se pierde', async ({ page, web }) => {
  const { place, code } = await exampleMilestone(web, ({ figures }) => figures.state === 'toVerify');
  await becomesByKeyboard(page, /^Ana Ruiz/);
  await visit(page, place, code);
  await tabTo(page, 'button', 'Verificar');
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', 'Comentario (opcional)');
  await page.keyboard.type('Se comprobó en el portal.');
  await tabTo(page, 'button', 'Verificar', page.getByRole('dialog'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('main').getByText('«Se comprobó en el portal»').first()).toBeVisible();
  // The button is gone with its reason: the focus is on the page's heading.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
