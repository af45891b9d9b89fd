import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { becomes, examplePlan, visit } from './steps.ts';

const timeline = `${examplePlan}/cronograma`;
const barOf = (page: Page, code: string) =>
  page.getByRole('button', { name: new RegExp(`^Proponer otra fecha para ${code}:`) });

test('con el teclado se propone otra fecha, Escape la regresa y la razón se pide antes de mandarla', async ({
  page,
}) => {
  await becomes(page, /^Luis Mora/);
  await visit(page, timeline, 'Cronograma');
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Ir a…' }).fill('tablero publico de obra');
  await page.keyboard.press('Enter');
  const bar = barOf(page, 'C01\\.6');
  await expect(bar).toBeFocused();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText(/^C01\.6: del 9 mar 2026 al 7 dic 2026\./)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('C01.6 queda como estaba.')).toBeVisible();
  await expect(bar).toBeFocused();
  await page.keyboard.press('Shift+Alt+ArrowRight');
  await page.keyboard.press('Enter');
  const asking = page.getByRole('dialog', { name: 'Pedir la replanificación de C01.6' });
  await expect(asking).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(asking).toBeHidden();
  await expect(bar).toBeFocused();
  await expect(bar).toHaveAccessibleName(/del 2 mar 2026 al 30 nov 2026/);
  await page.keyboard.press('Shift+Alt+ArrowRight');
  await page.keyboard.press('Enter');
  await asking.getByRole('textbox', { name: /^Razón/ }).fill('La obra se licita otra vez.');
  await asking.getByRole('button', { name: 'Pedir', exact: true }).press('Enter');
  await expect(page.getByText('se pidió moverlo')).toBeVisible();
  await expect(
    page.getByRole('link', { name: /^C01\.6 .*del 2 mar 2026 al 30 nov 2026/ }).first(),
  ).toBeVisible();
});

test('con el ratón se arrastra un extremo; quien decide abre la replanificación con la fecha nueva', async ({
  page,
}) => {
  await becomes(page, /^Teresa Gil Montaño/);
  await visit(page, `${timeline}?escala=month`, 'Cronograma');
  const bar = barOf(page, 'C01\\.6');
  const due = bar.locator('[data-edge="due"]');
  await due.hover();
  const box = await due.boundingBox();
  if (box === null) throw new Error('The end of the bar is not in view.');
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 44, box.y + 8, { steps: 4 });
  await expect(page.getByText(/^C01\.6: del 2 mar 2026 al 10 dic 2026\./)).toBeVisible();
  await page.mouse.up();
  const deciding = page.getByRole('dialog', { name: /^Replanificar el hito C01\.6/ });
  await expect(deciding).toBeVisible();
  await deciding.getByRole('textbox', { name: /^Razón/ }).fill('Se aplazó la licitación.');
  await deciding.getByRole('button', { name: /^Replanificar/ }).press('Enter');
  await expect(deciding).toBeHidden();
  await expect(bar).toHaveAccessibleName(/al 10 dic 2026; originalmente, del 2 mar 2026 al 30 nov 2026/);
});

test('quien no puede mover no ve asas, ni nadie en el pasado; la tabla dice lo mismo', async ({ page }) => {
  await becomes(page, /^Ana Ruiz/);
  await visit(page, timeline, 'Cronograma');
  await expect(page.getByRole('link', { name: /^C01\.6 .*responde/ })).toBeVisible();
  await expect(barOf(page, '')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ver como tabla' }).press('Enter');
  const table = page.getByRole('grid', { name: 'El cronograma como tabla' });
  await expect(table.getByRole('row', { name: /^C01\.6/ })).toBeVisible();
  await expectAccessible(page);
  await becomes(page, /^Luis Mora/);
  await visit(page, `${timeline}?al=2026-06-30`, 'Cronograma');
  await expect(page.getByRole('link', { name: /^C01\.6 .*responde/ })).toBeVisible();
  await expect(page.locator('[data-movable]')).toHaveCount(0);
});

test('se guarda en PDF, en SVG y en PNG', async ({ page, folder }) => {
  await becomes(page, /^Ana Ruiz/);
  await visit(page, timeline, 'Cronograma');
  const heads = {
    'PDF accesible, con su tabla': '%PDF-1.7',
    'Imagen SVG': '<svg',
    'Imagen PNG': '\u0089PNG',
  };
  for (const [name, head] of Object.entries(heads)) {
    await page.getByRole('button', { name: 'Imprimir o guardar' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(name, { exact: true }).click();
    await expectAccessible(page);
    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Guardar', exact: true }).press('Enter');
    const saved = await saving;
    const path = join(folder, saved.suggestedFilename());
    await saved.saveAs(path);
    expect((await readFile(path, 'latin1')).startsWith(head)).toBe(true);
    await expect(dialog).toBeHidden();
  }
});
