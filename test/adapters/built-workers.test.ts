import { writeXlsx } from 'hucre/xlsx';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportPreview } from '../../shared/imports.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import { startWeb, type Web } from '../support/web.ts';

let folder: string;
let web: Web;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compromiso-built-'));
  web = await startWeb(folder, '--demo');
});
afterAll(async () => {
  await web.stop();
  await rm(folder, { recursive: true, force: true });
});

async function ask<T>(method: string, input: unknown): Promise<T> {
  const reply = await web.call(method, input);
  expect(reply).toMatchObject({ ok: true });
  return (reply as { value: T }).value;
}

describe('la aplicación construida', () => {
  test('lee un libro de Excel en un hilo aparte', async () => {
    const rows = [
      ['Clave', 'Compromiso'],
      ['C01', 'Obra abierta'],
    ];
    const book = await writeXlsx({ sheets: [{ name: 'Compromisos', rows }] });
    const stored = await web.store(new Uint8Array(book));
    const sha256 = stored.ok ? stored.value.sha256 : '';
    const { tables } = await ask<ImportPreview>('import.preview', { files: [{ sha256, name: 'plan.xlsx' }] });
    expect(tables.map(({ columns, rowCount }) => ({ columns, rowCount }))).toEqual([
      { columns: ['Clave', 'Compromiso'], rowCount: 1 },
    ]);
  });

  test('compone un PDF en un hilo aparte, con su plantilla y su letra', async () => {
    const [plan] = await ask<PlanSummary[]>('plan.list', {});
    const made = await ask<{ sha256: string; size: number }>('report.make', {
      planId: plan?.id,
      format: 'pdf',
    });
    const file = await web.read(made.sha256);
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.toString('latin1')).toContain('SourceSans3');
  });
});
