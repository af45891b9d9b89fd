import type { Page } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { settled, tabTo } from './steps.ts';

test.use({ start: 'empty' });

/** As a secretariat keeps it: semicolons, Latin letters of an old office, odd headings, and some mistakes. */
const commitments = `No.;Nombre del compromiso;Problemática;Dependencia responsable;Fecha de inicio;Fecha de término
C01;Presupuesto claro para la gente;Se publica en un formato que nadie lee;Secretaría de Finanzas;01/03/2026;31/12/2026
;Baches con folio público;No se sabe qué bache sigue;Secretaría de Obras Públicas;1 de abril de 2026;30/11/2026
C03;Agua: cortes avisados;Los cortes no se avisan;Comisión de Agua;2026-02-30;31/12/2026
C01;Presupuesto claro para la gente;Se publica en un formato que nadie lee;Secretaría de Finanzas;01/03/2026;31/12/2026
`;
const milestones = `Clave hito;Compromiso;Descripción del hito;Fecha límite;Medio de verificación
C01.1;C01;Padrón de partidas en datos abiertos;30/06/2026;Enlace al padrón
C01.2;C01;Versión ciudadana impresa;2.º trimestre de 2026;Ejemplar
C02.1;C02;Mapa de baches en línea;31/13/2026;Enlace
C09.1;C09;Hito de un compromiso que no está;30/06/2026;Acta
`;

async function sheets(folder: string): Promise<string[]> {
  const files = { 'PAL Calvillo.csv': commitments, 'hitos.csv': milestones };
  return Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const path = join(folder, name);
      await writeFile(path, text, 'latin1');
      return path;
    }),
  );
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

/** The path says that the step comes next, and nothing on the screen keeps anybody out. */
async function stepIs(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('listitem').filter({ has: heading(page, name) })).toContainText('Sigue');
  await settled(page);
  await expectAccessible(page);
}

async function isRead(page: Page): Promise<void> {
  await expect(heading(page, 'Paso 4 de 5: Ensayo')).toBeVisible();
  await expect(page.getByText('«2026-02-30» no existe en el calendario.')).toBeVisible();
  await expect(page.getByText('«31/13/2026» no existe en el calendario.')).toBeVisible();
  await expect(page.getByText(/«C01» ya está en la fila 2/)).toBeVisible();
  await expectAccessible(page);
}

/** The report is a document that opens, with the committee's name and what was imported. */
async function isReport(path: string): Promise<void> {
  const bytes = await readFile(path, 'latin1');
  expect(bytes.startsWith('%PDF-1.7')).toBe(true);
  expect(bytes).toContain('<pdfuaid:part>1</pdfuaid:part>');
}

const people = [
  ['Luis Mora Cervantes', 'Secretaría de Finanzas'],
  ['Ana Ruiz Ochoa', 'Observatorio Ciudadano'],
  ['Eva Peña Núñez', 'Autoridad Garante Local'],
] as const;

test('de una carpeta vacía al informe impreso, con el ratón', async ({ page, folder }) => {
  const main = page.getByRole('main');
  await stepIs(page, 'Quién lleva la secretaría técnica');
  await main.getByRole('textbox', { name: /Nombre completo/ }).fill('Marisol Cano Ibarra');
  await main.getByRole('button', { name: 'Empezar como secretaría técnica' }).click();

  await stepIs(page, 'El comité y sus lugares');
  await main
    .getByRole('textbox', { name: 'Nombre del comité' })
    .fill('Comité de Gobierno Abierto de Calvillo');
  for (const [i, [name, institution]] of people.entries()) {
    await main.getByRole('textbox', { name: `Nombre completo, persona ${String(i + 1)}` }).fill(name);
    await main.getByRole('textbox', { name: `Institución, persona ${String(i + 1)}` }).fill(institution);
  }
  await main.getByRole('button', { name: 'Guardar el comité' }).click();

  await stepIs(page, 'El plan, con sus compromisos e hitos');
  await main.getByRole('link', { name: 'Importar de una hoja de cálculo' }).click();
  const chooser = page.waitForEvent('filechooser');
  await main.getByRole('button', { name: 'Elegir archivos…' }).click();
  await (await chooser).setFiles(await sheets(folder));
  await expect(page.getByText('Recibido')).toHaveCount(2);
  for (const next of ['vista previa', 'columnas', 'ensayo']) {
    await main.getByRole('button', { name: `Siguiente: ${next}` }).click();
  }
  await isRead(page);
  await main.getByRole('button', { name: 'Importar', exact: true }).click();
  await expect(main.getByText(/^Se crearon \d+ registros; 3 filas se rechazaron$/)).toBeVisible();

  await page.getByRole('link', { name: /Primeros pasos/ }).click();
  await stepIs(page, 'Quién responde por cada compromiso');
  await main.getByRole('link', { name: 'Asignar responsables' }).click();
  await main.getByRole('checkbox', { name: 'Elegir todos los que se ven' }).check();
  await main.getByRole('button', { name: 'Asignar lo elegido…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').first().fill('Luis');
  await page.getByRole('option', { name: /Luis Mora/ }).click();
  await dialog.getByRole('button', { name: /^Asignar/ }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('link', { name: /Primeros pasos/ }).click();
  await stepIs(page, 'El primer «Informe de avance»');
  await main.getByRole('link', { name: 'Preparar el informe' }).click();
  await expect(heading(page, 'Informes')).toBeVisible();
  const saving = page.waitForEvent('download');
  await main.getByRole('button', { name: 'PDF', exact: true }).click();
  await (await saving).saveAs(join(folder, 'informe.pdf'));
  await isReport(join(folder, 'informe.pdf'));

  await page.reload();
  await expect(heading(page, 'Informes')).toBeVisible();
  await expect(page.getByRole('link', { name: /Primeros pasos/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Ayuda' }).click();
  await main.getByRole('link', { name: 'Primeros pasos' }).click();
  await expect(heading(page, 'Los cinco pasos están hechos')).toBeVisible();
  await expectAccessible(page);
});

type Role = Parameters<typeof tabTo>[1];

async function press(page: Page, role: Role, name: string | RegExp): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
}

async function write(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, 'textbox', name);
  await page.keyboard.type(text);
}

test.describe('sin ratón', () => {
  test.use({ actionTimeout: 15_000, tips: true });

  test('de una carpeta vacía al informe impreso, solo con el teclado', async ({ page, folder }) => {
    test.slow();
    await stepIs(page, 'Quién lleva la secretaría técnica');
    await write(page, /Nombre completo/, 'Marisol Cano Ibarra');
    await page.keyboard.press('Enter');

    await stepIs(page, 'El comité y sus lugares');
    await expect(heading(page, 'El comité y sus lugares')).toBeFocused();
    await write(page, 'Nombre del comité', 'Comité de Gobierno Abierto de Calvillo');
    for (const [i, [name, institution]] of people.entries()) {
      await write(page, `Nombre completo, persona ${String(i + 1)}`, name);
      await write(page, `Institución, persona ${String(i + 1)}`, institution);
    }
    await page.keyboard.press('Enter');

    await stepIs(page, 'El plan, con sus compromisos e hitos');
    await expect(heading(page, 'El plan, con sus compromisos e hitos')).toBeFocused();
    await press(page, 'link', 'Importar de una hoja de cálculo');
    await expect(heading(page, 'Importar')).toBeFocused();
    await tabTo(page, 'button', 'Elegir archivos…');
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(await sheets(folder));
    await expect(page.getByText('Recibido')).toHaveCount(2);
    for (const next of ['vista previa', 'columnas', 'ensayo'])
      await press(page, 'button', `Siguiente: ${next}`);
    await isRead(page);
    await press(page, 'button', /^Importar$/);
    await expect(page.getByText(/^Se crearon \d+ registros; 3 filas se rechazaron$/)).toBeVisible();

    await press(page, 'link', /Primeros pasos/);
    await stepIs(page, 'Quién responde por cada compromiso');
    await press(page, 'link', 'Asignar responsables');
    await tabTo(page, 'checkbox', 'Elegir todos los que se ven');
    await page.keyboard.press('Space');
    await press(page, 'button', 'Asignar lo elegido…');
    const dialog = page.getByRole('dialog');
    await tabTo(page, 'combobox', /./, dialog);
    await page.keyboard.type('Luis');
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, 'button', /^Asignar/, dialog);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();

    await press(page, 'link', /Primeros pasos/);
    await stepIs(page, 'El primer «Informe de avance»');
    await press(page, 'link', 'Preparar el informe');
    await expect(heading(page, 'Informes')).toBeFocused();
    await press(page, 'button', 'Entendido');
    await expect(heading(page, 'Informes')).toBeFocused();
    await press(page, 'button', 'Qué es: Fecha de corte');
    await expect(page.getByRole('dialog', { name: 'Fecha de corte' })).toContainText('el día al que', {
      ignoreCase: true,
    });
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Qué es: Fecha de corte' })).toBeFocused();
    await tabTo(page, 'button', /^PDF$/);
    const saving = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await (await saving).saveAs(join(folder, 'informe.pdf'));
    await isReport(join(folder, 'informe.pdf'));

    await page.keyboard.press('F1');
    await expect(heading(page, 'Ayuda')).toBeFocused();
    await press(page, 'button', 'Guía rápida (PDF)');
    await expect(page.getByText(/^Se guardó «guia-rapida-/).first()).toBeVisible();
    await press(page, 'link', /^Primeros pasos/);
    await expect(heading(page, 'Los cinco pasos están hechos')).toBeVisible();
  });
});
