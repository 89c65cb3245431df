import { defineConfig } from 'prisma/config'

// The CLI insists on a schema-engine program even for commands that never start it, and downloads one if absent.
// For those commands any executable satisfies the check; migrate and db commands must keep the real engine.
const command = process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? ''
if (['generate', 'validate', 'format'].includes(command)) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath
}

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
})
