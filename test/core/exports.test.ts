import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { ImportOutcome } from '../../shared/imports.ts';
import type { StoredFile } from '../../shared/files.ts';
import { noon, openTestApp, type TestApp } from '../support/core.ts';

const fixture = (name: string): URL => new URL(`../fixtures/imports/${name}`, import.meta.url);

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function store(
  app: TestApp,
  name: string,
  bytes: Uint8Array,
): Promise<{ sha256: string; name: string }> {
  const reply = await app.storeFile(once(bytes));
  if (!reply.ok) throw new Error(reply.error.code);
  return { sha256: reply.value.sha256, name };
}

async function bytesOf(app: TestApp, file: StoredFile): Promise<Uint8Array> {
  const found = await app.openFile(file.sha256);
  return new Uint8Array(await new Response(found?.stream()).arrayBuffer());
}

/** An export as its files, by name. */
async function exported(app: TestApp, packed = false): Promise<Map<string, Uint8Array>> {
  const { files } = await app.ask('export.make', { packed });
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await bytesOf(app, file)] as const)),
  );
}

async function importInto(app: TestApp, files: Map<string, Uint8Array>): Promise<ImportOutcome> {
  const stored = await Promise.all([...files].map(([name, bytes]) => store(app, name, bytes)));
  return app.ask('import.run', { files: stored });
}

/** The example and a real plan that was imported: every kind of record, real texts, and those that nobody wants. */
async function fullApp(): Promise<TestApp> {
  const app = await openTestApp({ isOperator: true });
  app.clock.now = noon('2026-11-22');
  const { planId } = await app.ask('example.add', {});
  const files = new Map([['ogp.csv', new Uint8Array(await readFile(fixture('ogp_irm_mexico.csv')))]]);
  await importInto(app, files);
  await app.ask('settings.revise', {
    version: 0,
    changes: { committeeName: "=cmd|' /C calc'!A0", onTimeGap: -5 },
  });
  await app.ask('plan.start', {
    code: "'+1",
    name: '"Comillas", comas;\r\ny <script>',
    vision: '\ttabulador',
  });
  await assess(app, planId);
  return app;
}

/** How a commitment of the example ended, with a file of its own. */
async function assess(app: TestApp, planId: string): Promise<void> {
  const { rows } = await app.ask('commitment.list', { planId });
  const { sha256 } = await store(app, 'anexo.csv', new TextEncoder().encode('a;b'));
  const why = { completionReason: '=1+1', informationReason: '"', participationReason: ';' };
  await app.ask('assessment.record', {
    commitmentId: rows[0]?.id ?? '',
    values: {
      ...{ evaluator: '<b>Ana</b>', completion: 'limited', information: 'major', ...why },
      ...{ participation: 'worsened', accountability: 'notApplicable', accountabilityReason: 'uno\u2028dos' },
    },
    files: [{ sha256, name: 'anexo.csv' }],
  });
}

const only = (files: Map<string, Uint8Array>, wanted: (name: string) => boolean): Map<string, Uint8Array> =>
  new Map([...files].filter(([name]) => wanted(name)));

describe('exportar, importar en una base vacía y volver a exportar', () => {
  test.each([
    ['el JSON', (name: string) => name === 'compromiso-abierto.json'],
    ['los CSV', (name: string) => name.endsWith('.csv')],
    ['todos los archivos', () => true],
  ])('con %s da los mismos bytes', { timeout: 60_000 }, async (_which, wanted) => {
    const first = await fullApp();
    const files = await exported(first);
    const packed = await exported(first, true);
    expect(new TextDecoder().decode(files.get('verdict.csv'))).toMatch(/,verified,40,/);
    await first.close();
    const second = await openTestApp({ isOperator: true });
    const outcome = await importInto(second, only(files, wanted));
    expect(outcome).toMatchObject({ rejected: 0, problemCount: 0 });
    expect(outcome.created).toBeGreaterThan(200);
    expect(await exported(second)).toEqual(files);
    expect(await exported(second, true)).toEqual(packed);
    const again = await importInto(second, packed);
    expect(again).toMatchObject({ created: 0, updated: 0, rejected: 0 });
    expect(again.unchanged).toBe(outcome.created + outcome.unchanged);
  });
});

test('cualquiera exporta: lo que se exporta es lo que cualquiera consulta', async () => {
  const app = await openTestApp();
  await app.ask('member.seat', { name: 'Ana', role: 'oversight' });
  const { files } = await app.ask('export.make', {});
  expect(files.map((file) => file.name)).toContain('diccionario.csv');
  expect(files.find((file) => file.name === 'member.csv')?.mediaType).toBe('text/csv; charset=utf-8');
});
