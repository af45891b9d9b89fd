import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { becomes, examplePlan, visit } from './steps.ts';

const preview = (page: Page) => page.getByTitle('Vista previa del informe de avance');

test.beforeEach(async ({ page }) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/informes`, 'Informes');
});

test('el informe se lee antes de guardarlo, y la página es accesible', async ({ page }) => {
  const report = preview(page).contentFrame();
  await expect(report.getByRole('heading', { name: 'Informe de avance', level: 1 })).toBeVisible();
  await expect(report.getByRole('heading', { name: /Presupuesto municipal que se entiende/ })).toBeVisible();
  await expectAccessible(page);
});

test('el informe guardado en HTML es accesible por sí solo, y en PDF trae sus páginas', async ({
  page,
  folder,
  context,
}) => {
  await expect(preview(page)).toBeVisible();
  for (const format of ['HTML', 'PDF']) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: format, exact: true }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(new RegExp(`^informe-de-avance-.*\\.${format.toLowerCase()}$`));
    await saved.saveAs(join(folder, format));
  }
  expect((await readFile(join(folder, 'PDF'))).subarray(0, 5).toString()).toBe('%PDF-');
  const alone = await context.newPage();
  await alone.setContent(await readFile(join(folder, 'HTML'), 'utf8'));
  await expectAccessible(alone);
});

test('otra fecha de corte es otro informe, y la dirección la recuerda', async ({ page }) => {
  const day = page.getByRole('group', { name: /Fecha de corte/ });
  await day.getByRole('spinbutton', { name: /día/ }).click();
  await page.keyboard.type('31122025');
  await expect(page).toHaveURL(/al=2025-12-31/);
  await expect(
    preview(page)
      .contentFrame()
      .getByText(/31 de diciembre de 2025/)
      .first(),
  ).toBeVisible();
});

test('donde el navegador no muestra PDF se imprime la página del informe', async ({ page }) => {
  await page.evaluate(() => Object.defineProperty(navigator, 'pdfViewerEnabled', { value: false }));
  await page.getByRole('button', { name: 'Imprimir…' }).click();
  const printed = page.locator('iframe[aria-hidden="true"]');
  await expect(printed).toHaveCount(1);
  await expect
    .poll(() => printed.evaluate((frame: HTMLIFrameElement) => frame.contentDocument?.title))
    .toMatch(/^Informe de avance/);
});
