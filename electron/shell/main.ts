import { app, dialog } from 'electron';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openApp } from '../core/app.ts';
import { defaultDataFolder } from '../serving/data-folder.ts';
import { failureText } from '../serving/failure.ts';
import { linkNet } from '../serving/link-net.ts';
import { answerIpc } from './ipc.ts';
import { lockDown } from './lock-down.ts';
import { showMenu } from './menu.ts';
import { registerScheme, serveScheme } from './protocol.ts';
import { openWindow, showWindow } from './window.ts';

/** Beside this file once it is bundled. */
const here = fileURLToPath(new URL('.', import.meta.url));

const { values } = parseArgs({
  // Electron and Chromium have switches of their own on the same line.
  strict: false,
  options: { data: { type: 'string' }, demo: { type: 'boolean', default: app.isPackaged } },
});
const dataFolder = typeof values.data === 'string' ? values.data : defaultDataFolder();

/** How often one sees whether links are due to be looked at. */
const hourMs = 3_600_000;

async function start(): Promise<void> {
  lockDown();
  await app.whenReady();
  const core = await openApp({
    dataDir: dataFolder,
    demo: values.demo === true,
    links: { net: linkNet(), everyMs: hourMs },
  });
  await serveScheme(core, join(here, '../renderer'));
  answerIpc(core);
  showMenu();
  const window = openWindow(join(here, 'preload.cjs'));
  app.on('second-instance', () => showWindow(window));
  closeBeforeQuit(() => core.close());
}

/** What is being written is finished before the process ends. */
function closeBeforeQuit(close: () => Promise<void>): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    closed = true;
    void close().finally(() => app.quit());
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.quit());
}

// One window for each data folder: the lock is kept where Electron keeps the session.
app.setPath('userData', join(dataFolder, 'ventana'));
registerScheme();
if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    dialog.showErrorBox('Compromiso Abierto', failureText(error));
    app.exit(1);
  });
} else {
  app.quit();
}
