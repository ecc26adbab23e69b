// `npm run db:generate` turns the companies' schemas into the next migration; server start applies it.
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./lib/schema.ts', './brand/schema.ts', './idp/schema.ts', './live-assist/schema.ts', './stage/schema.ts'],
  out: './migrations',
});
