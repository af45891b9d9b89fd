import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { startWeb } from '../support/web.ts';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { becomes, commitmentPlace, examplePlan, exampleMilestone, visit } from './steps.ts';

/** Writes the title and the problem in the dialogue that edits a commitment, without saving. */
async function editsCommitment(page: Page, title: string, problem: string): Promise<void> {
  await page.getByRole('button', { name: 'Editar', exact: true }).first().click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: /Título/ }).fill(title);
  await form.getByRole('textbox', { name: /Problema público/ }).fill(problem);
}

test('dos ventanas editan lo mismo: se ven las dos versiones y no se pierde ninguna', async ({
  page,
  web,
  browser,
}) => {
  const place = await commitmentPlace(web, 'C01');
  const other = await (await browser.newContext()).newPage();
  await other.goto(web.address);
  await becomes(page, /Marisol Cano/);
  await becomes(other, /Marisol Cano/);
  await visit(page, place, /./);
  await visit(other, place, /./);
  await editsCommitment(page, 'Título de una ventana', 'Problema de una ventana.');
  await editsCommitment(other, 'Título de la otra', 'Problema de la otra.');
  await other.getByRole('button', { name: 'Guardar' }).click();
  await expect(other.getByRole('heading', { level: 1, name: /Título de la otra/ })).toBeVisible();
  await page.getByRole('button', { name: 'Guardar' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/Marisol Cano Íñiguez guardó este registro/)).toBeVisible();
  await expect(dialog.getByText('Problema de una ventana.')).toBeVisible();
  await expect(dialog.getByText('Problema de la otra.')).toBeVisible();
  await expectAccessible(page);
  await dialog
    .getByRole('group', { name: /Problema público/ })
    .getByRole('radio', { name: 'Los dos, uno tras otro' })
    .focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Guardar' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: /Título de una ventana/ })).toBeVisible();
  // The other window finds it by itself.
  await expect(other.getByRole('heading', { level: 1, name: /Título de una ventana/ })).toBeVisible();
  await expect(other.getByText('Problema de la otra.')).toBeVisible();
  await expect(other.getByText('Problema de una ventana.')).toBeVisible();
  await other.context().close();
});

test('dos ventanas retiran la misma evidencia: la segunda ve las dos razones y no pierde la suya', async ({
  page,
  web,
  browser,
}) => {
  const { place } = await exampleMilestone(web, ({ figures }) => figures.state === 'toVerify');
  const other = await (await browser.newContext()).newPage();
  await other.goto(web.address);
  for (const [window, reason] of [
    [page, 'Se subió otra versión.'],
    [other, 'Es un borrador.'],
  ] as const) {
    await becomes(window, /Teresa Gil/);
    await visit(window, place, /./);
    await window
      .getByRole('button', { name: /^Retirar: / })
      .first()
      .click();
    await window.getByRole('dialog').getByRole('textbox', { name: /Razón/ }).fill(reason);
  }
  await other.getByRole('dialog').getByRole('button', { name: 'Retirar' }).click();
  await expect(other.getByRole('dialog')).toBeHidden();
  const dialog = page.getByRole('dialog');
  // The window learns what the other did while this dialogue is open, and keeps what was typed in it.
  await expect(page.getByText(/Es un borrador/).first()).toBeAttached();
  await dialog.getByRole('button', { name: 'Retirar' }).click();
  await expect(dialog.getByText(/Teresa Gil.* guardó este registro/)).toBeVisible();
  await expect(dialog.getByText('Se subió otra versión.')).toBeVisible();
  await expect(dialog.getByText('Es un borrador.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Retirar' }).click();
  await expect(
    dialog.getByRole('alert').filter({ hasText: 'Esta evidencia ya estaba retirada.' }),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancelar' }).click();
  await expect(dialog).toBeHidden();
  await other.context().close();
});

test('lo que otro proceso escribe sobre la misma carpeta aparece solo', async ({ page, folder }) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/bitacora?alcance=todo`, 'Bitácora');
  const second = await startWeb(join(folder, 'data'));
  const members = await second.call('member.list', {});
  const list = members.ok ? (members.value as { id: string; name: string; version: number }[]) : [];
  const secretary = list.find(({ name }) => name.includes('Marisol Cano'));
  const reply = await second.call(
    'institution.add',
    { name: 'Dirección que llegó de otro proceso' },
    { memberId: secretary?.id ?? null },
  );
  expect(reply.ok).toBe(true);
  await expect(page.getByText(/Dirección que llegó de otro proceso/).first()).toBeVisible();
  expect(await second.stop()).toBe(0);
});

test('el plan se ve como se sabía otro día, con su aviso y sin capturar', async ({ page }) => {
  await becomes(page, /Marisol Cano/);
  await visit(page, `${examplePlan}/tablero`, /.+/);
  const day = new Date();
  const text = `${String(day.getFullYear())}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
  await visit(page, `${examplePlan}/tablero?sabido=${text}`, /.+/);
  await expect(page.getByText(/con lo que se sabía al terminar ese día. Aquí no se captura/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Como se sabía el/ }).click();
  await expect(page.getByRole('dialog').getByText('Como se sabía el')).toBeVisible();
  await expectAccessible(page);
});
