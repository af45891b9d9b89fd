import Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Dialect,
  type SqliteDatabase,
  type SqliteDialectConfig,
  type TransactionSettings,
} from 'kysely';

/** Kysely's adapter says that SQLite cannot roll back DDL; it can, and migrations rely on it. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** A writer takes the lock when it begins: upgrading a read lock later could not wait for its turn. */
class ImmediateDriver extends SqliteDriver {
  readonly #raw: Sqlite.Database;

  constructor(config: SqliteDialectConfig, raw: Sqlite.Database) {
    super(config);
    this.#raw = raw;
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const isReader = settings?.accessMode === 'read only';
    await connection.executeQuery(CompiledQuery.raw(isReader ? 'begin' : 'begin immediate'));
  }

  /** SQLite rolls back by itself when the disk is full; a second time would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#raw.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** Keeps prepared statements: Kysely prepares each query anew, which costs more than most queries. */
function withStatementCache(database: Sqlite.Database): SqliteDatabase {
  const cache = new Map<string, Sqlite.Statement>();
  return {
    close: () => {
      database.close();
    },
    prepare: (sql) => {
      let statement = cache.get(sql);
      if (statement === undefined) {
        statement = database.prepare(sql);
        if (cache.size >= 500) cache.clear();
        cache.set(sql, statement);
      }
      return statement;
    },
  };
}

/** Opens one connection to a database file with the settings of the house; a reader cannot write. */
export function openSqlite(file: string, mode: 'writer' | 'reader'): Sqlite.Database {
  const database = new Sqlite(file, { timeout: 250 });
  try {
    database.pragma('trusted_schema = OFF');
    if (mode === 'writer') {
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = FULL');
    }
    database.pragma('foreign_keys = ON');
    database.pragma('cache_size = -16000');
    if (mode === 'reader') database.pragma('query_only = ON');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Kysely's dialect over one open connection. */
export function sqliteDialect(database: Sqlite.Database): Dialect {
  const config = { database: withStatementCache(database) };
  const stock = new SqliteDialect(config);
  return {
    createAdapter: () => new TransactionalDdlAdapter(),
    createDriver: () => new ImmediateDriver(config, database),
    createIntrospector: (db) => stock.createIntrospector(db),
    createQueryCompiler: () => stock.createQueryCompiler(),
  };
}
