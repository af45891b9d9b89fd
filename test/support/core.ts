import Sqlite from 'better-sqlite3';
import { existsSync, statfsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openApp, type App, type OpenOptions } from '../../electron/core/app.ts';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract.ts';
import type { Reply, ReplyError } from '../../shared/errors.ts';
import type { Caller } from '../../shared/method.ts';
import { emptyPglite, isPglite } from './core-pglite.ts';

export type Row = Record<string, unknown>;

/** The real application on a fresh database, with a clock that the test sets. */
export type TestApp = App & {
  dataDir: string;
  databaseFile: string;
  clock: { now: Date };
  /** What the method answers; a refusal fails the test. */
  ask: <M extends MethodName>(method: M, input: InputOf<M>, as?: Caller) => Promise<OutputOf<M>>;
  /** The refusal of the method; an answer fails the test. */
  refusal: (method: string, input: unknown, as?: Caller) => Promise<ReplyError>;
  /** Rows straight from the engine, through a connection that is not the application's. */
  rows: (sql: string) => Promise<Row[]>;
  /** Runs a statement as somebody would who opens the database with another program. */
  write: (sql: string) => Promise<void>;
};

export type TestOptions = Omit<OpenOptions, 'dataDir' | 'now'> & {
  dataDir?: string;
  /** The day on which it opens. */
  on?: string;
};

/** The day on which the tests live unless they move it. */
export const testDay = '2026-06-30';
export const noon = (day: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
};

/** Where a system keeps files in memory, waiting for the disk would be most of a test's time. */
function quickestFolder(): string {
  const inMemory = '/dev/shm';
  if (!existsSync(inMemory)) return tmpdir();
  const { bavail, bsize } = statfsSync(inMemory);
  return bavail * bsize > 2 ** 30 ? inMemory : tmpdir();
}

/** A folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(quickestFolder(), 'compromiso-core-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens the application; it closes when the test ends. */
export async function openTestApp(options: TestOptions = {}): Promise<TestApp> {
  const dataDir = options.dataDir ?? (await temporaryFolder());
  const clock = { now: noon(options.on ?? testDay) };
  const engine = isPglite && options.dialect === undefined ? await emptyPglite() : null;
  const app = await openApp({
    // What happens by itself would come between two dumps: tests that want it say so.
    readsFiles: false,
    links: { pauseMs: 0 },
    ...options,
    dataDir,
    now: () => clock.now,
    ...(engine === null ? {} : { dialect: engine.dialect }),
  }).catch((error: unknown) => {
    engine?.release();
    throw error;
  });
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    await app.close();
    engine?.release();
  };
  onTestFinished(close);
  const databaseFile = join(dataDir, 'compromiso-abierto.sqlite');
  const rows = async (sql: string): Promise<Row[]> =>
    engine === null ? sqliteRows(databaseFile, sql) : (await engine.engine.query<Row>(sql)).rows;
  const write = async (sql: string): Promise<void> => {
    if (engine === null) sqliteWrite(databaseFile, sql);
    else await engine.engine.exec(sql);
  };
  return { ...app, ...asking(app), close, clock, dataDir, databaseFile, rows, write };
}

function asking(app: App): Pick<TestApp, 'ask' | 'refusal'> {
  const call = app.call as (method: string, input: unknown, as?: Caller) => Promise<Reply<unknown>>;
  return {
    ask: async (method, input, as) => {
      const reply = await call(method, input, as);
      if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`);
      return reply.value as OutputOf<typeof method>;
    },
    refusal: async (method, input, as) => {
      const reply = await call(method, input, as);
      if (reply.ok) throw new Error(`${method} answered ${JSON.stringify(reply.value).slice(0, 300)}`);
      return reply.error;
    },
  };
}

function sqliteRows(file: string, sql: string): Row[] {
  const database = new Sqlite(file, { readonly: true });
  try {
    return database.prepare<[], Row>(sql).all();
  } finally {
    database.close();
  }
}

function sqliteWrite(file: string, sql: string): void {
  const database = new Sqlite(file);
  try {
    database.exec(sql);
  } finally {
    database.close();
  }
}
