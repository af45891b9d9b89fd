import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { paintOf } from './painted.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'node_modules/.cache/design');
const digests = join(root, 'test/fixtures/design.json');
/** Git ignores it: what a look-over of a change needs, in pictures and in numbers. */
const seen = join(root, 'test-results/design');
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
};

const looks = {
  claro: { colorScheme: 'light', contrast: 'no-preference' },
  oscuro: { colorScheme: 'dark', contrast: 'no-preference' },
  contraste: { colorScheme: 'light', contrast: 'more' },
} as const;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  await build({ configFile: join(root, 'build/design.config.ts') });
  mkdirSync(seen, { recursive: true });
});

test.beforeEach(async ({ page }) => {
  await page.route('http://design.test/**', (route) => {
    const file = join(built, new URL(route.request().url()).pathname);
    const contentType = types[extname(file)] ?? 'application/octet-stream';
    return existsSync(file)
      ? route.fulfill({ body: readFileSync(file), contentType })
      : route.fulfill({ status: 404 });
  });
});

async function show(page: Page, look: (typeof looks)[keyof typeof looks]): Promise<void> {
  await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
  await page.goto('http://design.test/index.html');
  await page.evaluate((more) => {
    if (more) document.documentElement.dataset.contrast = 'more';
  }, look.contrast === 'more');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
}

type Painted = Record<string, string>;

/** The digest of each specimen, and beside it, for whoever looks, all that it digests. */
async function paintedIn(page: Page, look: string): Promise<Painted> {
  const specimens = page.locator('[data-specimen]');
  const names = await specimens.evaluateAll((all) =>
    all.map((one) => one.getAttribute('data-specimen') ?? ''),
  );
  const paints = await paintOf(page.locator('[data-specimen] > div'));
  const whole = new Map(paints.map((paint, i) => [`${look}: ${names[i] ?? ''}`, paint]));
  expect(whole.size, 'each specimen has its own name').toBe(paints.length);
  for (const [opened, role] of [
    ['Dialog', 'dialog'],
    ['Menu', 'menu'],
  ] as const) {
    await page.getByRole('button', { name: opened, exact: true }).click();
    const place = page.getByRole(role);
    await expect(place).toBeVisible();
    whole.set(`${look}: ${opened} abierto`, (await paintOf(place)).flat());
    await page.keyboard.press('Escape');
    await expect(place).toBeHidden();
  }
  writeFileSync(join(seen, `${look}.json`), JSON.stringify(Object.fromEntries(whole), null, 1));
  return Object.fromEntries([...whole].map(([name, paint]) => [name, digest(paint)]));
}

const digest = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);

/** Those that differ, are new, or are gone. */
function changed(before: Painted, now: Painted): string[] {
  return Object.keys({ ...before, ...now }).filter((name) => before[name] !== now[name]);
}

test('cada pieza se pinta como la última vez que alguien la miró', async ({ page }) => {
  test.slow();
  const now: Painted = {};
  for (const [name, look] of Object.entries(looks)) {
    await show(page, look);
    await page.screenshot({ path: join(seen, `${name}.png`), fullPage: true });
    Object.assign(now, await paintedIn(page, name));
  }
  if (process.env.CA_DESIGN === 'looked') writeFileSync(digests, `${JSON.stringify(now, null, 1)}\n`);
  const before = JSON.parse(readFileSync(digests, 'utf8')) as Painted;
  expect(
    changed(before, now),
    'Look at test-results/design; if it is as wanted, run again with CA_DESIGN=looked and commit the digests.',
  ).toEqual([]);
});

test('dos veces seguidas se pinta igual, y un relleno o un color distintos se notan', async ({ page }) => {
  await show(page, looks.claro);
  const first = await paintedIn(page, 'claro');
  await show(page, looks.claro);
  expect(changed(first, await paintedIn(page, 'claro'))).toEqual([]);
  for (const token of ['--radius: 7px', '--accent: #0b5c6c', '--control: 33px', '--step-0: 0.91rem']) {
    await show(page, looks.claro);
    const [name = '', value = ''] = token.split(': ');
    await page.evaluate(([n, v]) => document.documentElement.style.setProperty(n, v), [name, value] as const);
    expect(changed(first, await paintedIn(page, 'claro')).length, token).toBeGreaterThan(0);
  }
});

test('ninguna pieza tiene un defecto de accesibilidad, en ningún aspecto', async ({ page }) => {
  for (const [name, look] of Object.entries(looks)) {
    await show(page, look);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
      .analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
    expect(found, name).toEqual([]);
  }
});

test('la aplicación construida no lleva esta página', () => {
  const files = globSync('out/renderer/**/*.{html,js}', { cwd: root });
  expect(files.length).toBeGreaterThan(3);
  const telling = files.filter((file) => readFileSync(join(root, file), 'utf8').includes('data-specimen'));
  expect(telling).toEqual([]);
});
