import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObservationList } from '../../shared/observations.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { ask, becomes, examplePlan, visit } from './steps.ts';

/** The address of an observation of the example. */
async function placeOf(web: Parameters<typeof ask>[0], code: string): Promise<string> {
  const [plan] = await ask<PlanSummary[]>(web, 'plan.list', {});
  const { items } = await ask<ObservationList>(web, 'observation.list', { planId: plan?.id });
  return `${examplePlan}/observaciones/${items.find((one) => one.code === code)?.id ?? ''}`;
}

test('la lista y la conversación son accesibles y caben en la ventana', async ({ page, web }) => {
  await becomes(page, /Ana Ruiz/);
  const places: [string, RegExp][] = [
    [`${examplePlan}/observaciones`, /^Observaciones$/],
    [await placeOf(web, 'O-002'), /^O-002/],
  ];
  for (const [place, heading] of places) {
    await visit(page, place, heading);
    await expectAccessible(page);
    const [inner, outer] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      window.innerWidth,
    ]);
    expect(inner).toBeLessThanOrEqual(outer);
  }
  await expect(page.getByText('Usuaria de la colonia Centro')).toBeVisible();
});

test('los filtros quedan en la dirección y se quitan', async ({ page }) => {
  await becomes(page, /Teresa Gil/);
  await visit(page, `${examplePlan}/observaciones`, 'Observaciones');
  const rows = page.getByRole('table', { name: 'Observaciones del plan' }).getByRole('row');
  await expect(rows).toHaveCount(6);
  await page.getByRole('button', { name: /Pendientes/ }).click();
  await page.getByRole('option', { name: /Las que me toca/ }).click();
  await expect(rows).toHaveCount(3);
  expect(page.url()).toContain('pendientes=mine');
  await page.reload();
  await expect(rows).toHaveCount(3);
  await page.getByRole('button', { name: / Estado/ }).click();
  await page.getByRole('option', { name: /Cerradas/ }).click();
  await expect(page.getByText('Ninguna observación es así.')).toBeVisible();
});

test('la sociedad civil abre, el gobierno atiende, la sociedad civil cierra: solo con el teclado', async ({
  page,
  folder,
}) => {
  test.slow();
  await becomes(page, /Ana Ruiz/);
  await visit(page, `${examplePlan}/observaciones`, 'Observaciones');
  const open = page.getByRole('button', { name: 'Abrir observación' });
  await open.focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Abrir observación' });
  await expect(form).toBeVisible();
  await expectAccessible(page);
  await form.getByRole('textbox', { name: /Asunto/ }).focus();
  await page.keyboard.type('Falta el acta de octubre');
  await page.keyboard.press('Tab');
  await page.keyboard.type('La sesión de octubre no tiene acta publicada.');
  const letter = join(folder, 'carta.txt');
  await writeFile(letter, 'Carta de la vecina');
  const chooser = page.waitForEvent('filechooser');
  await form.getByRole('button', { name: /Elegir/ }).press('Enter');
  await (await chooser).setFiles(letter);
  await form.getByRole('button', { name: 'Abrir', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /O-006 · Falta el acta/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Guardar archivo: carta.txt' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Atender' })).toHaveCount(0);

  await becomes(page, /Luis Mora/);
  await visit(page, `${examplePlan}/tablero`, /Luis/);
  await page.getByRole('link', { name: /Falta el acta de octubre/ }).press('Enter');
  await page.getByRole('button', { name: 'Atender' }).press('Enter');
  const answer = page.getByRole('dialog', { name: /Atender la observación O-006/ });
  await answer.getByRole('button', { name: 'Marcar como atendida' }).press('Enter');
  await expect(answer.getByText('Falta este dato.')).toBeVisible();
  await answer.getByRole('textbox', { name: /Respuesta razonada/ }).focus();
  await page.keyboard.type('Se publicó hoy.');
  await expectAccessible(page);
  await answer.getByRole('button', { name: 'Marcar como atendida' }).press('Enter');
  await expect(answer).toBeHidden();
  await expect(page.getByRole('button', { name: 'Cerrar', exact: true })).toHaveCount(0);

  await becomes(page, /Ana Ruiz/);
  await visit(page, `${examplePlan}/tablero`, /Ana/);
  await expect(page.getByText('Revisar respuesta').first()).toBeVisible();
  await page.getByRole('link', { name: /Falta el acta de octubre/ }).press('Enter');
  await page.getByRole('button', { name: 'Cerrar', exact: true }).press('Enter');
  const closing = page.getByRole('dialog', { name: /Cerrar la observación O-006/ });
  await closing.getByRole('textbox', { name: /Razón/ }).focus();
  await page.keyboard.type('El acta está publicada.');
  await closing.getByRole('button', { name: 'Cerrar observación' }).press('Enter');
  await expect(closing).toBeHidden();
  await expect(
    page.getByRole('banner').or(page.getByRole('main')).getByText('Cerrada', { exact: true }).first(),
  ).toBeVisible();
  await expect(page.getByText('El acta está publicada.')).toBeVisible();
});
