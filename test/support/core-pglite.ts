import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect, type Dialect } from 'kysely';

/** Whether the tests run on PostgreSQL in the process instead of SQLite. */
export const isPglite = process.env.CA_DATABASE === 'pglite';

/** The engine boots in seconds, so the tests of one worker share it; while importing, no test's time runs. */
const shared = isPglite ? await PGlite.create() : null;
let isTaken = false;

/** An empty schema, for one application at a time: there is one connection. */
export async function emptyPglite(): Promise<{ dialect: Dialect; engine: PGlite; release: () => void }> {
  if (shared === null) throw new Error('these tests run on SQLite');
  if (isTaken) throw new Error('PGlite has one connection: close the other application of this test first');
  isTaken = true;
  const engine = shared;
  await engine.exec('drop schema public cascade; create schema public;');
  const keptOpen = {
    get closed() {
      return engine.closed;
    },
    get ready() {
      return engine.ready;
    },
    waitReady: engine.waitReady,
    query: engine.query.bind(engine),
    transaction: engine.transaction.bind(engine),
    close: () => Promise.resolve(),
  };
  return {
    dialect: new PGliteDialect({ pglite: keptOpen }),
    engine,
    release: () => {
      isTaken = false;
    },
  };
}
