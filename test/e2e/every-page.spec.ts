import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { goTo, placeOf, routePaths, tabThrough, visitOf } from './every-page.ts';
import { becomes, settled } from './steps.ts';

/** What changes the example or leaves the page at once; the rest of the buttons may only open something. */
const acting =
  /^(Quitar|Poner|Respaldar|Revisar|Dejar de usar|Volver|Deshacer|Guardar|Exportar|Descargar|Imprimir|Elegir archivos|Limpiar|PDF|HTML|CSV|JSON|Cerrar|Minuta|Convocatoria|Calendario|Soltar)/;

const looks = {
  claro: { colorScheme: 'light', forcedColors: 'none' },
  oscuro: { colorScheme: 'dark', forcedColors: 'none' },
  'colores del sistema': { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** Waits until they are those of the look: one on its way to another is neither. */
const colours = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });

/** What is on the screen, in each look that the system can ask for: another look changes only the colours. */
async function expectAccessibleInEveryLook(page: Page, where: string, within?: string): Promise<void> {
  await settled(page);
  for (const [name, look] of Object.entries(looks)) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    await colours(page);
    const checked = { isOnlyColours: look !== looks.claro, ...(within === undefined ? {} : { within }) };
    await test.step(`${where}, ${name}`, () => expectAccessible(page, checked));
  }
  await page.emulateMedia(looks.claro);
}

/** Headings go down one level at a time, and each page has one first. */
async function expectHeadingsInOrder(page: Page, where: string): Promise<void> {
  const levels = await page
    .locator('main :is(h1, h2, h3, h4)')
    .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
  expect(
    levels.filter((level) => level === 1),
    `${where}: one first heading`,
  ).toHaveLength(1);
  const jumps = levels.filter((level, i) => level > (levels[i - 1] ?? 1) + 1);
  expect(jumps, `${where}: ${levels.join(' ')}`).toEqual([]);
}

/** Whoever enlarges the text to the most, or the page to double, scrolls it only downwards. */
async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const text = (size: string) => page.evaluate((to) => (document.documentElement.dataset.text = to), size);
  await text('150');
  await expect.soft.poll(overflow, `${where}, text at 150 %`).toBe(0);
  await page.setViewportSize({ width: 640, height: 360 });
  await expect.soft.poll(overflow, `${where}, at 200 % and text at 150 %`).toBe(0);
  await text('100');
  await expect.soft.poll(overflow, `${where}, at 200 %`).toBe(0);
  await page.setViewportSize({ width: 1280, height: 720 });
}

async function expectWalkable(page: Page, where: string): Promise<void> {
  const stops = await tabThrough(page);
  expect(stops.length, `${where}: Tab stops somewhere`).toBeGreaterThan(5);
  const wrong = stops.filter((one) => !one.isSeen || one.isCovered || one.isOut);
  expect.soft(wrong, `${where}: each stop is seen`).toEqual([]);
  expect.soft(await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count()).toBe(0);
}

/** Every window that a button of the page opens. */
async function expectDialogs(page: Page, where: string): Promise<void> {
  const buttons = page.locator('main button:not([aria-expanded], [role="tab"], [aria-pressed])');
  const names = await buttons.evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label') ?? one.textContent.trim()),
  );
  // One of each kind: «Editar Ana» and «Editar Luis» open the same.
  const firsts = new Map(names.map((name, i) => [name.split(' ')[0] ?? '', i] as const).toReversed());
  for (const [kind, i] of firsts) {
    const name = names[i] ?? '';
    if (kind === '' || acting.test(name)) continue;
    const button = page.getByRole('main').getByRole('button', { name, exact: true }).first();
    if (!(await button.isVisible()) || (await button.isDisabled())) continue;
    await button.click({ timeout: 10_000 });
    // Resting on a cross it would show its name, and that is what Escape takes away first.
    await page.mouse.move(0, 0);
    const dialog = page.getByRole('dialog');
    const isOpen = await dialog.waitFor({ timeout: 500 }).then(
      () => true,
      () => false,
    );
    if (!isOpen) continue;
    await expectAccessibleInEveryLook(page, `${where}, «${name}»`, '[role=dialog]');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button, `the focus comes back to «${name}»`).toBeFocused();
  }
}

for (const path of routePaths) {
  test(`la página ${path}, con sus partes y sus ventanas`, async ({ page, web }) => {
    test.slow();
    const { who } = visitOf(path);
    await becomes(page, who);
    await goTo(page, await placeOf(web, path));
    await settled(page);
    const tabs = page.getByRole('main').getByRole('tab');
    const parts = await tabs.count();
    for (let part = 0; part < Math.max(1, parts); part += 1) {
      if (parts > 0) await tabs.nth(part).click();
      await settled(page);
      const where = parts > 0 ? `${path}, ${await tabs.nth(part).innerText()}` : path;
      await expectAccessibleInEveryLook(page, where);
      await expectHeadingsInOrder(page, where);
      await expectNoSidewaysScroll(page, where);
      await expectWalkable(page, where);
      await expectDialogs(page, where);
    }
  });
}

test('cada dirección de la ventana se visita', () => {
  expect(routePaths.length).toBeGreaterThan(20);
  for (const path of routePaths) expect(() => visitOf(path)).not.toThrow();
});
