import type { Page } from '@playwright/test';
import { languageNames } from '../../shared/language.ts';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { placeOf, routePaths } from './every-page.ts';
import { spanishTexts } from './spanish-texts.ts';
import { exampleMilestone, examplePlan, settled } from './steps.ts';

/** What only Spanish writes between its words. */
const spanish =
  /[¿¡«ñ]|\b(?:el|la|los|las|un|una|del|de la|en el|que|para|con|sin|por|se|y|su|sus|este|esta|todavía|ningún|hito|hitos|compromiso|compromisos|Fecha|Estado|Guardar|Agregar|Todos|Todas)\b/;

/** A language goes by its own name; the title of a piece of evidence of the example is also a word of the window. */
const staysSpanish = [languageNames.es, 'Minuta'];

/** What the committee wrote is in Spanish, and stays so: the code of a commitment or observation stands before it. */
const isLeft = (text: string): boolean => /^[CO]-?\d/.test(text) || staysSpanish.includes(text);

/** The window's own words, apart from what the committee wrote: buttons, headers, labels and headings of cards. */
function ownWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own =
      'nav a, main h2, main h3, [role=columnheader], thead th, label, legend, [role=tab], main dt, caption';
    const buttons = [...document.querySelectorAll<HTMLElement>('button')].filter(
      (one) =>
        one.closest('td, th, [role=gridcell], [role=rowheader], [aria-posinset], header') === null &&
        one.querySelector('b, small') === null,
    );
    const found = [...document.querySelectorAll<HTMLElement>(own), ...buttons].map((one) =>
      one.innerText.trim().replace(/\n[^]*/, ''),
    );
    return [...new Set(found)].filter((text) => text !== '');
  });
}

/** Every text of the page, seen or read aloud, the committee's own among them. */
function allTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (nodes.nextNode() !== null) found.push(nodes.currentNode.nodeValue ?? '');
    const named = ['aria-label', 'title', 'placeholder', 'aria-roledescription', 'aria-description'];
    for (const name of named) {
      for (const one of document.querySelectorAll(`[${name}]`)) found.push(one.getAttribute(name) ?? '');
    }
    return [...new Set(found.map((text) => text.trim()))];
  });
}

const isSpanish = spanishTexts();

async function expectEnglish(page: Page, place: string): Promise<void> {
  await test.step(place, async () => {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, place);
    await expect(page.locator('main h1')).toBeVisible();
    await settled(page);
    await expect(page.getByText('Loading…', { exact: true })).toHaveCount(0);
    const words = await ownWords(page);
    expect.soft(words.length, `${place}: it says something`).toBeGreaterThan(3);
    expect
      .soft(
        words.filter((text) => spanish.test(text) && !isLeft(text)),
        `${place}: only English`,
      )
      .toEqual([]);
    expect
      .soft(
        (await allTexts(page)).filter((text) => isSpanish(text) && !isLeft(text)),
        `${place}: nothing of the Spanish catalogue`,
      )
      .toEqual([]);
    await expectAccessible(page);
  });
}

async function begin(page: Page, who: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await expect(page).toHaveTitle('Who are you? · Compromiso Abierto');
  await page.getByRole('main').getByRole('button', { name: who }).click();
  await expect(page.getByRole('heading', { name: /^Good .*: / })).toBeVisible();
}

test('quien visita elige inglés, ve lo que le espera y vuelve al español', async ({ page, web }) => {
  test.setTimeout(120_000);
  const milestone = await exampleMilestone(web, ({ figures }) => figures.state === 'toVerify');
  await begin(page, /^Ana Ruiz/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Board · Compromiso Abierto');
  await expect(page.getByRole('button', { name: /As of \d+ [A-Z][a-z]{2} \d{4}/ })).toBeVisible();
  await expect(page.getByText(/\d%/).first()).toBeVisible();
  for (const place of [`${examplePlan}/trabajo`, `${examplePlan}/por-verificar`, milestone.place]) {
    await expectEnglish(page, place);
  }

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

/** Parts of pages that have an address of their own. */
const parts = [
  'ajustes?vista=comite',
  'ajustes?vista=acceso',
  'ajustes?vista=catalogos',
  'ajustes?vista=datos',
  'ajustes?vista=ventana',
  'comite?vista=responsabilidades',
  'comite?vista=instituciones',
  'sesiones?vista=acuerdos',
  'evidencias?vista=tabla',
].map((part) => `${examplePlan}/${part}`);

test('cada página de la ventana está en inglés', async ({ page, web }) => {
  test.setTimeout(360_000);
  await begin(page, /^Marisol Cano/);
  for (const path of routePaths) await expectEnglish(page, await placeOf(web, path));
  for (const part of parts) await expectEnglish(page, part);
});
