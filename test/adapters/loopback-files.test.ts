import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

const withToken = () => ({ Authorization: `Bearer ${site.token}` });

describe('los archivos de la ventana', () => {
  test('la página no necesita llave y solo puede cargar lo suyo', async () => {
    const page = await site.ask({ path: '/' });
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    expect(page.headers['content-security-policy']).not.toMatch(/script-src|unsafe-eval|https?:|\*/);
    expect(page.headers['x-content-type-options']).toBe('nosniff');
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..\\..\\secret.txt',
    '//secret.txt',
    '/assets',
    '/index.html%00.js',
    '/C:/secret.txt',
  ])('ningún camino sale de su carpeta: %s', async (path) => {
    const answer = await site.ask({ path });
    expect(answer.status).toBe(404);
    expect(answer.text).toBe('');
  });
});

describe('los archivos de evidencia', () => {
  const bytes = Buffer.from('<script>alert(1)</script>');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const store = () => site.ask({ method: 'POST', path: '/files', headers: withToken(), body: bytes });

  test('llegan como bytes y vuelven por su huella, para guardarse y no para ejecutarse', async () => {
    const stored = await store();
    expect(JSON.parse(stored.text)).toEqual({ ok: true, value: { sha256, size: bytes.length } });
    const path = `/files/${sha256}?name=${encodeURIComponent('acta "año" 1.html')}&type=text/html`;
    const back = await site.ask({ path, headers: withToken() });
    expect(back.text).toBe(bytes.toString());
    expect(back.headers['content-disposition']).toBe(
      `attachment; filename="acta _a_o_ 1.html"; filename*=UTF-8''acta%20%22a%C3%B1o%22%201.html`,
    );
    expect(back.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(back.headers['x-content-type-options']).toBe('nosniff');
  });

  test('un tipo inventado no pasa a la respuesta', async () => {
    await store();
    const path = `/files/${sha256}?type=${encodeURIComponent('text/html\r\nX-A: b')}`;
    const back = await site.ask({ path, headers: withToken() });
    expect(back.headers['content-type']).toBe('application/octet-stream');
  });

  test('sin llave no se guardan ni se leen', async () => {
    await store();
    expect((await site.ask({ method: 'POST', path: '/files', body: bytes })).status).toBe(401);
    expect((await site.ask({ path: `/files/${sha256}` })).status).toBe(401);
  });

  test('uno de más de 200 MB se rechaza antes de recibirlo', async () => {
    const headers = { ...withToken(), 'Content-Length': String(201 * 1024 * 1024) };
    expect((await site.ask({ method: 'POST', path: '/files', headers, body: bytes })).status).toBe(413);
  });

  test.each(['/files/', '/files/..%2f..%2fsecret.txt', `/files/${'0'.repeat(64)}`, '/files/abc'])(
    'una huella que no existe no se encuentra: %s',
    async (path) => {
      expect((await site.ask({ path, headers: withToken() })).status).toBe(404);
    },
  );
});
