import { openedDatabase } from '#app/platform/db.server.ts'
import { loadDemo } from '#prisma/seed/load-demo.server.ts'

/** Where a test file keeps the story as it was loaded, table by table. */
const KEPT = 'kept_demo'

let restoring: string | undefined

/** The demonstration in an empty database: the first test of a file loads it, the others get the same rows. */
export async function theDemo(): Promise<void> {
  const { database } = await openedDatabase()
  if (restoring) {
    await database.pool.query(restoring)
    return
  }
  await loadDemo()
  restoring = await keep()
}

/** Copies what was loaded out of the way; answers the statements that bring it back. */
async function keep(): Promise<string> {
  const { database } = await openedDatabase()
  const { rows } = await database.pool.query<{ table: string; columns: string }>(`
    SELECT quote_ident(table_name) AS table, string_agg(quote_ident(column_name), ', ') AS columns
    FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND is_generated = 'NEVER'
    GROUP BY table_name`)
  await database.pool.query(
    [
      `CREATE SCHEMA ${KEPT}`,
      ...rows.map(
        ({ table, columns }) => `CREATE TABLE ${KEPT}.${table} AS SELECT ${columns} FROM public.${table}`,
      ),
    ].join(';'),
  )
  const { rows: sequences } = await database.pool.query<{ statement: string }>(`
    SELECT format('SELECT setval(%L, %s)', quote_ident(sequencename), last_value) AS statement
    FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL`)
  return [
    'BEGIN',
    // The rows held together when they were kept.
    'SET LOCAL session_replication_role = replica',
    ...rows
      .filter(({ table }) => table !== '_prisma_migrations')
      .map(
        ({ table, columns }) =>
          `INSERT INTO public.${table} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM ${KEPT}.${table}`,
      ),
    ...sequences.map(({ statement }) => statement),
    'COMMIT',
  ].join(';')
}
