import type { Locator, Page } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from './app-fixture.ts';
import { becomes } from './steps.ts';

test.use({ start: 'empty', actionTimeout: 15_000 });

const commitments = `Clave;Compromiso;Problema público;Inicio;Término
C01;Presupuesto que se entiende;La población no sabe en qué se gasta;15/01/2026;15/12/2026
C02;Año de la contratación abierta;Los contratos no se publican;01/02/2026;30/11/2026
`;
const milestones = `Clave;Clave del compromiso;Hito;Entregable;Peso;Inicio;Término
C01.1;C01;Versión ciudadana del presupuesto;Documento publicado;1;15/01/2026;30/06/2026
C01.2;C01;Micrositio del presupuesto;Sitio en línea;1;01/07/2026;15/12/2026
C02.1;C02;Padrón de contratos;Datos abiertos;1;01/02/2026;30/02/2026
`;
/** As a spreadsheet of an office in Mexico saves it. */
const windows1252 = (text: string): Buffer => Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1');

const dialog = (page: Page): Locator => page.getByRole('dialog');
const nav = (page: Page): Locator => page.getByRole('navigation', { name: 'Secciones' });

async function goTo(page: Page, section: string): Promise<void> {
  await nav(page).getByRole('link', { name: section }).click();
}

async function pick(page: Page, within: Locator, field: string, option: string): Promise<void> {
  await within.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

async function save(page: Page, label = 'Guardar'): Promise<void> {
  await dialog(page).getByRole('button', { name: label, exact: true }).click();
  await expect(dialog(page)).toBeHidden();
}

async function addInstitution(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Agregar institución…' }).click();
  await dialog(page).getByLabel('Nombre').fill(name);
  await save(page);
  await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
}

async function seat(page: Page, name: string, role: string, institution?: string): Promise<void> {
  await page.getByRole('button', { name: 'Agregar integrante…' }).click();
  await dialog(page).getByLabel('Nombre').fill(name);
  await pick(page, dialog(page), 'Papel', role);
  if (institution !== undefined) await pick(page, dialog(page), 'Institución', institution);
  await save(page);
}

async function typeDay(page: Page, field: string, day: string): Promise<void> {
  const group = page.getByRole('group', { name: field, exact: true });
  await pick(page, group, 'Precisión', 'Un día');
  await group.getByRole('spinbutton').first().click();
  await page.keyboard.type(day);
}

async function makeCommittee(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Primeros pasos' })).toBeVisible();
  await goTo(page, 'Comité');
  await page.getByRole('tab', { name: 'Instituciones' }).click();
  await addInstitution(page, 'Secretaría de Finanzas');
  await page.getByRole('tab', { name: 'Integrantes' }).click();
  await seat(page, 'Marisol Cano', 'Secretaría técnica');
  await becomes(page, /^Marisol Cano/);
  await goTo(page, 'Comité');
  await seat(page, 'Luis Mora', 'Gobierno', 'Secretaría de Finanzas');
  await seat(page, 'Ana Ruiz', 'Sociedad civil');
  await seat(page, 'Teresa Gil', 'Autoridad garante');
  for (const name of ['Marisol Cano', 'Luis Mora', 'Ana Ruiz', 'Teresa Gil']) {
    await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
  }
}

async function startPlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Plan en vista/ }).click();
  await page.getByRole('menuitem', { name: 'Empezar un plan nuevo…' }).click();
  const form = page.getByRole('main');
  await form.getByLabel('Nombre').fill('Plan de Acción Local 2026');
  await form.getByLabel('Clave del plan').fill('PAL-2026');
  await typeDay(page, 'Inicio de vigencia', '01012026');
  await typeDay(page, 'Fin de vigencia', '31122026');
  await form.getByRole('button', { name: 'Empezar el plan' }).click();
  await expect(page.getByText('Este plan todavía no tiene compromisos.')).toBeVisible();
}

async function importPlan(page: Page, folder: string): Promise<void> {
  const files = [join(folder, 'compromisos.csv'), join(folder, 'hitos.csv')] as const;
  await writeFile(files[0], windows1252(commitments));
  await writeFile(files[1], windows1252(milestones));
  await goTo(page, 'Importar');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Elegir archivos…' }).click();
  await (await choosing).setFiles([...files]);
  await expect(page.getByText('Recibido')).toHaveCount(2);
  await page.getByRole('button', { name: 'Siguiente: vista previa' }).click();
  await expect(page.getByText(/windows-1252 separado por puntos y comas/i).first()).toBeVisible();
  await expect(page.getByText('Año de la contratación abierta')).toBeVisible();
  await page.getByRole('button', { name: 'Siguiente: columnas' }).click();
  await page.getByRole('button', { name: 'Siguiente: ensayo' }).click();
  const problem = page.getByRole('row').filter({ hasText: '30/02/2026' });
  await expect(problem).toContainText('Término');
  await expect(problem.getByRole('cell', { name: '4', exact: true })).toBeVisible();
  await saveRejects(page);
  await page.getByRole('button', { name: 'Importar', exact: true }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Se crearon 4 registros; 1 fila se rechazó' }),
  ).toBeVisible();
}

async function saveRejects(page: Page): Promise<void> {
  const text = (await downloaded(page, 'Guardar las filas rechazadas…')).bytes.toString('utf8');
  expect(text).toContain('C02.1');
  expect(text).toContain('30/02/2026');
  expect(text).not.toContain('C01.1');
}

async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function assign(page: Page): Promise<void> {
  await goTo(page, 'Comité');
  await page.getByRole('tab', { name: 'Responsabilidades' }).click();
  await page.getByRole('checkbox', { name: 'Elegir C01.1' }).click();
  await page.getByRole('button', { name: 'Asignar lo elegido…' }).click();
  await dialog(page).getByRole('combobox', { name: 'Persona o institución' }).click();
  await page.getByRole('option', { name: /^Luis Mora/ }).click();
  await save(page, 'Asignar');
  await expect(page.getByText('Luis Mora responde ahora por 1 asunto más.').first()).toBeVisible();
}

async function openMilestone(page: Page): Promise<void> {
  await goTo(page, 'Compromisos');
  await page
    .getByRole('grid', { name: 'Compromisos' })
    .getByRole('link', { name: /Presupuesto que se entiende/ })
    .click();
  await page
    .getByRole('link', { name: /Versión ciudadana/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /^C01\.1/ })).toBeVisible();
}

async function report(page: Page, percentage: string, closing?: string): Promise<void> {
  await page.getByRole('button', { name: 'Reportar avance' }).click();
  const field = dialog(page).getByRole('textbox', { name: 'Avance total' });
  await field.fill(percentage);
  await field.press('Tab');
  if (closing !== undefined)
    await dialog(page)
      .getByRole('textbox', { name: /^Texto de cierre/ })
      .fill(closing);
}

async function reportsWithProof(page: Page, folder: string): Promise<void> {
  await becomes(page, /^Luis Mora/);
  await openMilestone(page);
  await report(page, '60');
  await dialog(page)
    .getByRole('textbox', { name: /^Qué se hizo/ })
    .fill('Se redactó la primera versión.');
  await save(page, 'Reportar');
  await expect(page.getByRole('main').getByText(/60 %/).first()).toBeVisible();
  await refusedWithoutProof(page);
  await attach(page, folder);
  await report(page, '100', 'Se publicó el documento en el portal.');
  await save(page, 'Reportar');
  await expect(page.getByText('Por verificar', { exact: true }).first()).toBeVisible();
}

async function refusedWithoutProof(page: Page): Promise<void> {
  await report(page, '100', 'Se publicó.');
  await dialog(page).getByRole('button', { name: 'Reportar', exact: true }).click();
  await expect(dialog(page).getByRole('alert')).toContainText(
    'Para reportar 100 % falta al menos una evidencia vigente',
  );
  await expect(dialog(page).getByRole('textbox', { name: /^Texto de cierre/ })).toHaveValue('Se publicó.');
  await dialog(page).getByRole('button', { name: 'Cancelar' }).click();
}

async function attach(page: Page, folder: string): Promise<void> {
  const file = join(folder, 'presupuesto ciudadano.txt');
  await writeFile(file, 'El presupuesto en palabras de todos.');
  await page.getByRole('button', { name: 'Adjuntar evidencia' }).click();
  const choosing = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Elegir archivos…' }).click();
  await (await choosing).setFiles(file);
  await dialog(page).getByLabel('Título').fill('Documento final');
  await save(page, 'Adjuntar evidencia');
  await expect(page.getByRole('main').getByText('Documento final').first()).toBeVisible();
  const minutes = join(folder, 'acta.txt');
  await writeFile(minutes, 'Acta de entrega.');
  await dropFile(page, minutes);
  await save(page, 'Adjuntar evidencia');
  await expect(page.getByRole('main').getByText('acta.txt').first()).toBeVisible();
  await page.getByRole('button', { name: 'Adjuntar evidencia' }).click();
  await dialog(page).getByText('Enlace', { exact: true }).click();
  await dialog(page).getByLabel('Dirección del enlace').fill('https://ejemplo.mx/presupuesto');
  await dialog(page).getByLabel('Título').fill('Página publicada');
  await save(page, 'Adjuntar evidencia');
  await expect(page.getByRole('main').getByText('Página publicada').first()).toBeVisible();
}

/** Drops a file as the system does, by the browser's own protocol: a script cannot drag one from outside. */
async function dropFile(page: Page, file: string): Promise<void> {
  const zone = page.getByText('Arrastra o pega aquí los archivos, o usa el botón');
  await zone.scrollIntoViewIfNeeded();
  const box = await zone.boundingBox();
  const place = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, ...place, data });
  }
  await expect(dialog(page).getByRole('list', { name: 'Archivos por adjuntar' })).toContainText(
    basename(file),
  );
}

async function returnsAndVerifies(page: Page): Promise<void> {
  await becomes(page, /^Ana Ruiz/);
  await openMilestone(page);
  await page.getByRole('button', { name: 'Devolver' }).click();
  await dialog(page)
    .getByRole('textbox', { name: /^Razón/ })
    .fill('Falta el acta firmada.');
  await save(page, 'Devolver');
  await expect(
    page
      .getByRole('main')
      .getByText(/Falta el acta firmada/)
      .first(),
  ).toBeVisible();
  await becomes(page, /^Luis Mora/);
  await goTo(page, 'Tablero');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 hito devuelto');
  await openMilestone(page);
  await report(page, '100', 'Se agregó el acta firmada.');
  await save(page, 'Reportar');
  await becomes(page, /^Ana Ruiz/);
  await goTo(page, 'Tablero');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 hito espera tu veredicto');
  await openMilestone(page);
  await page.getByRole('button', { name: 'Verificar' }).click();
  await save(page, 'Verificar');
  await expect(page.getByText('Verificado', { exact: true }).first()).toBeVisible();
}

async function showsBothFigures(page: Page): Promise<void> {
  const both = { name: /Verificado 50 %, reportado 50 %/ };
  await goTo(page, 'Compromisos');
  await page
    .getByRole('grid', { name: 'Compromisos' })
    .getByRole('link', { name: /Presupuesto que se entiende/ })
    .click();
  await expect(page.getByRole('img', both).first()).toBeVisible();
  await goTo(page, 'Tablero');
  await expect(page.getByRole('img', both).first()).toBeVisible();
}

async function handsOutReport(page: Page): Promise<void> {
  await goTo(page, 'Informes');
  const preview = page.frameLocator('iframe[title="Vista previa del informe de avance"]');
  await expect(preview.getByText('Presupuesto que se entiende').first()).toBeVisible();
  const pdf = await downloaded(page, 'PDF');
  expect(pdf.name).toMatch(/\.pdf$/);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const html = await downloaded(page, 'HTML');
  expect(html.name).toMatch(/\.html$/);
  expect(html.bytes.toString('utf8')).toContain('Versión ciudadana del presupuesto');
  const csv = await downloaded(page, 'CSV');
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.bytes.toString('utf8')).toContain('C01');
  const json = await downloaded(page, 'JSON');
  expect(JSON.stringify(JSON.parse(json.bytes.toString('utf8')))).toContain('Plan de Acción Local 2026');
}

test('de la hoja de cálculo al informe público, con el ratón y sin haber nada antes', async ({
  page,
  folder,
}) => {
  test.slow();
  await test.step('se forma el comité', () => makeCommittee(page));
  await test.step('se empieza el plan', () => startPlan(page));
  await test.step('se importa la hoja de la oficina', () => importPlan(page, folder));
  await test.step('se asigna quién responde', () => assign(page));
  await test.step('el gobierno reporta y lo prueba', () => reportsWithProof(page, folder));
  await test.step('la sociedad civil devuelve y después verifica', () => returnsAndVerifies(page));
  await test.step('las dos cifras están a la vista', () => showsBothFigures(page));
  await test.step('se entrega el informe', () => handsOutReport(page));
});
