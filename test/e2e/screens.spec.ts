import type { Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, expectAccessible, test } from './app-fixture.ts';
import { becomes, commitmentPlace, exampleMilestone, examplePlan, settled, visit } from './steps.ts';

const usual = { width: 1280, height: 720 };
/** What is left of the usual window at 200 % zoom. */
const zoomed = { width: 640, height: 360 };

const foreign =
  /\b(?:undefined|null|NaN|true|false|the|and|with|show|select|close|press|next|previous|loading|save|cancel|delete|search|dismiss|drag|drop|today|required|item|items|selected|invalid date)\b|\[object|\(\)/i;

/** What is read on the screen or read aloud from it, with what stands in fields left out. */
function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = [
      ...document.querySelectorAll('[aria-label], [title], [placeholder], [aria-roledescription]'),
    ];
    const names = named.flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'aria-roledescription'].map(
        (name) => element.getAttribute(name) ?? '',
      ),
    );
    return [...document.body.innerText.split('\n'), ...names].filter((text) => text.trim() !== '');
  });
}

/** The page is no wider than the window, once what floats has followed it; what scrolls in its own box does not count. */
async function expectFits(page: Page, size: { width: number; height: number }, where: string): Promise<void> {
  await page.setViewportSize(size);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.configure({ soft: true }).poll(overflow, `${where}: no sideways scrolling`).toBe(0);
}

/** Everything that holds of any screen. */
async function expectSound(page: Page, screen: string): Promise<void> {
  await test.step(screen, async () => {
    await settled(page);
    await expectAccessible(page);
    const words = await wordsOf(page);
    expect
      .soft(
        words.filter((text) => foreign.test(text)),
        `${screen}: only Spanish`,
      )
      .toEqual([]);
    await expectFits(page, zoomed, `${screen} at 200 %`);
    await expectFits(page, usual, screen);
  });
}

/** The name of the window is that of its heading. */
async function expectNamed(page: Page, name?: string): Promise<void> {
  const heading = name ?? (await page.getByRole('heading', { level: 1 }).innerText());
  await expect(page).toHaveTitle(`${heading} · Compromiso Abierto`);
}

async function expectScreen(
  page: Page,
  place: string,
  heading: string | RegExp,
  title?: string,
): Promise<void> {
  await visit(page, place, heading);
  await expectNamed(page, title);
  await expectSound(page, place);
}

/** What a button opens over the page is sound, and the focus comes back to the button. */
async function expectDialog(
  page: Page,
  name: string | RegExp,
  role: 'dialog' | 'menu' = 'dialog',
): Promise<void> {
  const button = page.getByRole('button', { name, exact: typeof name === 'string' }).first();
  await button.click();
  const opened = page.getByRole(role);
  await expect(opened).toBeVisible();
  await expectSound(page, String(name));
  await page.keyboard.press('Escape');
  await expect(opened).toBeHidden();
  await expect(button).toBeFocused();
}

test('la ventana pregunta quién eres, en español de México', async ({ page }) => {
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-MX');
  await expect(page.getByRole('heading', { name: '¿Quién eres?' })).toBeVisible();
  await expectNamed(page);
  await expectSound(page, '¿Quién eres?');
});

test('las pantallas de quien reporta', async ({ page, web }) => {
  const started = await exampleMilestone(web, ({ figures }) => figures.state === 'inProgress');
  const commitment = await commitmentPlace(web, 'C02');
  await becomes(page, /^Luis Mora/);
  await expectScreen(page, `${examplePlan}/tablero`, /^Buen/, 'Tablero');
  await expectScreen(page, `${examplePlan}/compromisos`, 'Compromisos');
  await page.getByRole('button', { name: 'Más filtros' }).click();
  await expectSound(page, 'compromisos con todos los filtros');
  await expectScreen(page, commitment, /^C02/);
  await expectScreen(page, started.place, started.code);
});

test('las pantallas de quien verifica, con el veredicto abierto', async ({ page, web }) => {
  const waiting = await exampleMilestone(web, ({ figures }) => figures.state === 'toVerify');
  await becomes(page, /^Ana Ruiz/);
  await expectScreen(page, `${examplePlan}/tablero`, /^Buen/, 'Tablero');
  await expectScreen(page, waiting.place, waiting.code);
  await page.getByRole('button', { name: 'Devolver' }).click();
  await expectSound(page, 'devolver');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Verificar' }).click();
  await expectSound(page, 'verificar');
});

test('las ventanas con que se reporta, se adjunta y se replanifica', async ({ page, web }) => {
  const { place, code } = await exampleMilestone(web, ({ figures }) => figures.state === 'inProgress');
  await becomes(page, /^Luis Mora/);
  await visit(page, place, code);
  for (const name of ['Reportar avance', 'Adjuntar evidencia']) await expectDialog(page, name);
  await becomes(page, /^Teresa Gil/);
  await expectDialog(page, 'Replanificar');
  await page.getByRole('button', { name: '¿Cómo se calcula?' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectSound(page, '¿Cómo se calcula?');
});

test('cada paso de la importación', async ({ page, folder }) => {
  const file = join(folder, 'compromisos.csv');
  await writeFile(
    file,
    'Clave;Compromiso;Problema público\nC90;Parques abiertos;No se sabe quién los cuida\n',
  );
  await becomes(page, /^Marisol Cano/);
  await expectScreen(page, `${examplePlan}/importar`, 'Importar');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('Recibido')).toBeVisible();
  await expectSound(page, 'archivos elegidos');
  for (const next of ['Siguiente: vista previa', 'Siguiente: columnas', 'Siguiente: ensayo', 'Importar']) {
    await page.getByRole('button', { name: next, exact: true }).click();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expectNamed(page, 'Importar');
    await expectSound(page, next);
  }
  await expect(page.getByRole('status').filter({ hasText: /^Se cre/ })).toBeVisible();
});

test('las pantallas de la secretaría técnica', async ({ page }) => {
  await becomes(page, /^Marisol Cano/);
  await expectScreen(page, `${examplePlan}/bitacora`, 'Bitácora');
  for (const view of ['integrantes', 'responsabilidades', 'instituciones']) {
    await expectScreen(page, `${examplePlan}/comite?vista=${view}`, 'Comité');
  }
  for (const view of ['plan', 'comite', 'catalogos', 'datos', 'ventana']) {
    await expectScreen(page, `${examplePlan}/ajustes?vista=${view}`, 'Ajustes');
  }
  await expectScreen(page, `${examplePlan}/informes`, 'Informes');
  await expectScreen(page, `${examplePlan}/primeros-pasos`, 'Primeros pasos');
  await expectScreen(page, `${examplePlan}/ayuda`, 'Ayuda');
  await expectScreen(page, '#/plan-nuevo', 'Empezar un plan vacío');
  await expectScreen(page, '#/no-existe', 'Esta dirección no lleva a ninguna parte');
});

test('los menús, los avisos y la fecha de corte', async ({ page }) => {
  await becomes(page, /^Marisol Cano/);
  await visit(page, `${examplePlan}/compromisos`, 'Compromisos');
  await expectDialog(page, /^Plan en vista/, 'menu');
  await expectDialog(page, /Secretaría técnica/, 'menu');
  await expectDialog(page, 'Avisos');
  await expectDialog(page, /^Al \d/);
});

test('lo elegido de la lista y las ventanas de un compromiso y de un hito', async ({ page, web }) => {
  const { place, code } = await exampleMilestone(web, ({ milestone }) => milestone.code === 'C01.6');
  await becomes(page, /^Marisol Cano/);
  await visit(page, `${examplePlan}/compromisos`, 'Compromisos');
  await expectDialog(page, 'Agregar compromiso');
  await page.getByRole('checkbox', { name: 'Elegir C02' }).check();
  await expectDialog(page, 'Asignar responsable…');
  await visit(page, await commitmentPlace(web, 'C01'), /^C01/);
  for (const name of ['Editar', 'Agregar hito', 'Asignar', 'Agregar indicador', 'Registrar medición']) {
    await expectDialog(page, name);
  }
  await expectDialog(page, /^Terminar: /);
  await visit(page, place, code);
  for (const name of ['Editar', /^Retirar: /]) await expectDialog(page, name);
});

test('las ventanas del comité y de los ajustes, y la página de una persona', async ({ page }) => {
  await becomes(page, /^Marisol Cano/);
  await visit(page, `${examplePlan}/comite`, 'Comité');
  await expectDialog(page, 'Agregar integrante…');
  await page.getByRole('link', { name: 'Ana Ruiz Ochoa' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ana Ruiz Ochoa' })).toBeVisible();
  await expectSound(page, 'la página de una persona');
  await expectDialog(page, 'Editar…');
  await expectDialog(page, /^Terminar la responsabilidad/);
  await visit(page, `${examplePlan}/comite?vista=instituciones`, 'Comité');
  await expectDialog(page, 'Agregar institución…');
  await visit(page, `${examplePlan}/comite?vista=responsabilidades`, 'Comité');
  await page.getByRole('checkbox', { name: 'Elegir C01.1', exact: true }).check();
  await expectDialog(page, 'Asignar lo elegido…');
  await visit(page, `${examplePlan}/ajustes?vista=catalogos`, 'Ajustes');
  for (const name of ['Agregar…', /^Renombrar/]) await expectDialog(page, name);
});

test('quien solo consulta no encuentra botones que no le sirvan', async ({ page, web }) => {
  const { place, code } = await exampleMilestone(web, ({ figures }) => figures.state === 'toVerify');
  await becomes(page, /^Hugo Lara/);
  const changing =
    /Agregar|Editar|Asignar|Terminar|Renombrar|Dejar de usar|Guardar cambios|Verificar|Devolver|Reportar|Adjuntar|Retirar|Replanificar|Quitar el/;
  for (const [at, heading] of [
    [`${examplePlan}/compromisos`, 'Compromisos'],
    [await commitmentPlace(web, 'C01'), /^C01/],
    [place, code],
    [`${examplePlan}/comite`, 'Comité'],
    [`${examplePlan}/comite?vista=responsabilidades`, 'Comité'],
    [`${examplePlan}/comite?vista=instituciones`, 'Comité'],
    [`${examplePlan}/ajustes`, 'Ajustes'],
    [`${examplePlan}/ajustes?vista=comite`, 'Ajustes'],
    [`${examplePlan}/ajustes?vista=catalogos`, 'Ajustes'],
  ] as const) {
    await visit(page, at, heading);
    await expect(page.getByRole('main').getByRole('button', { name: changing }), at).toHaveCount(0);
    await expectAccessible(page);
  }
});

test.describe('antes del primer plan', () => {
  test.use({ start: 'empty' });

  test('el principio, el comité y los ajustes vacíos', async ({ page }) => {
    await expectScreen(page, '#/', 'Primeros pasos');
    await expectScreen(page, '#/primeros-pasos', 'Primeros pasos');
    await expectScreen(page, '#/ayuda', 'Ayuda');
    await expectScreen(page, '#/plan-nuevo', 'Empezar un plan vacío');
    await expectScreen(page, '#/comite', 'Comité');
    await expectScreen(page, '#/ajustes', 'Ajustes');
    await expectScreen(page, '#/bitacora', 'Bitácora');
    await expectScreen(page, '#/importar', 'Importar');
  });
});

test.describe('en oscuro', () => {
  test.use({ colorScheme: 'dark' });

  test('el tablero, la lista, un compromiso y un hito con su reporte', async ({ page, web }) => {
    const { place, code } = await exampleMilestone(web, ({ figures }) => figures.state === 'inProgress');
    const commitment = await commitmentPlace(web, 'C02');
    await expectSound(page, '¿Quién eres?');
    await becomes(page, /^Luis Mora/);
    await expectScreen(page, `${examplePlan}/tablero`, /^Buen/, 'Tablero');
    await expectScreen(page, `${examplePlan}/compromisos`, 'Compromisos');
    await expectScreen(page, commitment, /^C02/);
    await expectScreen(page, place, code);
    await page.getByRole('button', { name: 'Reportar avance' }).click();
    await expectSound(page, 'reportar avance');
  });

  test('la importación, el comité, la bitácora y los ajustes', async ({ page }) => {
    await becomes(page, /^Marisol Cano/);
    await expectScreen(page, `${examplePlan}/importar`, 'Importar');
    await expectScreen(page, `${examplePlan}/comite?vista=responsabilidades`, 'Comité');
    await expectScreen(page, `${examplePlan}/bitacora`, 'Bitácora');
    await expectScreen(page, `${examplePlan}/ajustes?vista=comite`, 'Ajustes');
    await expectScreen(page, `${examplePlan}/informes`, 'Informes');
  });
});

test.describe('con los colores del sistema', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('el tablero, la lista con lo elegido, un hito y su reporte', async ({ page, web }) => {
    const { place, code } = await exampleMilestone(web, ({ figures }) => figures.state === 'inProgress');
    await becomes(page, /^Luis Mora/);
    await expectScreen(page, `${examplePlan}/tablero`, /^Buen/, 'Tablero');
    await expectScreen(page, `${examplePlan}/compromisos`, 'Compromisos');
    await page.getByRole('checkbox', { name: 'Elegir C01' }).check();
    await expectSound(page, 'un compromiso elegido');
    await expectScreen(page, place, code);
    await expectDialog(page, 'Reportar avance');
  });
});

test('con más contraste, elegido en el menú', async ({ page, web }) => {
  await becomes(page, /^Marisol Cano/);
  await page.getByRole('button', { name: /Secretaría técnica/ }).click();
  await page.getByRole('menuitemradio', { name: 'Más contraste' }).click();
  await expectScreen(page, `${examplePlan}/tablero`, /^Buen/, 'Tablero');
  await expectScreen(page, `${examplePlan}/compromisos`, 'Compromisos');
  await expectScreen(page, await commitmentPlace(web, 'C02'), /^C02/);
  await expectDialog(page, 'Agregar hito');
});
