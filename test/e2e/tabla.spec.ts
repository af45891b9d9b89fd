import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { examplePlan, visit } from './steps.ts';

test.use({ actionTimeout: 15_000 });

/** Presses Tab until the focus is in a cell of the grid, and never counts the presses. */
async function enterGrid(page: Page): Promise<void> {
  await expect(page.getByRole('grid', { name: 'Compromisos' })).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await cell(page)) !== null) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not reach the grid.');
}

/** The line and the column of the cell that has the focus: «3:1». */
const cell = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? null);

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function becomes(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '¿Quién eres?' })).toBeHidden();
}

const chosen = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

test('la tabla se recorre, se ordena, se elige y se edita con el teclado', async ({ page }) => {
  await becomes(page, /^Marisol Cano/);
  await visit(page, `${examplePlan}/compromisos`, 'Compromisos');
  await enterGrid(page);
  await expectAccessible(page);
  expect(await cell(page)).toBe('0:0');
  await press(page, 'ArrowDown', 'ArrowRight');
  expect(await cell(page)).toBe('1:1');
  await press(page, 'End');
  expect(await cell(page)).toBe('1:7');
  await press(page, 'Home', 'Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowUp');
  expect(await cell(page)).toBe('-1:2');

  // Two orders, the second with the shift key.
  await press(page, 'Enter');
  const title = page.getByRole('columnheader', { name: 'Compromiso', exact: true });
  await expect(title).toHaveAttribute('aria-sort', 'ascending');
  await press(page, 'ArrowRight', 'Shift+Enter', 'Shift+Enter');
  const lead = page.getByRole('columnheader', { name: 'Responsable' });
  await expect(lead).toHaveAttribute('aria-sort', 'descending');
  await expect(lead).toHaveAttribute('aria-description', /^Orden 2\./);
  expect(await page.evaluate(() => window.location.hash)).toContain('orden=title%2C-leadInstitution');

  // The column goes to the left and becomes wider.
  const width = (await lead.boundingBox())?.width ?? 0;
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight');
  await expect.poll(async () => (await lead.boundingBox())?.width).toBeGreaterThan(width + 20);
  await press(page, 'Alt+ArrowLeft');
  await expect(page.getByRole('columnheader').nth(2)).toHaveText(/Responsable/);

  // Rows are chosen one by one, from one to another, and all.
  await press(page, 'Control+Home');
  await expect.poll(() => cell(page)).toBe('0:0');
  await press(page, 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await expect(chosen(page, '3 elegidos')).toBeVisible();
  await press(page, 'Control+a');
  await expect(page.getByRole('checkbox', { name: /^Elegir los \d+ compromisos$/ })).toBeChecked();
  await expectAccessible(page);
});

test('una celda se edita, se corrige, se guarda y se deshace', async ({ page }) => {
  await becomes(page, /^Marisol Cano/);
  await visit(page, `${examplePlan}/compromisos`, 'Compromisos');
  await enterGrid(page);
  await press(page, 'ArrowRight', 'ArrowRight', 'F2');
  const editor = page.getByRole('textbox', { name: /^Título de C/ });
  await expect(editor).toBeFocused();
  const before = await editor.inputValue();
  await press(page, 'Control+a', 'Delete', 'Enter');
  await expect(page.getByText('El título no puede quedar vacío.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.type('Otro nombre para todas');
  await press(page, 'Enter');
  await expect(page.getByRole('link', { name: 'Otro nombre para todas' })).toBeVisible();
  await expect.poll(() => cell(page)).toBe('0:2');
  await page.getByRole('button', { name: 'Deshacer' }).focus();
  await press(page, 'Enter');
  await expect(page.getByRole('link', { name: before })).toBeVisible();
  await enterGrid(page);
  await press(page, 'F2');
  await page.keyboard.type('Nada');
  await press(page, 'Escape');
  await expect(page.getByRole('link', { name: before })).toBeVisible();
});

test('se agrupa, se guarda como vista, se quita y vuelve', async ({ page }) => {
  await becomes(page, /^Ana Ruiz/);
  await visit(page, `${examplePlan}/compromisos?grupo=state&semaforo=late|atRisk|onTime`, 'Compromisos');
  await enterGrid(page);
  const group = page.getByRole('gridcell', { expanded: true }).first();
  await expect(group).toContainText(/verificado .* · reportado/);
  await expectAccessible(page);
  const rows = await page.getByRole('row').count();
  await press(page, 'ArrowLeft');
  await expect(page.getByRole('gridcell', { expanded: false })).toHaveCount(1);
  expect(await page.getByRole('row').count()).toBeLessThan(rows);
  await page.getByRole('button', { name: 'Vistas' }).focus();
  await press(page, 'Enter');
  await page.getByRole('menuitem', { name: 'Guardar como vista…' }).focus();
  await press(page, 'Enter');
  await expect(page.getByRole('textbox', { name: 'Nombre' })).toBeFocused();
  await page.keyboard.type('Por estado');
  await press(page, 'Enter');
  const menu = page.getByRole('button', { name: 'Por estado', exact: true });
  await expect(menu).toBeVisible();

  // Another address leaves the view, and the menu brings it back.
  await visit(page, `${examplePlan}/compromisos`, 'Compromisos');
  await page.getByRole('button', { name: 'Vistas' }).focus();
  await press(page, 'Enter');
  await page.getByRole('menuitemradio', { name: 'Por estado' }).focus();
  await press(page, 'Enter');
  await expect(page.getByRole('gridcell', { expanded: false })).toHaveCount(1);
  await expect(menu).toBeVisible();
  await menu.focus();
  await press(page, 'Enter');
  await page.getByRole('menuitem', { name: 'Quitar la vista' }).focus();
  await press(page, 'Enter');
  await expect(page.getByText('Se quitó la vista «Por estado».').first()).toBeVisible();
  await page.getByRole('button', { name: 'Deshacer' }).focus();
  await press(page, 'Enter');
  await expect(page.getByText('Volvió la vista «Por estado».').first()).toBeVisible();
});
