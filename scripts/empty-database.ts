// Makes the embedded database in DATA_DIR, with its tables and nothing in them.
import { closeDatabase, database } from '@/lib/database';

await database();
await closeDatabase();
