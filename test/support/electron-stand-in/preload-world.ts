export const worldName = 'preload';
export const bindingName = 'standInSend';

/** Runs in the page's own world, before any script of the page: receives what the preload exposes, and nothing else. */
export const pageWorldScript = `(() => {
  if (window !== window.top) return;
  const receive = (event) => {
    const { name, functions } = event.data;
    const port = event.ports[0];
    const waiting = new Map();
    let last = 0;
    port.onmessage = ({ data: { id, value, error } }) => {
      const { resolve, reject } = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) resolve(value);
      else reject(new Error(error));
    };
    const ask = (key) => (...words) => new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      port.postMessage({ id: last, key, words });
    });
    const api = Object.freeze(Object.fromEntries(functions.map((key) => [key, ask(key)])));
    Object.defineProperty(window, name, { value: api, enumerable: true });
  };
  window.addEventListener('stand-in-expose', receive);
  window.addEventListener('DOMContentLoaded', () => window.removeEventListener('stand-in-expose', receive), { once: true });
})();`;

/** Runs in the isolated world: the two modules of Electron that a sandboxed preload may ask for, and then the preload. */
export function preloadWorldScript(preload: string): string {
  return `(() => {
  if (window !== window.top) return;
  const waiting = new Map();
  let last = 0;
  globalThis.standInAnswer = (id, value, error) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) resolve(value);
    else reject(new Error(error));
  };
  const invoke = (channel, ...words) => new Promise((resolve, reject) => {
    waiting.set(++last, { resolve, reject });
    globalThis.${bindingName}(JSON.stringify({ id: last, channel, words }));
  });
  const exposeInMainWorld = (name, api) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = async ({ data: { id, key, words } }) => {
      try {
        port1.postMessage({ id, value: await api[key](...words) });
      } catch (error) {
        port1.postMessage({ id, error: String(error) });
      }
    };
    const data = { name, functions: Object.keys(api) };
    window.dispatchEvent(new MessageEvent('stand-in-expose', { data, ports: [port2] }));
  };
  const electron = { contextBridge: { exposeInMainWorld }, ipcRenderer: { invoke } };
  const require = (name) => {
    if (name !== 'electron') throw new Error('a sandboxed preload cannot require ' + name);
    return electron;
  };
  ((require, module, exports) => {
${preload}
  })(require, { exports: {} }, {});
})();`;
}
