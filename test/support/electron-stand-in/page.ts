import { EventEmitter } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import type { Chromium } from './chromium.ts';
import { bindingName, pageWorldScript, preloadWorldScript, worldName } from './preload-world.ts';

export type Frame = { id: string; url: string };
export type SchemeHandler = (request: Request) => Response | Promise<Response>;
export type InvokeHandler = (event: unknown, ...words: unknown[]) => unknown;
type Surroundings = {
  chromium: Chromium;
  schemes: Map<string, SchemeHandler>;
  channels: Map<string, InvokeHandler>;
};
type WindowOpenHandler = (details: { url: string }) => { action: 'deny' | 'allow' };
type Paused = {
  requestId: string;
  frameId: string;
  resourceType: string;
  request: {
    url: string;
    method: string;
    headers: Record<string, string>;
    postDataEntries?: { bytes?: string }[];
  };
};

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- each event has params of its own
type Listen = <T>(method: string, listener: (params: T) => void) => void;

const standInHost = /^http:\/\/([a-z]+)\.localhost/;

/** Chromium cannot be taught a scheme from outside, so app://name is http://name.localhost, and nobody else sees it. */
export function inside(address: string): string {
  return address.replace(/^app:\/\/([a-z]+)/, 'http://$1.localhost');
}

export function outside(address: string): string {
  return address.replace(standInHost, 'app://$1');
}

/** Emits an event of the kind that a listener may refuse, and says whether one did. */
export function isPrevented(emitter: EventEmitter, name: string, details: object = {}): boolean {
  const refusal = { count: 0 };
  emitter.emit(name, { ...details, preventDefault: () => (refusal.count += 1) });
  return refusal.count > 0;
}

/** What Electron calls WebContents: one page, its frames, its messages and its requests. */
export class Page extends EventEmitter {
  readonly session = {
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
  };
  mainFrame: Frame = { id: '', url: '' };
  readonly #around: Surroundings;
  readonly #frames = new Map<string, Frame>();
  readonly #frameOfContext = new Map<number, string>();
  #sessionId = '';
  #windowOpen: WindowOpenHandler = () => ({ action: 'allow' });
  #lastPopup: 'deny' | 'allow' = 'allow';
  #loading = '';

  constructor(around: Surroundings) {
    super();
    this.#around = around;
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpen = handler;
  }

  async open(preload: string): Promise<void> {
    const { chromium } = this.#around;
    const { targetId } = await chromium.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await chromium.send('Target.attachToTarget', { targetId, flatten: true });
    this.#sessionId = String(sessionId);
    this.#listen();
    await this.#closeRefusedPopups();
    await this.#send('Page.enable');
    await this.#send('Runtime.enable');
    await this.#send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await this.#send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldScript });
    await this.#send('Runtime.addBinding', { name: bindingName, executionContextName: worldName });
    await this.#send('Page.addScriptToEvaluateOnNewDocument', {
      source: preloadWorldScript(preload),
      worldName,
    });
  }

  /** Electron asks before it opens a window; Chromium only tells, so a refused one is closed as soon as it is there. */
  async #closeRefusedPopups(): Promise<void> {
    const { chromium } = this.#around;
    await chromium.send('Target.setDiscoverTargets', { discover: true });
    chromium.on('Target.targetCreated', ({ targetInfo }) => {
      const { targetId, type } = targetInfo as { targetId: string; type: string };
      if (type !== 'page') return;
      setTimeout(() => {
        if (this.#lastPopup === 'deny') this.#closePopup(targetId).catch(() => undefined);
      }, 20);
    });
  }

  /**
   * A new page may still wait for the debugger of whoever drives the test; closed while it waits, it would keep the page
   * that opened it waiting for ever, since both share one thread.
   */
  async #closePopup(targetId: string): Promise<void> {
    const { chromium } = this.#around;
    const { sessionId } = await chromium.send('Target.attachToTarget', { targetId, flatten: true });
    await chromium.send('Runtime.runIfWaitingForDebugger', {}, String(sessionId));
    await chromium.send('Target.closeTarget', { targetId });
  }

  async load(address: string): Promise<void> {
    this.#loading = address;
    await this.#send('Page.navigate', { url: inside(address) });
  }

  #send(method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    return this.#around.chromium.send(method, params, this.#sessionId);
  }

  #listen(): void {
    const on: Listen = (method, listener) =>
      this.#around.chromium.on(method, (params) => listener(params as never), this.#sessionId);
    on<{ frame: { id: string; parentId?: string; url: string } }>('Page.frameNavigated', ({ frame }) => {
      const known: Frame = { id: frame.id, url: outside(frame.url) };
      this.#frames.set(frame.id, known);
      if (frame.parentId === undefined) this.mainFrame = known;
    });
    on<{ context: { id: number; auxData: { frameId: string } } }>(
      'Runtime.executionContextCreated',
      ({ context }) => this.#frameOfContext.set(context.id, context.auxData.frameId),
    );
    on<{ name: string; payload: string; executionContextId: number }>('Runtime.bindingCalled', (call) => {
      if (call.name !== bindingName) return;
      // A page that closes meanwhile takes its question with it.
      this.#answerInvoke(call.payload, call.executionContextId).catch(() => undefined);
    });
    on<Paused>('Fetch.requestPaused', (paused) => {
      this.#answerRequest(paused).catch(() => this.#fail(paused).catch(() => undefined));
    });
    on<{ url: string }>('Page.windowOpen', ({ url }) => {
      this.#lastPopup = this.#windowOpen({ url: outside(url) }).action;
    });
  }

  /** Answers through the same world that asked; a reply that JSON would change is refused, since HTTP would change it. */
  async #answerInvoke(payload: string, contextId: number): Promise<void> {
    const { id, channel, words } = JSON.parse(payload) as { id: number; channel: string; words: unknown[] };
    const frame = this.#frames.get(this.#frameOfContext.get(contextId) ?? '') ?? null;
    const answered = await this.#invoke(channel, { sender: this, senderFrame: frame }, words);
    const expression = `standInAnswer(${id}, ${answered.join(', ')})`;
    await this.#send('Runtime.evaluate', { expression, contextId });
  }

  async #invoke(channel: string, event: unknown, words: unknown[]): Promise<[string, string]> {
    try {
      const handler = this.#around.channels.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      const value = structuredClone(await handler(event, ...words));
      const json = JSON.stringify(value);
      if (!isDeepStrictEqual(JSON.parse(json), value))
        throw new Error(`the reply to ${channel} is not plain JSON`);
      return [json, 'undefined'];
    } catch (error) {
      return ['undefined', JSON.stringify(String(error))];
    }
  }

  async #answerRequest(paused: Paused): Promise<void> {
    const address = outside(paused.request.url);
    const handler = this.#around.schemes.get(address.split(':')[0] ?? '');
    if (paused.resourceType === 'Document' && !this.#mayNavigate(address, paused.frameId))
      return this.#fail(paused);
    if (handler === undefined && paused.resourceType !== 'Document') return this.#fail(paused);
    const response = (await handler?.(requestOf(paused, address))) ?? new Response('somewhere else');
    const body = Buffer.from(await response.arrayBuffer()).toString('base64');
    const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }));
    const { requestId } = paused;
    await this.#send('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders,
      body,
    });
  }

  async #fail({ requestId }: Paused): Promise<void> {
    await this.#send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
  }

  /** As in Electron, what the program itself loads is not asked about. */
  #mayNavigate(url: string, frameId: string): boolean {
    if (url === this.#loading) return true;
    const isMainFrame = frameId === this.mainFrame.id;
    return !isPrevented(this, 'will-frame-navigate', { url, isMainFrame });
  }
}

function requestOf({ request }: Paused, address: string): Request {
  const { method, headers, postDataEntries = [] } = request;
  const chunks = postDataEntries.map(({ bytes = '' }) => Buffer.from(bytes, 'base64'));
  const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(chunks);
  // Request knows only the web's own schemes, and keeps whatever path it is given.
  const made = new Request(inside(address), { method, headers, body });
  return new Proxy(made, {
    get: (target, key) => {
      if (key === 'url') return address;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
