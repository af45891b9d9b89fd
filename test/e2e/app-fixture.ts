import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWeb, type Web } from '../support/web.ts';

type Fixtures = {
  /** What is in the data folder when the window opens: the example plan, or nothing. */
  start: 'example' | 'empty';
  /** Whether tips are shown, as they are to whoever comes for the first time. */
  tips: boolean;
  /** A folder of this test's own, for what it writes and downloads. */
  folder: string;
  /** The built application, served from a data folder of this test's own. */
  web: Web;
  /** The window, open and painted. */
  page: Page;
};

export { expect };

export const test = base.extend<Fixtures>({
  start: ['example', { option: true }],
  tips: [false, { option: true }],

  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'compromiso-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },

  web: async ({ folder, start }, use) => {
    const web = await startWeb(join(folder, 'data'), ...(start === 'example' ? ['--demo'] : []));
    await use(web);
    expect(await web.stop(), 'the server closes cleanly').toBe(0);
  },

  page: async ({ page, web, tips }, use) => {
    if (!tips) {
      await page.addInitScript(() => {
        // A sandboxed frame, as the preview of a report is, has no memory of its own.
        if (window.top !== window) return;
        localStorage.setItem('compromiso.tips', JSON.stringify({ '*': { isOff: true, seen: [] } }));
      });
    }
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(web.address);
    await expect(page.getByRole('main')).toBeVisible();
    await use(page);
    expect(complaints, 'the window complains of nothing').toEqual([]);
  },
});

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

type Checked = {
  /** Only what is inside, where the rest was checked before. */
  within?: string;
  /** Only what another look can change. */
  isOnlyColours?: boolean;
};

/** Checks what is on the screen now against WCAG 2.2 AA, as far as a program can. */
export async function expectAccessible(page: Page, { within, isOnlyColours }: Checked = {}): Promise<void> {
  // Where no script may run, axe cannot either, and would wait for ever: the report's own page is checked alone.
  const axe = new AxeBuilder({ page }).exclude('iframe[sandbox]');
  if (within !== undefined) axe.include(within);
  const chosen = isOnlyColours === true ? axe.withRules(['color-contrast']) : axe.withTags(wcag22aa);
  const { violations } = await chosen.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`),
  );
  expect(found).toEqual([]);
}
