import type { Page } from '@playwright/test';
import type { MemberView } from '../../shared/members.ts';
import type { Web } from '../support/web.ts';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { ask, examplePlan, visit, whoMenu } from './steps.ts';

const phrase = 'la ventana azul de abril';

test.use({ actionTimeout: 15_000 });

/** From now on the example's committee enters with passphrases; Marisol Cano, of the secretariat, has hers. */
async function demandPassphrases(web: Web): Promise<void> {
  const members = await ask<MemberView[]>(web, 'member.list', {});
  const memberId = members.find(({ name }) => name.startsWith('Marisol Cano'))?.id ?? '';
  const order = async (method: string, input: unknown) =>
    expect(await web.call(method, input, { memberId })).toMatchObject({ ok: true });
  await order('access.setPassphrase', { memberId, passphrase: phrase });
  await order('access.choose', { version: 0, mode: 'passphrase' });
}

/** Presses Tab until the focus is on it. */
async function tabTo(
  page: Page,
  role: Parameters<Page['getByRole']>[0],
  name: string | RegExp,
): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${role} «${String(name)}».`);
}

test('se entra, se bloquea y se vuelve a entrar, solo con el teclado', async ({ page, web }) => {
  await demandPassphrases(web);
  await page.reload();
  await expect(page.getByRole('heading', { name: '¿Quién eres?' })).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, 'button', /^Marisol Cano/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Entrar como Marisol Cano/ })).toBeVisible();
  await expect(page.getByLabel('Contraseña')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('no es esta frase');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('La contraseña no es la de esa persona');
  await expect(page.getByLabel('Contraseña')).toHaveValue('');
  await expect(page.getByLabel('Contraseña')).toBeFocused();
  await page.keyboard.type(phrase);
  await page.keyboard.press('Enter');
  await expect(whoMenu(page)).toContainText('Marisol Cano');
  await visit(page, `${examplePlan}/comite`, 'Comité');

  await tabTo(page, 'button', /Marisol Cano Íñiguez · Secretaría técnica/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Bloquear' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'La ventana está bloqueada' })).toBeVisible();
  await expect(page.getByText(/^Marisol Cano Íñiguez, escribe tu contraseña/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'La ventana está bloqueada' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'La ventana está bloqueada' })).toBeVisible();
  await expect(page.getByLabel('Contraseña')).toBeFocused();
  await page.keyboard.type(phrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Comité' })).toBeVisible();

  await tabTo(page, 'button', /Marisol Cano Íñiguez · Secretaría técnica/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '¿Quién eres?' })).toBeVisible();
});

test('Ajustes › Acceso es accesible, y la bitácora dice quién puso cada contraseña', async ({
  page,
  web,
}) => {
  await demandPassphrases(web);
  await page.reload();
  await page.getByRole('button', { name: /^Marisol Cano/ }).click();
  await page.getByLabel('Contraseña').fill(phrase);
  await page.keyboard.press('Enter');
  await visit(page, `${examplePlan}/ajustes?vista=acceso`, 'Ajustes');
  await expectAccessible(page);
  const others = page.getByRole('region', { name: 'Contraseñas de otras personas' });
  await others.getByRole('combobox', { name: 'De quién' }).click();
  // The list stays open while the page scrolls under it.
  for (const by of [-60, 60]) {
    await page.evaluate((y) => {
      window.scrollBy(0, y);
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, by);
    await expect(page.getByRole('listbox')).toBeVisible();
  }
  await page.getByRole('option', { name: /Ana Ruiz/ }).click();
  await others.getByLabel('Contraseña nueva').fill('pan con chocolate');
  await others.getByLabel('Otra vez la nueva').fill('pan con chocolate');
  await others.getByRole('button', { name: 'Poner contraseña' }).click();
  await expect(page.getByText(/Se puso contraseña a Ana Ruiz/).first()).toBeVisible();
  await visit(page, `${examplePlan}/bitacora?alcance=todo&clase=acceso`, 'Bitácora');
  await expect(page.getByText(/^puso contraseña a Ana Ruiz/)).toBeVisible();
  await expect(page.getByText(/eligió entrar con contraseña/)).toBeVisible();
  await expectAccessible(page);
});
