import { mkdir } from 'node:fs/promises';
import type { Dialect } from 'kysely';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract.ts';
import type { Reply } from '../../shared/errors.ts';
import type { Caller } from '../../shared/method.ts';
import type { AppParts } from './context.ts';
import { translateDatabaseError } from './database/errors.ts';
import { ensureIndex } from './database/queries/search-upkeep.ts';
import { openDatabases, openDatabasesOver } from './database/open.ts';
import {
  dispatch,
  refusal,
  usualPatience,
  whileBusy,
  type DispatchOptions,
  type Patience,
} from './dispatch.ts';
import { createAccessState } from './access/state.ts';
import { FigureCache } from './figures.ts';
import { openFileStore } from './files.ts';
import { createJobs } from './jobs.ts';
import { endLinkChecks, linkChecksOf, type LinkOptions } from './links/checks.ts';
import { logUnexpected } from './log.ts';
import { Pasts } from './pasts.ts';
import { prepareNew } from './services/first-start.ts';
import { createTextReading } from './texts/background.ts';
import { checkLinksDue } from './services/link-checks.ts';
import { appVersion } from './version.ts';

export type { LinkNet, Question as LinkQuestion } from './links/net.ts';

export type OpenOptions = {
  dataDir: string;
  now?: () => Date;
  /** Milliseconds of a clock that nobody sets. */
  steady?: () => number;
  /** Adds the example plan to a database that is new. */
  demo?: boolean;
  /** Whoever calls without a name acts as the secretariat: the command line. */
  isOperator?: boolean;
  /** How long a command waits for another program to let go of the database; about nine seconds. */
  patience?: Patience;
  /** Whether the texts inside files are read in the background; they are, unless told otherwise. */
  readsFiles?: boolean;
  /** How links are looked at, and, where they are also looked at unasked, how often one sees which are due. */
  links?: LinkOptions & { everyMs?: number };
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
  const patience = options.patience ?? usualPatience;
  const app = await openParts(options, now, patience);
  const dispatching: DispatchOptions = { now, isOperator: options.isOperator ?? false, patience };
  const clockwork = checkLinksEvery(app, options.links?.everyMs);
  return {
    call: ((method: string, input: unknown, caller = nobody) =>
      dispatch(app, dispatching, method, input, caller)) as Call,
    storeFile: (bytes) =>
      app.files.put(bytes).then(
        (value) => ({ ok: true as const, value }),
        (error: unknown) => refusal(app, 'storeFile', error),
      ),
    openFile: (sha256) => app.files.open(sha256),
    close: async () => {
      await app.texts.close();
      clearInterval(clockwork);
      await endLinkChecks(app.links);
      await app.databases.close();
    },
  };
}

/** Sees now and then which links are due; it keeps no process from ending. */
function checkLinksEvery(app: AppParts, everyMs: number | undefined): NodeJS.Timeout | undefined {
  if (everyMs === undefined) return undefined;
  const look = (): void => {
    checkLinksDue(app).catch((error: unknown) => logUnexpected(app.dataDir, 'link.check', error));
  };
  return setInterval(look, everyMs).unref();
}

async function openParts(options: OpenOptions, now: () => Date, patience: Patience): Promise<AppParts> {
  const { dataDir, dialect } = options;
  await mkdir(dataDir, { recursive: true });
  const files = await openFileStore(dataDir, now);
  const open = () => (dialect === undefined ? openDatabases(dataDir, now) : openDatabasesOver(dialect));
  const databases = await whileBusy(open, patience);
  const figures = new FigureCache();
  const access = createAccessState(now, options.steady);
  const jobs = createJobs();
  const pasts = new Pasts();
  const texts = options.readsFiles === false ? null : createTextReading({ databases, files, now });
  const links = linkChecksOf(now, options.links ?? {});
  const app: AppParts = {
    version: appVersion,
    dataDir,
    databases,
    files,
    figures,
    jobs,
    links,
    pasts,
    access,
    texts: texts ?? { wake: () => undefined, isReading: () => false, close: () => Promise.resolve() },
  };
  try {
    await whileBusy(() => ensureIndex(databases.writer), patience);
    await whileBusy(() => prepareNew(app, now(), options.demo ?? false), patience);
  } catch (error) {
    await databases.close();
    throw translateDatabaseError(error, dataDir);
  }
  app.texts.wake();
  return app;
}
