import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { becomes, examplePlan, exampleMilestone, visit } from './steps.ts';

test('se pide mover una fecha, la autoridad lo aprueba y queda en lo replanificado', async ({
  page,
  web,
}) => {
  const { place, code } = await exampleMilestone(web, ({ milestone }) => milestone.code === 'C01.6');
  await becomes(page, /^Luis Mora/);
  await visit(page, place, new RegExp(`^${code}`));
  await page.getByRole('button', { name: 'Pedir replanificación' }).click();
  const asking = page.getByRole('dialog');
  await expectAccessible(page);
  const due = asking.getByRole('group', { name: /^Vencimiento que se pide/ });
  await due.getByRole('spinbutton', { name: /día/ }).click();
  await page.keyboard.type('28022027');
  await asking.getByRole('textbox', { name: /^Razón/ }).fill('La obra se licita otra vez.');
  await asking.getByRole('button', { name: 'Pedir', exact: true }).click();
  await expect(page.getByText(/mover el vencimiento \(30 nov 2026\) a 28 feb 2027/)).toBeVisible();
  await expectAccessible(page);
  await becomes(page, /^Teresa Gil Montaño/);
  await visit(page, `${examplePlan}/replanificaciones`, 'Replanificaciones');
  await expectAccessible(page);
  await page
    .getByRole('button', { name: `Aprobar la replanificación de ${code}`, exact: true })
    .press('Enter');
  const deciding = page.getByRole('dialog');
  await expectAccessible(page);
  await deciding.getByRole('textbox', { name: /^Acuerdo/ }).fill('Acuerdo 7/2026');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Se aprobó y el hito tiene sus fechas nuevas.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Lo replanificado' }).getByText('+90 días')).toBeVisible();
});

test('quién falta en el periodo, con su correo escrito y su hoja para imprimir', async ({ page }) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/periodos`, 'Reportes del periodo');
  await expect(page.getByRole('table', { name: 'Quién se atrasó' })).toBeVisible();
  await expectAccessible(page);
  const mail = page.getByRole('link', { name: /^Escribir correo a/ }).first();
  await expect(mail).toHaveAttribute('href', /^mailto:[^?]+@[^?]+\?subject=Reporte%20de%20avance/);
  await page.getByRole('button', { name: 'Imprimir recordatorios' }).click();
  const printed = page.locator('iframe[aria-hidden="true"]');
  await expect(printed).toHaveCount(1);
  await expect
    .poll(() =>
      printed.evaluate(
        (frame: HTMLIFrameElement) => frame.contentDocument?.querySelectorAll('section').length,
      ),
    )
    .toBeGreaterThan(1);
});

test('el calendario del plan, o solo lo propio, se guarda para otro programa', async ({ page, folder }) => {
  await becomes(page, /^Luis Mora/);
  await visit(page, `${examplePlan}/compromisos`, 'Compromisos');
  const sizes: number[] = [];
  for (const which of [/^Todo el plan/, /^Solo aquello por lo que respondo/]) {
    await page.getByRole('button', { name: 'Calendario (.ics)' }).press('Enter');
    await expectAccessible(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: which }).press('Enter');
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^calendario-ejemplo.*\.ics$/);
    const path = join(folder, saved.suggestedFilename());
    await saved.saveAs(path);
    const text = await readFile(path, 'utf8');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    sizes.push(text.split('BEGIN:VEVENT').length);
  }
  expect(sizes[1]).toBeLessThan(sizes[0] ?? 0);
});

test('quien se va entrega sus responsabilidades desde su página', async ({ page }) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/comite`, 'Comité');
  await page.getByRole('link', { name: 'Luis Mora Cervantes' }).click();
  await page.getByRole('button', { name: 'Entregar sus responsabilidades…' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('combobox', { name: /^A quién/ }).fill('Irene');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Entregar', exact: true }).press('Enter');
  await expect(page.getByText(/^Irene Solís Barragán responde ahora por \d+ asuntos más/)).toBeVisible();
});
