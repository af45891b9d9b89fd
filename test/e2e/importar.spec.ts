import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { becomes, examplePlan, visit } from './steps.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/imports/${name}`, import.meta.url));
const linkedFiles = ['nap5_compromisos.csv', 'nap5_hitos.csv', 'nap5_indicadores.csv'].map(fixture);

const next = (page: Page, step: string) => page.getByRole('button', { name: `Siguiente: ${step}` }).click();

async function choose(page: Page, files: string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Elegir archivos…' }).click();
  await (await chooser).setFiles(files);
  await expect(page.getByText('Recibido')).toHaveCount(files.length);
}

async function toStep(page: Page, step: string): Promise<void> {
  await expect(page.getByRole('heading', { name: new RegExp(`^Paso \\d de 5: ${step}$`) })).toBeVisible();
  await expectAccessible(page);
}

test.beforeEach(async ({ page }) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/importar`, 'Importar');
});

test('tres archivos ligados se vuelven un plan con sus compromisos, y otra vez no cambian nada', async ({
  page,
}) => {
  await toStep(page, 'Archivos');
  await choose(page, linkedFiles);
  await next(page, 'vista previa');
  await expect(page.getByText(/Se reconoció: plan nacional/)).toBeVisible();
  await toStep(page, 'Vista previa');
  await next(page, 'columnas');
  await toStep(page, 'Columnas');
  await next(page, 'ensayo');
  await expect(page.getByRole('heading', { name: /^Se crearán \d+ registros$/ })).toBeVisible();
  await toStep(page, 'Ensayo');
  await page.getByRole('button', { name: 'Importar', exact: true }).click();
  await expect(page.getByText(/^Se crearon \d+ registros$/)).toBeVisible();
  await toStep(page, 'Importación');
  await page.getByRole('link', { name: /^Ir a Canad/ }).click();
  await expect(
    page.getByRole('link', { name: /Climate Change and Sustainable Growth/ }).first(),
  ).toBeVisible();

  await page.getByRole('link', { name: 'Importar' }).click();
  await page.getByRole('link', { name: 'Ensayo' }).click();
  await expect(page.getByRole('heading', { name: /no hay nada que cambiar/ })).toBeVisible();
});

test('las filas rechazadas se guardan con su razón', async ({ page, folder }) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Elegir archivos…' }).click();
  const text = 'Clave,Título,Inicio\nC01,Uno,2026-02-30\nC02,Dos,2026-01-01\n';
  await (await chooser).setFiles({ name: 'malo.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await next(page, 'vista previa');
  await next(page, 'columnas');
  await next(page, 'ensayo');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Guardar las filas rechazadas…' }).click();
  const saved = await saving;
  await saved.saveAs(`${folder}/rechazos.csv`);
  expect(await readFile(`${folder}/rechazos.csv`, 'utf8')).toMatch(
    /C01,Uno,2026-02-30.*no existe en el calendario/,
  );
});

test('lo hecho en el asistente sobrevive a salir de la página y a recargar la ventana', async ({ page }) => {
  await choose(page, linkedFiles);
  await next(page, 'vista previa');
  await next(page, 'columnas');
  const column = page.getByRole('combobox', { name: 'Dato que llena la columna «titulo_fr»' });
  await column.selectOption({ label: 'Objetivo (compromiso)' });
  await page.getByRole('link', { name: 'Bitácora' }).click();
  await expect(page.getByRole('heading', { name: 'Bitácora', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Importar' }).click();
  await expect(column).toHaveValue('commitment.objective');
  await page.reload();
  await expect(column).toHaveValue('commitment.objective');
});

test('se importa solo con el teclado', async ({ page }) => {
  const press = async (name: string) => {
    // While the list of a box is open, everything else is hidden from who hears the page.
    const button = page.getByRole('button', { name, exact: true, includeHidden: true });
    for (let n = 0; n < 80 && !(await button.evaluate((one) => one === document.activeElement)); n += 1) {
      await page.keyboard.press('Tab');
    }
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  };
  const chooser = page.waitForEvent('filechooser');
  await press('Elegir archivos…');
  await (await chooser).setFiles(linkedFiles);
  await expect(page.getByText('Recibido')).toHaveCount(3);
  await press('Siguiente: vista previa');
  await expect(page.getByRole('heading', { name: 'Paso 2 de 5: Vista previa' })).toBeFocused();
  await press('Siguiente: columnas');
  await expect(page.getByRole('heading', { name: 'Paso 3 de 5: Columnas' })).toBeFocused();
  await press('Siguiente: ensayo');
  await expect(page.getByRole('heading', { name: /^Se crearán/ })).toBeVisible();
  await press('Importar');
  await expect(page.getByText(/^Se crearon \d+ registros$/)).toBeVisible();
});
