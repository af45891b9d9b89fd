import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { entryHash } from '../../electron/core/audit.ts';
import { openDatabases, type Databases } from '../../electron/core/database/open.ts';
import type { AuditEntryRow } from '../../electron/core/database/schema.ts';
import { isOnSqlite, openScenario, scenarioDay, tamper, type Scenario } from './check-scenario.ts';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await openScenario();
});
afterEach(() => scenario.stop());

const file = (): string => join(scenario.folder, 'compromiso-abierto.sqlite');

/** Does something to the log without its guards, and puts them back as they were. */
function behindTheGuards(work: (database: Sqlite.Database) => void): void {
  const database = new Sqlite(file());
  const guards = database
    .prepare<[], { name: string; sql: string }>(
      "select name, sql from sqlite_master where tbl_name = 'audit_entry' and type = 'trigger'",
    )
    .all();
  for (const { name } of guards) database.exec(`drop trigger ${name}`);
  work(database);
  for (const guard of guards) database.exec(guard.sql);
  database.close();
}

const entries = (database: Sqlite.Database): AuditEntryRow[] =>
  database.prepare<[], AuditEntryRow>('select * from audit_entry order by seq').all();

function rewrite(database: Sqlite.Database, rows: readonly AuditEntryRow[]): void {
  database.exec('delete from audit_entry');
  const names = Object.keys(rows[0] ?? {});
  const insert = database.prepare(
    `insert into audit_entry (${names.join(', ')}) values (${names.map((name) => `@${name}`).join(', ')})`,
  );
  for (const row of rows) insert.run(row);
}

/** The same entries as if they had always been numbered so. */
const renumbered = (rows: readonly AuditEntryRow[]): AuditEntryRow[] =>
  rows.map((row, i) => ({ ...row, seq: i + 1 }));

function rehashed(rows: readonly AuditEntryRow[], from: number): AuditEntryRow[] {
  let previous = '';
  return rows.map((row) => {
    const hash = row.seq < from ? row.hash : entryHash(previous, row);
    previous = hash;
    return { ...row, hash };
  });
}

const log = async (head?: { seq: number; hash: string }): Promise<string[]> => {
  const { problems } = await scenario.ask('application.check', head === undefined ? {} : { head });
  return problems.filter(({ part }) => part === 'audit').map(({ sentence }) => sentence);
};

const changed = async (how: (rows: AuditEntryRow[]) => AuditEntryRow[]): Promise<string[]> => {
  behindTheGuards((database) => rewrite(database, how(entries(database))));
  return log();
};

const lastSeq = (): number => {
  const database = new Sqlite(file(), { readonly: true });
  const seq = Number(database.prepare('select max(seq) from audit_entry').pluck().get());
  database.close();
  return seq;
};

describe.skipIf(!isOnSqlite)('la revisión nombra el primer asiento que no es el que se escribió', () => {
  test('con textos de toda clase la cadena está completa', async () => {
    const strange = 'comillas " y \\ y \u0001\b\f\n\r\t\u007f\u2028 Ñandú 😀 </script>';
    await scenario.ask('institution.add', { name: strange });
    expect(await log()).toEqual([]);
  });

  test('alterado', async () => {
    const found = await changed((rows) =>
      rows.map((row) => (row.seq === 5 ? { ...row, actor_name: 'Otra persona' } : row)),
    );
    expect(found[0]).toMatch(/^El asiento 5 .*alguien lo cambió/);
  });

  test('alterado con su huella rehecha', async () => {
    const found = await changed((rows) =>
      rows.map((row, i) => {
        if (row.seq !== 5) return row;
        const altered = { ...row, role: 'government' };
        return { ...altered, hash: entryHash(rows[i - 1]?.hash ?? '', altered) };
      }),
    );
    expect(found[0]).toMatch(/^El asiento 6 .*o cambió el anterior y rehízo su huella/);
  });

  test('quitado de en medio', async () => {
    expect(await changed((rows) => rows.filter(({ seq }) => seq !== 7))).toContain(
      'Falta el asiento 7 de la bitácora: alguien lo quitó.',
    );
  });

  test('quitado, con los demás renumerados', async () => {
    const found = await changed((rows) => renumbered(rows.filter(({ seq }) => seq !== 7 && seq !== 8)));
    expect(found[0]).toBe(
      'Faltan los asientos 7 a 8 de la bitácora: alguien los quitó. Los que siguen se renumeraron para ocultarlo.',
    );
  });

  test('agregado en medio, con los demás renumerados', async () => {
    const found = await changed((rows) =>
      renumbered(rows.flatMap((row) => (row.seq === 7 ? [{ ...row, actor_name: 'Fantasma' }, row] : [row]))),
    );
    expect(found[0]).toMatch(/^El asiento 7 .*: alguien lo agregó y renumeró los que siguen/);
  });

  test('agregado al final', async () => {
    const found = await changed((rows) => renumbered([...rows, ...rows.slice(-1)]));
    expect(found[0]).toMatch(/alguien lo cambió, lo agregó o lo movió/);
  });

  test('dos cambiados de orden', async () => {
    const found = await changed((rows) =>
      renumbered([...rows.slice(0, 7), ...rows.slice(8, 9), ...rows.slice(7, 8), ...rows.slice(9)]),
    );
    expect(found[0]).toMatch(/^El asiento 8 .*no está en su lugar: alguien lo movió al 9/);
  });

  test('llevado lejos de su lugar', async () => {
    const found = await changed((rows) =>
      renumbered([...rows.slice(0, 7), ...rows.slice(8, 30), ...rows.slice(7, 8), ...rows.slice(30)]),
    );
    expect(found[0]).toMatch(/^El asiento 8 .*alguien lo movió al 30/);
  });
});

describe.skipIf(!isOnSqlite)('lo que la cadena sola no puede decir lo dice lo que se supo de ella', () => {
  /** The last entries gone, and the table put as if they had never been: the chain alone is whole. */
  const withoutTheVerdict = (database: Sqlite.Database): void => {
    database.exec("delete from audit_entry where entity = 'verdict'; delete from verdict");
  };

  test('quitados los últimos y sus registros, la cadena parece completa', async () => {
    behindTheGuards(withoutTheVerdict);
    expect(await log()).toEqual([]);
  });

  test.each(['report', 'backup'] as const)('un %s de antes lo delata', async (kind) => {
    const end = lastSeq();
    if (kind === 'report') await scenario.ask('report.make', { planId: scenario.ids.plan, format: 'json' });
    else await scenario.ask('backup.make', {});
    behindTheGuards(withoutTheVerdict);
    const name = kind === 'report' ? 'informe' : 'respaldo';
    expect(await log()).toEqual([
      `La bitácora termina en el asiento ${String(end - 1)} y, según lo que se anotó al hacer un ${name} el 15 jun 2026, llegaba al ${String(end)}: alguien quitó los últimos.`,
    ]);
  });

  test('una bitácora reescrita con todas sus huellas la delata un informe de antes', async () => {
    await scenario.ask('report.make', { planId: scenario.ids.plan, format: 'json' });
    const found = await changed((rows) =>
      rehashed(
        rows.map((row) => (row.seq === 5 ? { ...row, actor_name: 'Otra persona' } : row)),
        5,
      ),
    );
    expect(found).toEqual([
      expect.stringMatching(/^El asiento \d+ .* reescribió la bitácora hasta ahí o antes/),
    ]);
  });

  test('un renglón roto de lo anotado no estorba', async () => {
    await scenario.ask('report.make', { planId: scenario.ids.plan, format: 'json' });
    await appendFile(join(scenario.folder, 'bitacora-cabezas.jsonl'), '{"seq": roto\n');
    expect(await log()).toEqual([]);
    expect(
      (await readFile(join(scenario.folder, 'bitacora-cabezas.jsonl'), 'utf8')).split('\n'),
    ).toHaveLength(3);
  });

  test('la cabeza impresa en un informe se puede comprobar, entera o como se imprime', async () => {
    const database = new Sqlite(file(), { readonly: true });
    const [row] = entries(database).slice(-1);
    database.close();
    const { seq = 0, hash = '' } = row ?? {};
    expect(await log({ seq, hash })).toEqual([]);
    expect(await log({ seq, hash: `${hash.slice(0, 4)}…${hash.slice(-4)}` })).toEqual([]);
    expect(await log({ seq, hash: '0'.repeat(64) })).toEqual([expect.stringMatching(/no es la de entonces/)]);
    expect(await log({ seq: seq + 1, hash })).toEqual([expect.stringMatching(/le faltan los últimos/)]);
  });
});

describe.skipIf(!isOnSqlite)('por las conexiones de la aplicación no se llega a la bitácora', () => {
  let own: Databases;
  beforeEach(async () => {
    own = await openDatabases(scenario.folder, () => scenarioDay);
  });
  afterEach(() => own.close());

  const attempts = [
    "update audit_entry set image = '{}' where seq = 1",
    'update or replace audit_entry set seq = 2 where seq = 1',
    'delete from audit_entry where seq = 1',
    'delete from audit_entry',
    'replace into audit_entry select * from audit_entry where seq = 1',
    'insert or replace into audit_entry select * from audit_entry where seq = 1',
    'insert or ignore into audit_entry select -1, at, actor_id, actor_name, role, in_name_of_id, in_name_of_name, method, plan_id, commitment_id, entity, entity_id, action, image, hash from audit_entry where seq = 1',
    "insert into audit_entry select * from audit_entry where seq = 1 on conflict (seq) do update set image = '{}'",
  ];

  test.each(attempts)('%s', async (statement) => {
    const before = readEntries();
    await expect(sql.raw(statement).execute(own.writer)).rejects.toThrow(/audit log is never changed/);
    await expect(sql.raw(statement).execute(own.reader)).rejects.toThrow(/readonly|read-only/);
    expect(readEntries()).toEqual(before);
  });

  test.each([
    'drop trigger audit_entry_no_update',
    'drop table audit_entry',
    'alter table audit_entry rename to otra',
    'pragma writable_schema = on',
  ])('la que lee no puede: %s', async (statement) => {
    const attempt = sql.raw(statement).execute(own.reader);
    if (statement.startsWith('pragma')) {
      await attempt;
      const forged = "update sqlite_master set sql = '' where name = 'audit_entry_no_update'";
      await expect(sql.raw(forged).execute(own.reader)).rejects.toThrow(
        /may not be modified|readonly|read-only/,
      );
      await sql.raw('pragma writable_schema = on').execute(own.writer);
      await expect(sql.raw(forged).execute(own.writer)).rejects.toThrow(/may not be modified/);
    } else {
      await expect(attempt).rejects.toThrow(/readonly|read-only/);
    }
    expect(await log()).toEqual([]);
  });

  test.each(['audit_entry_no_update', 'audit_entry_no_delete', 'audit_entry_only_append'])(
    'quitar la guarda %s se nota',
    async (guard) => {
      await sql.raw(`drop trigger ${guard}`).execute(own.writer);
      expect(await log()).toEqual([expect.stringMatching(/perdió la protección/)]);
    },
  );

  test('una guarda hueca se nota', async () => {
    tamper(
      scenario.folder,
      'drop trigger audit_entry_no_update',
      "create trigger audit_entry_no_update before update on audit_entry when false begin select raise(abort, 'no'); end",
    );
    expect(await log()).toEqual([expect.stringMatching(/perdió la protección/)]);
  });

  test('quitar la tabla entera se nota', async () => {
    await sql.raw('drop table audit_entry').execute(own.writer);
    expect(await log()).toEqual(['La bitácora entera ya no está: alguien quitó su tabla.']);
  });
});

const readEntries = (): AuditEntryRow[] => {
  const database = new Sqlite(file(), { readonly: true });
  try {
    return entries(database);
  } finally {
    database.close();
  }
};
