import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { commitmentPlace, exampleMilestone, examplePlan, settled } from './steps.ts';

/** What only Spanish writes between its words. */
const spanish =
  /[¿¡«ñ]|\b(?:el|la|los|las|un|una|del|de la|en el|que|para|con|sin|por|se|y|su|sus|este|esta|todavía|ningún|hito|hitos|compromiso|compromisos|Fecha|Estado|Guardar|Agregar|Todos|Todas)\b/;

/** The window's own words, apart from what the committee wrote: buttons, headers, labels and headings of cards. */
function ownWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own =
      'nav a, main h2, main h3, [role=columnheader], thead th, label, legend, [role=tab], main dt, caption';
    const buttons = [...document.querySelectorAll<HTMLElement>('button')].filter(
      (one) =>
        one.closest('td, th, [role=gridcell], [role=rowheader], header') === null &&
        one.querySelector('b, small') === null,
    );
    const found = [...document.querySelectorAll<HTMLElement>(own), ...buttons].map((one) =>
      one.innerText.trim().replace(/\n[^]*/, ''),
    );
    return [...new Set(found)].filter((text) => text !== '');
  });
}

async function expectEnglish(page: Page, place: string): Promise<void> {
  await test.step(place, async () => {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, place);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await settled(page);
    const words = await ownWords(page);
    expect.soft(words.length, `${place}: it says something`).toBeGreaterThan(3);
    expect
      .soft(
        words.filter((text) => spanish.test(text) && !/^[CO]-?\d/.test(text)),
        `${place}: only English`,
      )
      .toEqual([]);
    await expectAccessible(page);
  });
}

test('quien visita elige inglés, recorre la ventana y vuelve al español', async ({ page, web }) => {
  test.setTimeout(240_000);
  const milestone = await exampleMilestone(web, ({ figures }) => figures.state === 'toVerify');
  const commitment = await commitmentPlace(web, 'C02');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Who are you? · Compromiso Abierto');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Ana Ruiz/ })
    .click();
  await expect(page.getByRole('heading', { name: /^Good .*, Ana: / })).toBeVisible();
  await expect(page.getByRole('button', { name: /As of \d+ [A-Z][a-z]{2} \d{4}/ })).toBeVisible();
  await expect(page.getByText(/\d%/).first()).toBeVisible();
  const sections =
    'tablero trabajo por-verificar compromisos periodos replanificaciones observaciones sesiones ciclo informes';
  for (const section of sections.split(' ')) await expectEnglish(page, `${examplePlan}/${section}`);
  for (const place of [commitment, milestone.place]) await expectEnglish(page, place);
  for (const place of ['#/importar', '#/comite', '#/bitacora', '#/ajustes']) await expectEnglish(page, place);

  const place = `${examplePlan}/observaciones`;
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  await page.getByRole('button', { name: 'Open observation', exact: true }).click();
  await page.getByRole('textbox', { name: /^Subject/ }).fill('The minutes are missing');
  await page.evaluate(() => {
    localStorage.setItem('compromiso.language', 'es');
    window.location.reload();
  });
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-MX');
  expect(page.url()).toContain(place);
  await page.getByRole('button', { name: 'Abrir observación', exact: true }).click();
  await expect(page.getByRole('textbox', { name: /^Asunto/ })).toHaveValue('The minutes are missing');
});
