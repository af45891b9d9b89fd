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
  await tabTo(page, 'searchbox', 'Buscar compromisos');
  await page.keyboard.type('tramites de agua');
  await expect(page.getByRole('status').filter({ hasText: '1 compromiso' })).toBeVisible();
  await tabTo(page, 'link', /Trámites de agua/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^C03/ })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: 'Buscar compromisos' })).toHaveValue('tramites de agua');
});

test('todo se encuentra con Ctrl+K: se escribe, se recorre, se abre, y Esc devuelve el foco', async ({
  page,
}) => {
  await becomesByKeyboard(page, /^Ana Ruiz/);
  await visit(page, `${examplePlan}/compromisos`, 'Compromisos');
  await page.keyboard.press('Control+K');
  const dialog = page.getByRole('dialog', { name: 'Buscar' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('tramites de agua');
  await expect(dialog.getByRole('status')).toHaveText(/resultado/);
  await expect(dialog.getByRole('option').first()).toHaveText(/Trámites de agua/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^C03/ })).toBeFocused();
  await page.keyboard.press('Control+K');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: /^C03/ })).toBeFocused();
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

test('se devuelve un hito con su razón', async ({ page, web }) => {
  const { place, code } = await exampleMilestone(web, ({ figures }) => figures.state === 'toVerify');
  await becomesByKeyboard(page, /^Ana Ruiz/);
  await visit(page, place, code);
  await tabTo(page, 'button', 'Devolver');
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', /^Razón/);
  await page.keyboard.type('Falta el acta firmada.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('main').getByText('«Falta el acta firmada»').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('la secretaría agrega un compromiso y su hito sin tocar el ratón', async ({ page }) => {
  await becomesByKeyboard(page, /^Marisol Cano/);
  await expect(page.getByRole('heading', { level: 1, name: /^Buen/ })).toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { level: 1, name: 'Compromisos' })).toBeFocused();
  await page.keyboard.press('n');
  await tabTo(page, 'textbox', /^Título/, page.getByRole('dialog'));
  await page.keyboard.type('Parques que cuida el barrio');
  await page.keyboard.press('Control+Enter');
  const heading = page.getByRole('heading', { level: 1, name: /Parques que cuida el barrio/ });
  await expect(heading).toBeFocused();
  await page.keyboard.press('n');
  await tabTo(page, 'textbox', /^Título/, page.getByRole('dialog'));
  await page.keyboard.type('Padrón de parques');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('main').getByText('Padrón de parques').first()).toBeVisible();
});

test('la autoridad garante replanifica, y el foco vuelve a su botón', async ({ page, web }) => {
  const { place, code } = await exampleMilestone(web, ({ figures }) => figures.state === 'inProgress');
  await becomesByKeyboard(page, /^Teresa Gil/);
  await visit(page, place, code);
  await tabTo(page, 'button', 'Replanificar');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await tabTo(page, 'textbox', /^Razón/, dialog);
  await page.keyboard.type('La licitación se declaró desierta.');
  await page.keyboard.press('Control+Enter');
  // Nothing was moved yet: what is missing is said, and nothing that was typed is lost.
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: /^Razón/ })).toHaveValue(/desierta/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await tabTo(page, 'button', 'Descartar', dialog);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Replanificar' })).toBeFocused();
});

test('quien consulta recorre la ventana con sus atajos', async ({ page }) => {
  await becomesByKeyboard(page, /^Hugo Lara/);
  await expect(page.getByRole('heading', { level: 1, name: /^Buen/ })).toBeFocused();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Atajos del teclado' });
  await expect(list.getByText('ir a Compromisos')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  for (const [letter, name] of [
    ['c', 'Compromisos'],
    ['o', 'Observaciones'],
    ['i', 'Informes'],
    ['b', 'Bitácora'],
    ['a', 'Ajustes'],
  ] as const) {
    await page.keyboard.press('g');
    await page.keyboard.press(letter);
    await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
    await expect(page.getByText(`Página: ${name}`, { exact: true })).toBeAttached();
  }
});

test('apagados, los atajos de una letra no hacen nada, y los demás siguen', async ({ page }) => {
  await becomesByKeyboard(page, /^Hugo Lara/);
  await visit(page, `${examplePlan}/ajustes?vista=ventana`, 'Ajustes');
  await tabTo(page, 'checkbox', 'Atajos de una sola letra');
  await page.keyboard.press('Space');
  await visit(page, `${examplePlan}/tablero`, /^Buen/);
  await page.keyboard.press('?');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: /^Buen/ })).toBeVisible();
  await page.keyboard.press('Control+K');
  const find = page.getByRole('dialog').getByRole('searchbox', { name: 'Buscar' });
  await expect(find).toBeFocused();
  await page.keyboard.type('g c ?');
  await expect(find).toHaveValue('g c ?');
});

test('quitado un filtro, el foco pasa al siguiente; quitado el último, al título', async ({ page }) => {
  await becomesByKeyboard(page, /^Hugo Lara/);
  await visit(page, `${examplePlan}/compromisos?semaforo=late&estado=inProgress`, 'Compromisos');
  const filters = page.getByRole('button', { name: /^Quitar el filtro/ });
  await expect(filters).toHaveCount(2);
  await tabTo(page, 'button', /^Quitar el filtro/);
  await page.keyboard.press('Enter');
  await expect(filters).toHaveCount(1);
  await expect(filters.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(filters).toHaveCount(0);
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});
