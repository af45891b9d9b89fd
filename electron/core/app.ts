import { mkdir } from 'node:fs/promises';
import type { Dialect } from 'kysely';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract.ts';
import { AppError, type Reply } from '../../shared/errors.ts';
import type { Caller } from '../../shared/method.ts';
import type { AppParts } from './context.ts';
import { translateDatabaseError } from './database/errors.ts';
import { openDatabases, openDatabasesOver } from './database/open.ts';
import { dispatch } from './dispatch.ts';
import { FigureCache } from './figures.ts';
import { openFileStore } from './files.ts';
import { createJobs } from './jobs.ts';
import { prepareNew } from './services/first-start.ts';
import { appVersion } from './version.ts';

export type OpenOptions = {
  dataDir: string;
  now?: () => Date;
  /** Adds the example plan to a database that is new. */
  demo?: boolean;
  /** Whoever calls without a name acts as the secretariat: the command line. */
  isOperator?: boolean;
  /** Another engine than SQLite, for the tests. */
  dialect?: Dialect;
};

/** Typed for a method of the contract; any other text, as it comes from outside, is taken too and refused. */
export type Call = <M extends string>(
  method: M,
  input: M extends MethodName ? InputOf<M> : unknown,
  caller?: Caller,
) => Promise<Reply<M extends MethodName ? OutputOf<M> : unknown>>;

export type App = {
  call: Call;
  storeFile: (bytes: AsyncIterable<Uint8Array>) => Promise<Reply<{ sha256: string; size: number }>>;
  openFile: (sha256: string) => Promise<{ size: number; stream: () => ReadableStream<Uint8Array> } | null>;
  close: () => Promise<void>;
};

const nobody: Caller = { memberId: null };

/** Opens the application on a data folder, making it where there is none. Throws an `AppError` that says why not. */
export async function openApp(options: OpenOptions): Promise<App> {
  const now = options.now ?? (() => new Date());
  await mkdir(options.dataDir, { recursive: true });
  const databases =
    options.dialect === undefined
      ? await openDatabases(options.dataDir, now)
      : await openDatabasesOver(options.dialect);
  const app: AppParts = {
    version: appVersion,
    dataDir: options.dataDir,
    databases,
    files: await openFileStore(options.dataDir, now),
    figures: new FigureCache(),
    jobs: createJobs(),
  };
  const dispatching = { now, isOperator: options.isOperator ?? false };
  await prepareNew(app, now(), options.demo ?? false);
  return {
    call: ((method: string, input: unknown, caller = nobody) =>
      dispatch(app, dispatching, method, input, caller)) as Call,
    storeFile: async (bytes) => {
      try {
        return { ok: true, value: await app.files.put(bytes) };
      } catch (error) {
        const known = translateDatabaseError(error);
        if (known instanceof AppError)
          return { ok: false, error: { code: known.code, details: known.details } };
        throw error;
      }
    },
    openFile: (sha256) => app.files.open(sha256),
    close: () => databases.close(),
  };
}
