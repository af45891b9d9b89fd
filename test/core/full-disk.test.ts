import type Sqlite from 'better-sqlite3';
import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openSqlite, sqliteDialect } from '../../electron/core/database/dialects.ts';
import { seatCommittee } from '../support/actors.ts';
import { brokenAt, auditRows, dump } from '../support/core-dump.ts';
import { isPglite } from '../support/core-pglite.ts';
import { openTestApp, temporaryFolder, type TestApp } from '../support/core.ts';

/** The application over a connection whose file the test can forbid to grow. */
async function openOverSmallDisk(): Promise<{ app: TestApp; disk: Sqlite.Database }> {
  const dataDir = await temporaryFolder();
  const disk = openSqlite(join(dataDir, 'compromiso-abierto.sqlite'), 'writer');
  const app = await openTestApp({ dataDir, dialect: sqliteDialect(disk) });
  return { app, disk };
}

const fill = (disk: Sqlite.Database): void => {
  disk.pragma('wal_checkpoint(TRUNCATE)');
  disk.pragma(`max_page_count = ${String(disk.pragma('page_count', { simple: true }))}`);
};

const prose = 'Se publicó el padrón. '.repeat(2_000);

describe.skipIf(isPglite)('un disco lleno', () => {
  test('se dice, no deja nada a medias, y al liberar espacio se sigue', async () => {
    const { app, disk } = await openOverSmallDisk();
    const { oversight } = await seatCommittee(app);
    const plan = await app.ask('plan.start', { code: 'PAL-1', name: 'Plan' }, oversight);
    fill(disk);
    const before = await dump(app);
    const input = { planId: plan.id, values: { title: 'Compromiso', problem: prose } };
    for (let i = 0; i < 3; i += 1) {
      expect(await app.refusal('commitment.add', input, oversight)).toEqual({
        code: 'diskFull',
        details: {},
      });
    }
    expect(await dump(app)).toEqual(before);
    expect(await app.ask('plan.read', { planId: plan.id })).toEqual(plan);
    disk.pragma('max_page_count = 1000000');
    await app.ask('commitment.add', input, oversight);
    expect(brokenAt(await auditRows(app))).toBeNull();
  });

  test('a la mitad de mil asignaciones tampoco deja ninguna', async () => {
    const { app, disk } = await openOverSmallDisk();
    const { oversight, government } = await seatCommittee(app);
    const plan = await app.ask('plan.start', { code: 'PAL-1', name: 'Plan' }, oversight);
    const targets = [];
    for (let i = 0; i < 40; i += 1) {
      const input = { planId: plan.id, values: { title: `Compromiso ${String(i)}` } };
      const { commitment } = await app.ask('commitment.add', input, oversight);
      targets.push({ commitmentId: commitment.id });
    }
    fill(disk);
    const before = await dump(app);
    const input = { targets, memberId: government.memberId, kind: 'responsible' };
    expect((await app.refusal('responsibility.assign', input, oversight)).code).toBe('diskFull');
    expect(await dump(app)).toEqual(before);
  });
});

test('al subir un archivo sin espacio se dice y no queda un pedazo', async () => {
  const app = await openTestApp();
  async function* running(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(1000);
    await Promise.resolve();
    throw Object.assign(new Error('write'), { code: 'ENOSPC' });
  }
  expect(await app.storeFile(running())).toEqual({ ok: false, error: { code: 'diskFull', details: {} } });
  expect(await readdir(join(app.dataDir, 'scratch'))).toEqual([]);
});
