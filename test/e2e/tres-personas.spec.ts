import type { Browser, Locator, Page } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputOf, OutputOf } from '../../shared/contract.ts';
import type { LogHead } from '../../shared/history.ts';
import type { MemberView } from '../../shared/members.ts';
import type { Web } from '../support/web.ts';
import { expect, test } from './app-fixture.ts';
import { ask, visit } from './steps.ts';

test.use({ start: 'empty', actionTimeout: 15_000 });

const names = {
  secretariat: 'Marisol Cano',
  oversight: 'Teresa Gil',
  government: 'Luis Mora',
  civilSociety: 'Ana Ruiz',
} as const;
type Who = keyof typeof names;

const phraseOf = (who: Who): string => `la frase larga de ${names[who]}`;
const dialog = (page: Page): Locator => page.getByRole('dialog');
const milestone = { code: 'C01.1', title: 'Presupuesto en palabras de todos' };

/** A committee that enters with passphrases, and a plan of one commitment with one milestone; answers its address. */
async function prepare(web: Web): Promise<string> {
  const order = async <T>(method: string, input: unknown, memberId: string | null): Promise<T> => {
    const reply = await web.call(method, input, { memberId });
    if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`);
    return reply.value as T;
  };
  let keeper: string | null = null;
  for (const role of Object.keys(names) as Who[]) {
    const seated: MemberView = await order('member.seat', { name: names[role], role }, keeper);
    const { id } = seated;
    keeper ??= id;
    await order('access.setPassphrase', { memberId: id, passphrase: phraseOf(role) }, keeper);
  }
  const plan: InputOf<'plan.start'> = { code: 'PAL-1', name: 'Plan de Acción Local' };
  const { id: planId } = await order<OutputOf<'plan.start'>>('plan.start', plan, keeper);
  const promised = { code: 'C01', title: 'Presupuesto que se entiende', state: 'inProgress' };
  const { commitment } = await order<OutputOf<'commitment.add'>>(
    'commitment.add',
    { planId, values: promised },
    keeper,
  );
  const added = { commitmentId: commitment.id, values: milestone, parentId: null };
  const { milestones } = await order<OutputOf<'milestone.add'>>('milestone.add', added, keeper);
  await order('access.choose', { version: 0, mode: 'passphrase' }, keeper);
  return `#/plan/PAL-1/hitos/${milestones[0]?.milestone.id ?? ''}`;
}

/** A window of one's own, entered with one's passphrase. */
async function windowOf(browser: Browser, web: Web, who: Who): Promise<Page> {
  const page = await (await browser.newContext({ acceptDownloads: true })).newPage();
  await page.goto(web.address);
  await page.getByRole('button', { name: new RegExp(`^${names[who]}`) }).click();
  await page.getByLabel('Contraseña').fill(phraseOf(who));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner')).toContainText(names[who]);
  return page;
}

async function save(page: Page, label: string): Promise<void> {
  await dialog(page).getByRole('button', { name: label, exact: true }).click();
  await expect(dialog(page)).toBeHidden();
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

async function assigns(page: Page): Promise<void> {
  await visit(page, '#/plan/PAL-1/comite', 'Comité');
  await page.getByRole('tab', { name: 'Responsabilidades' }).click();
  await page.getByRole('checkbox', { name: 'Elegir C01.1' }).click();
  await press(page, 'Asignar lo elegido…');
  await dialog(page).getByRole('combobox', { name: 'Persona o institución' }).click();
  await page.getByRole('option', { name: /^Luis Mora/ }).click();
  await save(page, 'Asignar');
}

async function attaches(page: Page, file: string, title: string): Promise<void> {
  await press(page, 'Adjuntar evidencia');
  const choosing = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Elegir archivos…' }).click();
  await (await choosing).setFiles(file);
  await dialog(page).getByLabel('Título').fill(title);
  await save(page, 'Adjuntar evidencia');
  await expect(page.getByRole('main').getByText(title).first()).toBeVisible();
}

async function reportsComplete(page: Page, closing: string): Promise<void> {
  await press(page, 'Reportar avance');
  const field = dialog(page).getByRole('textbox', { name: 'Avance total' });
  await field.fill('100');
  await field.press('Tab');
  await dialog(page)
    .getByRole('textbox', { name: /^Texto de cierre/ })
    .fill(closing);
  await save(page, 'Reportar');
  await expect(page.getByText('Por verificar', { exact: true }).first()).toBeVisible();
}

async function returnsAndObserves(page: Page): Promise<void> {
  await expect(page.getByText('Por verificar', { exact: true }).first()).toBeVisible();
  await press(page, 'Devolver');
  await dialog(page)
    .getByRole('textbox', { name: /^Razón/ })
    .fill('Falta el acta firmada.');
  await save(page, 'Devolver');
  await press(page, 'Abrir observación');
  await dialog(page)
    .getByRole('textbox', { name: /Asunto/ })
    .fill('El acta no está');
  await dialog(page)
    .getByRole('textbox', { name: /^Qué se observa/ })
    .fill('Sin el acta no se sabe quién lo aprobó.');
  await save(page, 'Abrir');
}

/** Does a turn of the observation that its milestone shows, and comes back to the milestone. */
async function turns(page: Page, place: string, act: string, text: string, label: string): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('link', { name: /El acta no está/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /El acta no está/ })).toBeVisible();
  await press(page, act);
  await dialog(page).getByRole('textbox').first().fill(text);
  await save(page, label);
  await visit(page, place, /^C01\.1/);
}

async function saved(page: Page, format: 'HTML' | 'PDF'): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await press(page, format);
  return readFile(await (await coming).path());
}

/** The report as people read it: its words without marks. */
const words = (html: Buffer): string =>
  html
    .toString('utf8')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

async function checks(page: Page): Promise<void> {
  await visit(page, '#/plan/PAL-1/ajustes?vista=datos', 'Ajustes');
  await press(page, 'Revisar ahora');
  await expect(page.getByRole('status').filter({ hasText: 'Todo está en orden' })).toContainText(
    /entradas de la bitácora y 2 archivos de evidencia/,
  );
}

test('tres personas, cada una en su ventana, llevan un hito de asignado a verificado y publicado', async ({
  web,
  browser,
  folder,
}) => {
  test.slow();
  const place = await prepare(web);
  const teresa = await windowOf(browser, web, 'oversight');
  const luis = await windowOf(browser, web, 'government');
  const ana = await windowOf(browser, web, 'civilSociety');
  const [draft, minutes] = [join(folder, 'presupuesto.txt'), join(folder, 'acta.txt')];
  await writeFile(draft, 'El presupuesto en palabras de todos.');
  await writeFile(minutes, 'Acta firmada.');

  await test.step('la autoridad garante asigna a quien responde', () => assigns(teresa));

  await test.step('el gobierno lo encuentra en su trabajo y lo reporta completo con su prueba', async () => {
    await visit(luis, '#/plan/PAL-1/tablero', /.+/);
    await expect(luis.getByRole('link', { name: new RegExp(milestone.title) }).first()).toBeVisible();
    await visit(luis, place, /^C01\.1/);
    await attaches(luis, draft, 'Documento final');
    await reportsComplete(luis, 'Se publicó el documento.');
  });

  await test.step('la sociedad civil lo devuelve con su razón y abre una observación', async () => {
    await visit(ana, place, /^C01\.1/);
    await returnsAndObserves(ana);
  });

  await test.step('el gobierno lo ve sin recargar, responde y reporta otra vez', async () => {
    await expect(luis.getByText(/Falta el acta firmada/).first()).toBeVisible();
    await attaches(luis, minutes, 'Acta firmada');
    await turns(luis, place, 'Atender', 'El acta está entre las evidencias.', 'Marcar como atendida');
    await reportsComplete(luis, 'Se agregó el acta firmada.');
  });

  await test.step('la sociedad civil cierra la observación y verifica', async () => {
    await turns(ana, place, 'Cerrar', 'El acta está y se lee.', 'Cerrar observación');
    await press(ana, 'Verificar');
    await save(ana, 'Verificar');
    await expect(ana.getByText('Verificado', { exact: true }).first()).toBeVisible();
  });

  const head = await ask<LogHead>(web, 'history.head', {});

  await test.step('la autoridad garante guarda el informe, que dice lo que pasó', async () => {
    await visit(teresa, '#/plan/PAL-1/informes', 'Informes');
    await expect(teresa.getByTitle('Vista previa del informe de avance')).toBeVisible();
    const html = words(await saved(teresa, 'HTML'));
    for (const said of [milestone.title, 'Documento final', 'Acta firmada', 'El acta no está']) {
      expect(html).toContain(said);
    }
    expect(html).toMatch(/C01\.1.{0,400}Verificado/);
    expect(html).toMatch(/El acta no está.{0,600}Cerrada|Cerrada.{0,600}El acta no está/);
    expect(html).toContain(`Bitácora, registro ${String(head.seq)}: ${head.hash}`);
    expect((await saved(teresa, 'PDF')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  await test.step('la revisión dice que todo está entero, y que la bitácora es la del informe', async () => {
    await checks(teresa);
    expect(await ask(web, 'application.check', { head })).toMatchObject({ isSound: true, problems: [] });
  });

  for (const page of [teresa, luis, ana]) await page.context().close();
});
