import type { CyclePage } from '../../shared/cycle.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { ask, becomes, examplePlan, settled, visit } from './steps.ts';

test('con el teclado: agregar la actualización quita el aviso del tablero, y retirarla lo devuelve', async ({
  page,
  web,
}) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/tablero`, /Marisol/);
  const board = page.getByRole('region', { name: 'Obligaciones del ciclo' });
  const warned = board.getByRole('listitem').filter({ hasText: 'El repositorio público' });
  await expect(warned).toContainText(/Por cumplir|Vencida/);
  await board.getByRole('link', { name: 'Ver el ciclo del plan' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ciclo del plan' })).toBeFocused();
  await settled(page);
  await expectAccessible(page);

  const first = page.getByRole('button', { name: 'Agregar la actualización' });
  await first.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Archivo' }).focus();
  await page.keyboard.press('ArrowRight');
  await dialog.getByRole('textbox', { name: /^Dirección/ }).focus();
  await page.keyboard.type('https://example.org/repositorio');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Repositorio al día');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Se agregó el documento.')).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(first).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Repositorio al día/ })).toBeVisible();

  await visit(page, `${examplePlan}/tablero`, /Marisol/);
  await expect(board).toBeVisible();
  await expect(warned).toHaveCount(0);

  await visit(page, `${examplePlan}/ciclo`, 'Ciclo del plan');
  await page.getByRole('button', { name: /^Retirar: Repositorio al día/ }).focus();
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: /^Razón/ }).focus();
  await page.keyboard.type('El enlace era de prueba.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Retirar' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Retirado el .*: «El enlace era de prueba»$/)).toBeVisible();
  await settled(page);
  await expectAccessible(page);

  await visit(page, `${examplePlan}/tablero`, /Marisol/);
  await expect(warned).toHaveCount(1);

  const [plan] = await ask<PlanSummary[]>(web, 'plan.list', {});
  const cycle = await ask<CyclePage>(web, 'cycle.read', { planId: plan?.id });
  const documents = cycle.stages.flatMap((stage) => stage.documents);
  expect(documents.filter(({ title }) => title === 'Repositorio al día')).toMatchObject([
    { isLive: false, withdrawnReason: 'El enlace era de prueba.' },
  ]);
});

test('la evaluación de cierre que venció se asienta desde el ciclo, y deja de deberse', async ({ page }) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/ciclo`, 'Ciclo del plan');
  await page.getByRole('link', { name: 'Evaluar C04' }).click();
  await page.getByRole('button', { name: 'Asentar la evaluación' }).click();
  const dialog = page.getByRole('dialog');
  await settled(page);
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: /^Quién evalúa/ }).fill('Observatorio Ciudadano de ejemplo');
  await dialog.getByRole('button', { name: /Nivel de cumplimiento/ }).click();
  await page.getByRole('option', { name: 'Sustancial' }).click();
  await dialog.getByRole('textbox', { name: /^Por qué ese nivel/ }).fill('Falta desagregar por sexo.');
  for (const [aspect, degree] of [
    ['Acceso a la información', 'Excepcional'],
    ['Participación', 'Marginal'],
    ['Rendición de cuentas', 'No aplica'],
  ] as const) {
    await dialog.getByRole('button', { name: new RegExp(aspect) }).click();
    await page.getByRole('option', { name: degree }).click();
    await dialog
      .getByRole('textbox', { name: new RegExp(`^Por qué, en ${aspect}`, 'i') })
      .fill('Se vio en las mesas.');
  }
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'encuesta.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('colonia;respuestas\r\n'),
  });
  await dialog.getByRole('button', { name: 'Asentar la evaluación' }).click();
  await expect(page.getByText('Se asentó la evaluación de cierre.')).toBeVisible();
  const card = page.getByRole('region', { name: 'Evaluación de cierre' });
  await expect(card.getByText('Excepcional: Se vio en las mesas.')).toBeVisible();
  const download = page.waitForEvent('download');
  await card.getByRole('button', { name: 'Guardar archivo: encuesta.csv' }).click();
  expect((await download).suggestedFilename()).toBe('encuesta.csv');
  await settled(page);
  await expectAccessible(page);
  await visit(page, `${examplePlan}/ciclo`, 'Ciclo del plan');
  await expect(page.getByText('Un compromiso que terminó ya tiene su evaluación de cierre.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Evaluar C04' })).toHaveCount(0);
});

for (const [what, options] of [
  ['en oscuro', { colorScheme: 'dark' }],
  ['con los colores del sistema', { contextOptions: { forcedColors: 'active' } }],
] as const) {
  test.describe(what, () => {
    test.use(options);

    test('el ciclo cabe en la ventana, también al 200 %', async ({ page }) => {
      await becomes(page, /Marisol Cano/);
      for (const size of [
        { width: 1280, height: 720 },
        { width: 640, height: 360 },
      ]) {
        await page.setViewportSize(size);
        await visit(page, `${examplePlan}/ciclo`, 'Ciclo del plan');
        await settled(page);
        await expectAccessible(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      }
    });
  });
}
