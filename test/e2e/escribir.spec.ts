import { expect, expectAccessible, test } from './app-fixture.ts';
import { becomes, commitmentPlace, exampleMilestone, examplePlan, settled, visit } from './steps.ts';
import { goTo } from './every-page.ts';
import type { FrameLocator, Locator } from '@playwright/test';

const openMilestone = ({ figures }: { figures: { state: string } }) => figures.state === 'inProgress';

test('lo que se escribe sobrevive a que la ventana se cierre sin guardar', async ({ page, web, context }) => {
  await becomes(page, /^Marisol Cano/);
  const { code, place } = await exampleMilestone(web, openMilestone);
  await visit(page, place, new RegExp(code.replace('.', '\\.')));
  await page.getByRole('button', { name: 'Editar', exact: true }).click();
  await page.getByRole('textbox', { name: /^Entregable/ }).fill('Media frase que nadie guardó');
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto(web.address);
  await goTo(again, place);
  await again.getByRole('button', { name: 'Editar', exact: true }).click();
  await expect(again.getByText('Se recuperó lo que habías escrito y no se guardó.')).toBeVisible();
  await expect(again.getByRole('textbox', { name: /^Entregable/ })).toHaveValue(
    'Media frase que nadie guardó',
  );
});

test('un cambio se deshace y se rehace con las teclas y desde el menú, y los avisos se releen', async ({
  page,
  web,
}) => {
  await becomes(page, /^Marisol Cano/);
  await visit(page, await commitmentPlace(web, 'C01'), /C01/);
  const title = page.getByRole('heading', { level: 1 });
  const before = (await title.textContent()) ?? '';
  await page.getByRole('button', { name: 'Editar', exact: true }).first().click();
  await page.getByRole('textbox', { name: /^Título/ }).fill('Otro título');
  await page.getByRole('dialog').getByRole('button', { name: 'Guardar' }).click();
  await expect(title).toContainText('Otro título');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.keyboard.press('Control+z');
  await expect(title).toHaveText(before);
  const menu = page.getByRole('banner').getByRole('button', { name: /Marisol Cano/ });
  await menu.click();
  await page.getByRole('menuitem', { name: /^Rehacer/ }).click();
  await expect(title).toContainText('Otro título');
  await menu.click();
  await page.getByRole('menuitem', { name: /^Deshacer/ }).click();
  await expect(title).toHaveText(before);

  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Avisos/ })
    .click();
  const notices = page.getByRole('dialog', { name: 'Avisos' });
  await expect(notices.getByText(/^Se deshizo/).first()).toBeVisible();
  await expectAccessible(page);
});

test('una lista y un enlace escritos con la barra y las teclas se ven igual en el hito y en el informe', async ({
  page,
  web,
}) => {
  await becomes(page, /^Luis Mora/);
  const { code, place } = await exampleMilestone(web, openMilestone);
  await visit(page, place, new RegExp(code.replace('.', '\\.')));
  await page.getByRole('button', { name: 'Reportar avance' }).click();
  const text = page.getByRole('textbox', { name: /^Dificultades/ });
  await text.fill('');
  await page
    .getByRole('toolbar', { name: /Dificultades/ })
    .getByRole('button', { name: 'Lista con viñetas' })
    .click();
  await text.pressSequentially('Falta la firma');
  await text.press('Enter');
  await text.pressSequentially('Portal');
  await text.press('Shift+Control+ArrowLeft');
  await text.press('Control+k');
  // What stands for the address is chosen, to be typed over.
  await text.pressSequentially('https://ejemplo.mx/datos');
  await expect(text).toHaveValue('- Falta la firma\n- [Portal](https://ejemplo.mx/datos)');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Reportar', exact: true }).click();
  await expect(dialog).toBeHidden();
  const shown = (at: FrameLocator | Locator) => ({
    item: at
      .getByRole('listitem')
      .filter({ hasText: /^Falta la firma$/ })
      .first(),
    link: at.getByRole('link', { name: 'Portal', exact: true }).first(),
  });
  const onPage = shown(page.getByRole('main'));
  await expect(onPage.item).toBeVisible();
  await expect(onPage.link).toHaveAttribute('href', 'https://ejemplo.mx/datos');

  await visit(page, `${examplePlan}/informes`, 'Informes');
  const inReport = shown(page.frameLocator('iframe'));
  await expect(inReport.item).toHaveCount(1);
  await expect(inReport.link).toHaveAttribute('href', 'https://ejemplo.mx/datos');
});

test('lo que está mal se dice al salir del campo, y se va al corregirlo', async ({ page, web }) => {
  await becomes(page, /^Marisol Cano/);
  await visit(page, await commitmentPlace(web, 'C01'), /C01/);
  await page.getByRole('button', { name: 'Editar', exact: true }).first().click();
  const code = page.getByRole('textbox', { name: /^Clave/ });
  await code.fill('C02');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Ya hay otro registro con la clave «C02».')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(code).toBeFocused();
  await code.fill('C01');
  await expect(page.getByText('Ya hay otro registro con la clave «C02».')).toBeHidden();
  const email = page.getByRole('textbox', { name: /^Correo del contacto/ });
  await email.fill('ana@');
  await email.blur();
  await expect(page.getByText(/^No es una dirección de correo/)).toBeVisible();
});

test('nada brinca mientras carga una página', async ({ page, web }) => {
  await becomes(page, /^Marisol Cano/);
  const { place } = await exampleMilestone(web, openMilestone);
  const pages = [
    `${examplePlan}/tablero`,
    `${examplePlan}/compromisos`,
    await commitmentPlace(web, 'C01'),
    place,
    `${examplePlan}/informes`,
    `${examplePlan}/evidencias`,
  ];
  await page.evaluate(() => {
    const seen = { sum: 0, what: [] as string[] };
    Object.assign(window, { shifts: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources = [] } = entry as PerformanceEntry & {
          value: number;
          sources?: { node: Element | null }[];
        };
        seen.sum += value;
        seen.what.push(...sources.map(({ node }) => `${value.toFixed(3)} ${node?.className ?? ''}`));
      }
    }).observe({ type: 'layout-shift' });
  });
  for (const at of pages) {
    // The change of page itself is asked for; what counts is what moves once its first picture stands.
    await goTo(page, at);
    await settled(page);
    await page.waitForTimeout(600);
    const seen = await page.evaluate(() => {
      const { shifts } = window as unknown as { shifts: { sum: number; what: string[] } };
      const found = { sum: shifts.sum, what: [...shifts.what] };
      shifts.sum = 0;
      shifts.what.length = 0;
      return found;
    });
    test.info().annotations.push({ type: 'layout shift', description: `${at}: ${seen.sum.toFixed(4)}` });
    expect(seen.sum, `${at}: ${seen.what.join('; ')}`).toBeLessThan(0.05);
  }
});
