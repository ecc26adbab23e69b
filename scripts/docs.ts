// `npm run docs`: writes the pages of docs/ that are views of the code.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonsPage } from '../live-assist/verification/documentation';
import { wirePage } from '../stage/wire/documentation';

await writeFile(join(import.meta.dirname, '../docs/reasons.md'), reasonsPage());
await writeFile(join(import.meta.dirname, '../docs/wire.md'), wirePage());
