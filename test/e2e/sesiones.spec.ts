import type { MeetingList } from '../../shared/meetings.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { ask, becomes, examplePlan, settled, visit } from './steps.ts';

test('la secretaría registra la asistencia, una votación y un acuerdo, y guarda la minuta', async ({
  page,
  web,
}) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/sesiones`, 'Sesiones');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Convocar una sesión' }).click();
  const dialog = page.getByRole('dialog');
  const today = new Date();
  for (const [segment, value] of [
    ['día', today.getDate()],
    ['mes', today.getMonth() + 1],
    ['año', today.getFullYear()],
  ] as const) {
    const part = dialog.getByRole('spinbutton', { name: new RegExp(`^${segment}.*Fecha`, 'i') }).first();
    await part.focus();
    await page.keyboard.type(String(value));
  }
  await dialog.getByRole('textbox', { name: /^Orden del día/ }).fill('Lista de asistencia\nAcuerdos');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Convocar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^S-04/ })).toBeVisible();

  await page.getByRole('button', { name: 'Registrar la asistencia' }).click();
  const seats = dialog.getByRole('button', { name: /No asistió/ });
  await expect(dialog.getByText(/^No hay quórum: 0 de/)).toBeVisible();
  for (let left = await seats.count(); left > 0; left -= 1) {
    await seats.first().click();
    await page.getByRole('option', { name: 'Asistió', exact: true }).click();
  }
  await expect(dialog.getByText(/^Hay quórum/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Registrar' }).click();
  await expect(page.getByText('Se registró la asistencia.')).toBeVisible();

  await page.getByRole('button', { name: 'Registrar una votación' }).click();
  await dialog.getByRole('textbox', { name: /^Asunto/ }).fill('Calendario de 2027');
  await dialog.getByRole('button', { name: 'Todos a favor' }).click();
  await expect(dialog.getByText(/^Se aprobó/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Registrar la votación' }).click();
  await expect(page.getByRole('heading', { name: 'Votación 1: Calendario de 2027' })).toBeVisible();

  await page.getByRole('button', { name: 'Corregir la votación 1' }).click();
  await dialog.getByRole('textbox', { name: /^Razón de la corrección/ }).fill('Una persona votó en contra.');
  await dialog.getByRole('radiogroup').last().getByText('En contra').click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Registrar la corrección' }).click();
  await expect(page.getByText('Se corrigió la votación.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Votación 2: Calendario de 2027' })).toBeVisible();
  await expect(
    page.getByText(/^Corregida por Marisol Cano .*Razón: Una persona votó en contra\.$/),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Agregar un acuerdo' }).click();
  await dialog.getByRole('textbox', { name: /^Acuerdo/ }).fill('Publicar el calendario de 2027.');
  await dialog.getByRole('combobox', { name: /^Responsable/ }).fill('Luis Mora');
  await page.getByRole('option', { name: /Luis Mora/ }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Agregar' }).click();
  await expect(page.getByText('Publicar el calendario de 2027.', { exact: true })).toBeVisible();
  await settled(page);
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Minuta en PDF' }).click();
  expect((await download).suggestedFilename()).toMatch(/^minuta-ejemplo-s-04-.*\.pdf$/);
  const inWord = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Minuta en Word' }).click();
  expect((await inWord).suggestedFilename()).toMatch(/^minuta-ejemplo-s-04-.*\.docx$/);
  const [plan] = await ask<PlanSummary[]>(web, 'plan.list', {});
  const { items } = await ask<MeetingList>(web, 'meeting.list', { planId: plan?.id });
  expect(items.find(({ code }) => code === 'S-04')).toMatchObject({ hasQuorum: true, agreements: 1 });
});

test('quien responde de un acuerdo lo encuentra en su tablero y lo da por cumplido con el teclado', async ({
  page,
}) => {
  await becomes(page, /Rosa Elena Vega/);
  await visit(page, `${examplePlan}/tablero`, /Rosa/);
  const card = page.getByRole('region', { name: 'Mi trabajo' });
  await expect(card.getByText('Cumplir acuerdo')).toBeVisible();
  await card.getByRole('link', { name: /^A-03/ }).press('Enter');
  await page.getByRole('button', { name: 'Resolver el acuerdo A-03' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Cómo se cumplió/ }).focus();
  await page.keyboard.type('Se publicaron las respuestas.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Guardar' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Se resolvió el acuerdo.')).toBeVisible();
  await visit(page, `${examplePlan}/tablero`, /Rosa/);
  await expect(card.getByRole('link', { name: /^A-03/ })).toHaveCount(0);
  await visit(page, `${examplePlan}/sesiones?vista=acuerdos`, 'Sesiones');
  await expect(page.getByText('Se publicaron las respuestas.')).toBeVisible();
  await expectAccessible(page);
});
