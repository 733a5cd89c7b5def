import { defineConfig } from 'drizzle-kit';

// Only drafts SQL; db/migrate.ts runs what a person has read and made STRICT.
export default defineConfig({ dialect: 'sqlite', schema: './db/schema/index.ts', out: './db/migrations/drafts' });
