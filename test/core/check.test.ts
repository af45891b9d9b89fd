import { chmod, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import Sqlite from 'better-sqlite3';
import { isOnSqlite, openEmpty, openScenario, tamper, type Scenario } from './check-scenario.ts';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await openScenario();
});
afterEach(() => scenario.stop());

const withoutGuards = ['no_update', 'no_delete', 'only_append'].map(
  (end) => `drop trigger audit_entry_${end}`,
);
/** The guards as they were, which whoever knows how would put back. */
function guardsOf(folder: string): string[] {
  const database = new Sqlite(join(folder, 'compromiso-abierto.sqlite'), { readonly: true });
  const found = database
    .prepare<[], { sql: string }>(
      "select sql from sqlite_master where tbl_name = 'audit_entry' and type = 'trigger'",
    )
    .all();
  database.close();
  return found.map((one) => one.sql);
}

/** What the check says after somebody ran these statements on the file. */
async function sentencesAfter(...statements: string[]): Promise<[string, string][]> {
  tamper(scenario.folder, ...statements);
  const { problems, isSound } = await scenario.ask('application.check', {});
  expect(isSound).toBe(problems.length === 0);
  return problems.map(({ part, sentence }) => [part, sentence]);
}

/** Writes over the page where a table begins. */
async function damagePageOf(folder: string, table: string): Promise<void> {
  const path = join(folder, 'compromiso-abierto.sqlite');
  const database = new Sqlite(path);
  const page = database.prepare('select rootpage from sqlite_master where name = ?').pluck().get(table);
  const size = database.pragma('page_size', { simple: true });
  database.close();
  const file = await open(path, 'r+');
  await file.write(Buffer.alloc(Number(size), 7), 0, Number(size), (Number(page) - 1) * Number(size));
  await file.close();
}

const keptFile = (): string =>
  join(scenario.folder, 'files', scenario.fileHash.slice(0, 2), scenario.fileHash);

describe('la revisión de los datos', () => {
  test('encuentra todo en orden cuando nadie tocó nada', async () => {
    const outcome = await scenario.ask('application.check', {});
    expect(outcome).toMatchObject({ isSound: true, files: 1, problems: [] });
    expect(outcome.entries).toBeGreaterThan(60);
  });
});

describe.skipIf(!isOnSqlite)('la bitácora', () => {
  const logTampered = (statement: string) =>
    sentencesAfter(...withoutGuards, statement, ...guardsOf(scenario.folder));

  test('un asiento alterado se nombra', async () => {
    const found = await logTampered(`update audit_entry set actor_name = 'Otra persona' where seq = 5`);
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toBe('audit');
    expect(found[0]?.[1]).toMatch(/^El asiento 5 de la bitácora \(application\.prepare, entrada de catálogo/);
  });

  test('una imagen alterada se nombra, y el registro ya no coincide con ella', async () => {
    const found = await logTampered(
      `update audit_entry set image = replace(image, 'Obra abierta', 'Obra cerrada') where entity = 'commitment'`,
    );
    expect(found.map(([, sentence]) => sentence.slice(0, 30))).toEqual([
      expect.stringMatching(/^El asiento \d+ de la bitácora/),
      expect.stringMatching(/^El registro \(compromiso «C01»/),
    ]);
  });

  test('un asiento quitado de en medio se nombra', async () => {
    const found = await logTampered('delete from audit_entry where seq = 7');
    expect(found[0]).toEqual(['audit', 'Falta el asiento 7 de la bitácora: alguien lo quitó.']);
  });

  test('los primeros quitados se nombran', async () => {
    const found = await logTampered('delete from audit_entry where seq < 4');
    expect(found[0]?.[1]).toBe('Faltan los asientos 1 a 3 de la bitácora: alguien los quitó.');
  });

  test('los últimos quitados se notan porque sus registros quedan sin asiento', async () => {
    const found = await logTampered(`delete from audit_entry where entity = 'verdict'`);
    expect(found).toHaveLength(1);
    expect(found[0]?.[1]).toMatch(/^El registro \(veredicto «.*no está en la bitácora/);
  });

  test('un asiento agregado al final se nombra', async () => {
    const found = await logTampered(
      `insert into audit_entry select seq + 1, at, actor_id, actor_name, role, in_name_of_id, in_name_of_name, method,
        plan_id, commitment_id, entity, entity_id, action, image, hash from audit_entry order by seq desc limit 1`,
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.[1]).toMatch(/alguien lo cambió, lo agregó o lo movió/);
  });

  test('dos asientos cambiados de lugar se nombran', async () => {
    const found = await logTampered(
      `update audit_entry set seq = -1 where seq = 8; update audit_entry set seq = 8 where seq = 9;
       update audit_entry set seq = 9 where seq = -1`,
    );
    expect(found[0]?.[1]).toMatch(/^El asiento 8 /);
  });

  test('sin sus guardas ya no está protegida', async () => {
    const found = await sentencesAfter(withoutGuards[2] ?? '');
    expect(found).toEqual([['audit', expect.stringMatching(/perdió la protección/)]]);
  });
});

describe.skipIf(!isOnSqlite)('lo que se cambió a espaldas de la bitácora', () => {
  test('un registro cambiado se nombra', async () => {
    const found = await sentencesAfter(`update milestone set title = 'Otro' where code = 'C01.2'`);
    expect(found).toEqual([
      ['audit', expect.stringMatching(/^El registro \(hito «C01\.2»\) no es igual a su última imagen/)],
    ]);
  });

  test('un registro que ya no se puede leer se nombra', async () => {
    const found = await sentencesAfter(`update commitment set sdgs = '[roto'`);
    expect(found[0]?.[1]).toMatch(/^El registro \(compromiso «.*no es igual a su última imagen/);
  });

  test('un registro borrado se nombra', async () => {
    const found = await sentencesAfter('delete from verdict');
    expect(found).toEqual([['audit', expect.stringMatching(/^Falta el registro \(veredicto «/)]]);
  });

  test('un registro agregado se nombra', async () => {
    const found = await sentencesAfter(
      `insert into institution values ('x', 1, 'Fantasma', '', 'other', 1, '{}')`,
    );
    expect(found).toEqual([['audit', expect.stringMatching(/«Fantasma»\) no está en la bitácora/)]]);
  });

  test('una llave y una lista que no llevan a nada se dicen', async () => {
    const found = await sentencesAfter(
      `update milestone set depends_on = '["nadie"]' where code = 'C01.2'`,
      `update verdict set report_id = 'ninguno'`,
    );
    expect(found).toContainEqual([
      'foreignKeys',
      expect.stringMatching(/veredicto .* \(reporte de avance\)/),
    ]);
    expect(found).toContainEqual(['references', expect.stringMatching(/«C01\.2».*«Depende de».*«nadie»/)]);
  });

  test('una base dañada se dice, sin caer', async () => {
    await scenario.app.close();
    await damagePageOf(scenario.folder, 'verdict');
    const app = await openEmpty(scenario.folder);
    const reply = await app.call('application.check', {});
    await app.close();
    expect(reply).toMatchObject({ ok: true, value: { isSound: false } });
    if (reply.ok) expect(reply.value.problems.map((one) => one.part)).toContain('database');
  });
});

describe('los archivos de evidencia', () => {
  test('uno alterado en el disco se nombra por su número y su título', async () => {
    await chmod(keptFile(), 0o644);
    await writeFile(keptFile(), 'acta de la segunda sesión');
    const { problems } = await scenario.ask('application.check', {});
    expect(problems).toEqual([
      {
        part: 'evidence',
        sentence:
          'La evidencia 1 del plan PAL-1, «Acta de instalación», tiene un archivo distinto del que se entregó: su contenido cambió en el disco.',
      },
    ]);
  });

  test('uno perdido se nombra', async () => {
    await rm(keptFile());
    const { problems } = await scenario.ask('application.check', {});
    expect(problems[0]?.sentence).toMatch(/^La evidencia 1 del plan PAL-1.*perdió su archivo/);
  });

  test.skipIf(!isOnSqlite)('una huella que saldría de la carpeta no se sigue', async () => {
    const found = await sentencesAfter(`update evidence set sha256 = '../../secret' where number = 1`);
    expect(found).toContainEqual(['evidence', expect.stringMatching(/no tiene una huella/)]);
  });
});
