import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { becomes, examplePlan, visit } from './steps.ts';

async function openSettings(page: Page, view: string): Promise<void> {
  await page.getByRole('link', { name: 'Ajustes' }).click();
  await page.getByRole('tab', { name: view }).click();
}

test('cada parte de los ajustes es accesible y cabe en la ventana', async ({ page }) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/ajustes`, 'Ajustes');
  for (const view of ['Plan', 'Comité y semáforo', 'Catálogos', 'Respaldo y datos', 'Aspecto y acerca de']) {
    await openSettings(page, view);
    await expect(page.getByRole('tabpanel', { name: view })).toBeVisible();
    await expectAccessible(page);
    const [inner, outer] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      window.innerWidth,
    ]);
    expect(inner).toBeLessThanOrEqual(outer);
  }
});

test('el respaldo y los datos se guardan como archivos', async ({ page }) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/ajustes`, 'Ajustes');
  await openSettings(page, 'Respaldo y datos');
  const backup = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Respaldar ahora' }).click();
  expect((await backup).suggestedFilename()).toMatch(/^respaldo-.*\.zip$/);
  await expect(page.getByText(/Respaldo: hoy/)).toBeVisible();
  const data = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exportar todo' }).click();
  expect((await data).suggestedFilename()).toMatch(/\.zip$/);
});

test('el aspecto oscuro se elige y permanece al recargar', async ({ page }) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/ajustes`, 'Ajustes');
  await openSettings(page, 'Aspecto y acerca de');
  await page.getByText('Oscuro', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Oscuro' })).toBeChecked();
});

test('el plan de ejemplo se quita con su comité, y se vuelve a poner', async ({ page }) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/ajustes`, 'Ajustes');
  await openSettings(page, 'Plan');
  await page.getByRole('button', { name: 'Quitar el plan de ejemplo' }).click();
  await expect(page.getByRole('heading', { name: 'Primeros pasos', level: 1 })).toBeVisible();
  await openSettings(page, 'Plan');
  await page.getByRole('button', { name: 'Poner el plan de ejemplo' }).click();
  await expect(page.getByRole('heading', { name: '¿Quién eres?' })).toBeVisible();
});
