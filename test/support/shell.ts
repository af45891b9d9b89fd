import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { StandInNews } from './electron-stand-in/electron.ts';

const register = new URL('./electron-stand-in/register.mjs', import.meta.url).href;
const builtMain = fileURLToPath(new URL('../../out/electron/main.js', import.meta.url));

export type Shell = {
  page: Page;
  child: ChildProcess;
  /** The links that the window handed to the user's browser. */
  openedExternally: string[];
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** Starts the built Electron main process on the stand-in and waits until its window shows the page. */
export async function startShell(dataDir: string, ...words: string[]): Promise<Shell> {
  const child = spawn(process.execPath, ['--import', register, builtMain, '--data', dataDir, ...words], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const openedExternally: string[] = [];
  const devTools = await new Promise<string>((resolve, reject) => {
    child.on('message', (news: StandInNews) => {
      if ('devTools' in news) resolve(news.devTools);
      else openedExternally.push(news.openedExternally);
    });
    child.once('exit', (code) => reject(new Error(`The main process ended with ${code ?? 'a signal'}.`)));
  });
  const browser = await chromium.connectOverCDP(devTools);
  return {
    page: await ourPage(browser),
    child,
    openedExternally,
    stop: (signal) => stop(browser, child, signal),
  };
}

async function ourPage(browser: Browser): Promise<Page> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  const page = pages.find((candidate) => candidate.url().includes('compromiso.localhost'));
  if (page === undefined) throw new Error('The window shows no page of ours.');
  await page.waitForLoadState();
  return page;
}

async function stop(
  browser: Browser,
  child: ChildProcess,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  await browser.close().catch(() => undefined);
  return child.exitCode;
}
