import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bindingName, worldName } from '../support/electron-stand-in/preload-world.ts';
import { startShell, type Shell } from '../support/shell.ts';

let folder: string;
let shell: Shell;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compromiso-window-'));
  shell = await startShell(folder);
});
afterAll(async () => {
  await shell.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('la ventana', () => {
  test('solo alcanza una función del lado de Node', async () => {
    const seen = await shell.page.evaluate(() => {
      const world = globalThis as unknown as Record<string, unknown>;
      const names = ['require', 'process', 'module', 'Buffer', 'standInSend', 'standInAnswer', 'ipcRenderer'];
      return {
        keys: Object.keys(world.compromiso as object),
        others: names.filter((name) => name in world),
      };
    });
    expect(seen).toEqual({ keys: ['call'], others: [] });
  });

  test('no puede cambiar lo que le dio la precarga', async () => {
    const replaced = await shell.page.evaluate(() => {
      const world = globalThis as unknown as { compromiso: { call: unknown } };
      const given = world.compromiso.call;
      Reflect.set(world, 'compromiso', { call: () => 'otro' });
      Reflect.set(world.compromiso, 'call', () => 'otro');
      return world.compromiso.call !== given;
    });
    expect(replaced).toBe(false);
  });

  test('un marco dentro de la página recibe una negativa, no silencio', async () => {
    const answer = await callFromFrame(shell);
    expect(answer).toEqual({ ok: false, error: { code: 'forbidden', details: { reason: 'sender' } } });
  });

  test('no sale de la aplicación', async () => {
    const { page } = shell;
    const before = page.url();
    await page.evaluate(() => (location.href = 'http://example.org/'));
    expect(await page.evaluate(() => location.href)).toBe(before);
  });

  test('no abre otras ventanas', async () => {
    const isGone = await shell.page.evaluate(async () => {
      const other = window.open('about:blank');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return other?.closed ?? true;
    });
    expect(isGone).toBe(true);
  });

  test('entrega al navegador solo las páginas de la web', async () => {
    await shell.page.evaluate(() => {
      window.open('https://example.org/acta?a=1&b=2');
      window.open('file:///etc/passwd');
      window.open('mailto:a@example.org');
    });
    await expect.poll(() => shell.openedExternally).toEqual(['https://example.org/acta?a=1&b=2']);
  });

  test('no pide nada a la red', async () => {
    const outcome = await shell.page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'contestó',
        () => 'rechazado',
      ),
    );
    expect(outcome).toBe('rechazado');
  });
});

/** Asks over the preload's own channel from the isolated world of a frame, which no page can do by itself. */
async function callFromFrame({ page }: Shell): Promise<unknown> {
  await page.evaluate(() => document.body.append(document.createElement('iframe')));
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.childFrames?.[0]?.frame.id ?? '';
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName });
  const message = JSON.stringify({ id: 1, channel: 'app:call', words: [{ method: 'plan.list', input: {} }] });
  const expression = `new Promise((resolve) => {
    globalThis.standInAnswer = (id, value, error) => resolve(error ?? value);
    ${bindingName}(${JSON.stringify(message)});
  })`;
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  return result.value;
}
