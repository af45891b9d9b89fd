import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { type Chromium, startChromium } from './chromium.ts';
import { isPrevented, type InvokeHandler, Page, type SchemeHandler } from './page.ts';

/** What the tests are told about: sent to the process that started this one. */
export type StandInNews = { devTools: string } | { openedExternally: string };

const schemes = new Map<string, SchemeHandler>();
const channels = new Map<string, InvokeHandler>();
let chromium: Chromium | undefined;

function tell(news: StandInNews): void {
  process.send?.(news);
}

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly name = 'compromiso-abierto';

  async whenReady(): Promise<void> {
    chromium = await startChromium();
  }

  quit(): void {
    if (!isPrevented(this, 'before-quit')) this.exit(0);
  }

  exit(code: number): void {
    void Promise.resolve(chromium?.close()).then(() => process.exit(code));
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  enableSandbox(): void {
    // Chromium is sandboxed, or not, by whoever starts it.
  }

  setPath(): void {
    // The session lives in a temporary folder.
  }
}

export const app = new App();

export class BrowserWindow extends EventEmitter {
  readonly webContents: Page;
  readonly #opened: Promise<void>;

  constructor({ webPreferences }: { webPreferences: { preload: string } }) {
    super();
    if (chromium === undefined) throw new Error('A window cannot be opened before the application is ready.');
    this.webContents = new Page({ chromium, schemes, channels });
    app.emit('web-contents-created', {}, this.webContents);
    this.#opened = this.webContents.open(readFileSync(webPreferences.preload, 'utf8'));
  }

  async loadURL(address: string): Promise<void> {
    await this.#opened;
    await this.webContents.load(address);
    this.emit('ready-to-show');
    if (chromium !== undefined) tell({ devTools: chromium.address });
  }

  show(): void {
    // There is no screen.
  }
}

export const protocol = {
  registerSchemesAsPrivileged: () => undefined,
  handle: (scheme: string, handler: SchemeHandler) => schemes.set(scheme, handler),
};

export const ipcMain = {
  handle: (channel: string, handler: InvokeHandler) => channels.set(channel, handler),
};

export const dialog = {
  showErrorBox: (title: string, content: string) => console.error(`${title}: ${content}`),
};

export const shell = {
  openExternal: async (address: string): Promise<void> => tell({ openedExternally: address }),
};

export const Menu = {
  setApplicationMenu: () => undefined,
  buildFromTemplate: (template: unknown) => template,
};
