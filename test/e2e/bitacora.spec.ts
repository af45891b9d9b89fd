import { expect, expectAccessible, test } from './app-fixture.ts';
import { becomes, examplePlan, visit } from './steps.ts';

test('la bitácora dice quién cambió qué, y se filtra con el teclado', async ({ page }) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/ajustes`, 'Ajustes');
  await page.getByRole('textbox', { name: 'Lugar' }).fill('Municipio de muestra');
  await page.getByRole('button', { name: 'Guardar cambios' }).click();
  await expect(page.getByText('Se guardaron los cambios.')).toBeVisible();
  await page.getByRole('link', { name: 'Bitácora' }).click();
  await expect(page.getByText('Lugar: de «Municipio de ejemplo» a «Municipio de muestra»')).toBeVisible();
  // React Aria leaves the name of a button that was pending there for some seconds.
  await expect(page.locator('[data-live-announcer] [role="img"]')).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: /Clase/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Evid');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/clase=evidencia/);
  await expect(page.getByText('Lugar: de «Municipio de ejemplo» a «Municipio de muestra»')).toBeHidden();
});
