import { describe, expect, it, vi } from 'vitest';
import { httpTransport, takeToken } from '../../renderer/transports.ts';
import { openExternal } from '../../renderer/host-web.ts';

const nobody = { memberId: null };

function answering(response: Response | Error) {
  const asked: { path: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked.push({ path, init });
    return response instanceof Error ? Promise.reject(response) : Promise.resolve(response);
  });
  return asked;
}

describe('la llave de la dirección', () => {
  it('se guarda para esta ventana y desaparece de la dirección a la vista', () => {
    window.location.hash = '#token=abc-123';
    expect(takeToken(window.location, sessionStorage)).toBe('abc-123');
    expect(window.location.href).not.toContain('abc-123');
    expect(takeToken(window.location, sessionStorage)).toBe('abc-123');
  });

  it('no se lleva consigo la página a la que se iba', () => {
    window.location.hash = '#/plan/PAL-1/tablero?token=abc&al=2026-06-30';
    takeToken(window.location, sessionStorage);
    expect(window.location.hash).toBe('#/plan/PAL-1/tablero?al=2026-06-30');
  });
});

describe('el transporte por HTTP', () => {
  it('pregunta con la llave y quién llama, y entrega la respuesta tal cual', async () => {
    const asked = answering(Response.json({ ok: true, value: 7 }));
    const reply = await httpTransport('llave').call('plan.list', {}, { memberId: 'm1' });
    expect(reply).toEqual({ ok: true, value: 7 });
    expect(asked[0]?.path).toBe('/api/plan.list');
    expect(new Headers(asked[0]?.init.headers).get('Authorization')).toBe('Bearer llave');
    expect(JSON.parse(asked[0]?.init.body as string)).toEqual({ input: {}, as: { memberId: 'm1' } });
  });

  it.each([
    ['la red falla', new TypeError('Failed to fetch')],
    ['responde algo que no es de la aplicación', new Response('<html>', { status: 502 })],
    ['la llave ya no sirve', Response.json({ ok: false, error: { code: 'forbidden' } }, { status: 401 })],
  ])('cuando %s, la respuesta dice que no se alcanza', async (_, response) => {
    answering(response);
    const reply = await httpTransport(null).call('plan.list', {}, nobody);
    expect(reply).toEqual({ ok: false, error: { code: 'unreachable', details: {} } });
  });

  it('un archivo que se cancela lo dice, y no parece una falla', async () => {
    answering(new DOMException('aborted', 'AbortError'));
    const stop = new AbortController();
    stop.abort();
    const reply = await httpTransport(null).storeFile(new Blob(['x']), nobody, stop.signal);
    expect(reply).toEqual({ ok: false, error: { code: 'cancelled', details: {} } });
  });
});

describe('los enlaces hacia fuera', () => {
  it('solo siguen direcciones http y https', () => {
    const opened: string[] = [];
    vi.stubGlobal('open', (address: string) => opened.push(address));
    expect(openExternal('https://ejemplo.org/a?b=1')).toBe(true);
    for (const bad of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      'no es una dirección',
    ]) {
      expect(openExternal(bad)).toBe(false);
    }
    expect(opened).toEqual(['https://ejemplo.org/a?b=1']);
  });
});
