import { beforeEach, describe, expect, test, vi } from 'vitest';
import { oneChunk } from '../../electron/core/files.ts';
import { textLimits } from '../../electron/core/texts/limits.ts';
import { readText } from '../../electron/core/texts/read-text.ts';
import { isPglite } from '../support/core-pglite.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { openTestApp } from '../support/core.ts';
import { docxBomb, docxSaying, pdfSaying } from '../support/readable-files.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (file: Uint8Array, name: string, limits = textLimits) =>
  readText(file, name, new AbortController().signal, limits);

describe('el texto de un archivo', () => {
  test('sale de un PDF, de un documento, de un texto, de una tabla y de una página', async () => {
    const cases: [Uint8Array, string, string][] = [
      [pdfSaying('Padr\xf3n de obras p\xfablicas'), 'padron.pdf', 'Padrón de obras públicas'],
      [
        await docxSaying('Minuta & acuerdos', 'Segunda línea'),
        'minuta.docx',
        'Minuta & acuerdos Segunda línea',
      ],
      [bytes('Acta de la sesión'), 'acta.txt', 'Acta de la sesión'],
      [Uint8Array.from(Buffer.from('Año;Monto', 'latin1')), 'tabla.csv', 'Año;Monto'],
      [
        bytes('<p>Hola &aacute; &amp; <b>adi&#243;s</b><script>no()</script>'),
        'a.html',
        'Hola &aacute; & adiós',
      ],
    ];
    for (const [file, name, text] of cases) {
      const found = await read(file, name);
      expect([name, found?.state === 'read' ? found.text.replace(/\s+/g, ' ') : found]).toEqual([name, text]);
    }
  });

  test('no lo tiene una imagen, ni un archivo vacío', async () => {
    expect(await read(bytes('\x89PNG'), 'foto.png')).toEqual({ state: 'none' });
    expect(await read(bytes(''), 'vacio.txt')).toEqual({ state: 'none' });
  });

  test('un archivo dañado, cifrado o que no es lo que dice falla solo', async () => {
    expect(await read(bytes('%PDF-1.7 nada'), 'a.pdf')).toEqual({ state: 'failed' });
    expect(await read(bytes('PK nada'), 'a.docx')).toEqual({ state: 'failed' });
    const declared = '<!DOCTYPE a [<!ENTITY b "c">]><w:document><w:t>&b;</w:t></w:document>';
    const { zipSync } = await import('fflate');
    const file = zipSync({ 'word/document.xml': bytes(declared) });
    expect(await read(file, 'a.docx')).toEqual({ state: 'failed' });
  });

  test('un archivo que se desempaca sin medida falla antes de desempacarse', async () => {
    const limits = { ...textLimits, unpackedBytes: 1_000_000 };
    expect(await read(docxBomb(2_000_000), 'a.docx', limits)).toEqual({ state: 'failed' });
  });

  test('quien tarda demasiado o pesa demasiado falla, y nadie lo espera', async () => {
    expect(await read(pdfSaying('x'), 'a.pdf', { ...textLimits, seconds: 0.001 })).toEqual({
      state: 'failed',
    });
    expect(await read(pdfSaying('x'), 'a.pdf', { ...textLimits, bytes: 10 })).toEqual({ state: 'failed' });
  });

  test('un texto larguísimo se corta', async () => {
    const found = await read(bytes('abc '.repeat(1_000)), 'a.txt', { ...textLimits, letters: 100 });
    expect(found?.state === 'read' && found.text.length).toBe(100);
  });
});

describe('lo que dice la evidencia por dentro', () => {
  let scene: Scene;
  let hito: string;

  beforeEach(async () => {
    scene = await openScene({ readsFiles: true });
    hito = (await scene.milestone((await scene.commitment((await scene.plan()).id)).id)).id;
  });

  const attach = async (file: Uint8Array, fileName: string): Promise<string> => {
    const stored = await scene.app.storeFile(oneChunk(file));
    const sha256 = stored.ok ? stored.value.sha256 : '';
    const input = { kind: 'file', milestoneId: hito, title: 'Anexo', sha256, fileName } as const;
    await scene.app.ask('evidence.record', input, scene.committee.government);
    return sha256;
  };
  const states = async (): Promise<unknown[]> =>
    (await scene.app.rows('select state from file_text order by state')).map(({ state }) => state);
  const settled = (n: number) => vi.waitFor(async () => expect(await states()).toHaveLength(n), 30_000);
  const find = async (text: string, app = scene.app) =>
    (await app.ask('search.find', { text })).groups.flatMap((group) => group.hits);

  test('se encuentra poco después, con el pasaje de su archivo', async () => {
    await attach(pdfSaying('El ornitorrinco de la obra'), 'a.pdf');
    await settled(1);
    const [hit] = await find('ornitorrinco');
    expect(hit).toMatchObject({ kind: 'evidence', pageId: hito, passage: { isInFile: true } });
    expect(hit?.passage?.text).toContain('El ornitorrinco de la obra');
    expect((await scene.app.ask('application.check', {})).notes).toEqual([]);
  });

  test('lo que falló queda dicho y no se intenta de nuevo; lo demás sigue', async () => {
    await attach(bytes('%PDF-1.7 nada'), 'malo.pdf');
    await attach(bytes('tlacuache'), 'bueno.txt');
    await settled(2);
    expect(await states()).toEqual(['failed', 'read']);
    expect(await find('tlacuache')).toHaveLength(1);
  });

  test('no entra en la bitácora ni en lo que se exporta', async () => {
    const before = await scene.app.rows('select seq from audit_entry');
    await attach(bytes('tlacuache'), 'a.txt');
    await settled(1);
    expect(await scene.app.rows('select seq from audit_entry')).toHaveLength(before.length + 1);
    const { files } = await scene.app.ask('export.make', {});
    expect(files.filter(({ name }) => /file.?text|search/i.test(name))).toEqual([]);
  });

  test.skipIf(isPglite)('lo que quedó sin leer al cerrar se lee al abrir', async () => {
    const closed = await openScene({ readsFiles: false });
    scene = closed;
    hito = (await scene.milestone((await scene.commitment((await scene.plan()).id)).id)).id;
    await attach(bytes('ajolote'), 'a.txt');
    expect(await find('ajolote')).toEqual([]);
    await closed.app.close();
    const again = await openTestApp({ dataDir: closed.app.dataDir, readsFiles: true });
    await vi.waitFor(async () => expect(await find('ajolote', again)).toHaveLength(1), 30_000);
  });

  test('el texto se va cuando se va el archivo', async () => {
    const { secretariat } = scene.committee;
    const { planId } = await scene.app.ask('example.add', {}, secretariat);
    await vi.waitFor(async () => expect((await states()).length).toBeGreaterThan(2), 30_000);
    await scene.app.ask('plan.removeExample', { planId }, secretariat);
    await vi.waitFor(async () => expect(await states()).toEqual([]), 30_000);
  });
});
