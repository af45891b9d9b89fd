import type { AccessState } from './access/state.ts';
import type { Actor } from './actor.ts';
import type { Change } from './audit.ts';
import type { Databases } from './database/open.ts';
import type { Db } from './database/schema.ts';
import type { FigureCache } from './figures.ts';
import type { FileStore } from './files.ts';
import type { Jobs } from './jobs.ts';
import type { LinkChecks } from './links/checks.ts';
import type { Pasts } from './pasts.ts';
import type { TextReading } from './texts/background.ts';

/** The parts that live as long as the application is open. */
export type AppParts = {
  version: string;
  dataDir: string;
  databases: Databases;
  files: FileStore;
  figures: FigureCache;
  jobs: Jobs;
  links: LinkChecks;
  pasts: Pasts;
  access: AccessState;
  texts: TextReading;
};

/** What a question has at hand. */
export type Context = {
  db: Db;
  /** The instant of the call, ISO-8601 UTC; in an order, that under which it is recorded. */
  now: string;
  /** The day of the call, YYYY-MM-DD, where the computer stands. */
  today: string;
  actor: Actor;
  /** What the caller holds to prove who they are, where they hold anything. */
  session?: string | null;
  app: AppParts;
  /** Where one looks at the past, the log, which it is no part of, and its last entry that was known then. */
  log?: { db: Db; until: number };
  /** In an order: writes to the log what it changed so far, so that the history it answers has it too. */
  settle?: () => Promise<void>;
};

/** What an order has besides: where it notes what it changed. */
export type CommandContext = Context & { changes: Change[] };

/**
 * What an order leaves to be done once it is committed, when the database is free again for others; its answer is that
 * of the order. With `committed`, that is answered where the rest fails: the order itself was carried out.
 */
export type AfterCommit<T> = { afterCommit: () => Promise<T | AfterCommit<T>>; committed?: T };
