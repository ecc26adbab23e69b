// A statement on a hot path is put together once, not with every use; a PostgreSQL server plans it once per connection, too.
import { database, type Database } from './database';

/** The statement that `build` prepares, built at its first use, and again for a database that was opened anew. */
export function prepared<Statement>(build: (db: Database) => Statement): () => Promise<Statement> {
  const built = new WeakMap<Database, Statement>();
  return async () => {
    const db = await database();
    const statement = built.get(db) ?? build(db);
    built.set(db, statement);
    return statement;
  };
}
