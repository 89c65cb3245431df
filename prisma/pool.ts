/** The one door to the database: PostgreSQL where a URL is given, PGlite inside this process where none is. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { lockFolder } from './lock-folder.ts'

export type Database = {
  kind: 'postgres' | 'pglite'
  pool: pg.Pool
  close(): Promise<void>
  /** PGlite only: the whole folder as a tar, from which tests start. */
  dump?(): Promise<Blob>
}

export type DatabaseAddress = { url: string; maxConnections?: number } | { folder: string; template?: Blob }

export async function openDatabase(address: DatabaseAddress): Promise<Database> {
  return 'url' in address ? openPostgres(address) : openPglite(address)
}

function openPostgres({ url, maxConnections = 10 }: { url: string; maxConnections?: number }): Database {
  const pool = new pg.Pool({ connectionString: inUtc(url), max: maxConnections })
  pool.on('error', (error) => console.error('database connection lost:', error.message))
  return { kind: 'postgres', pool, close: () => pool.end() }
}

/** Prisma sends and reads instants without their offset: a session in another zone than UTC moves every one of them. */
function inUtc(url: string): string {
  const given = new URLSearchParams(url.split('?')[1]).get('options') ?? process.env.PGOPTIONS ?? ''
  const options = new URLSearchParams({ options: `${given} -c TimeZone=UTC`.trim() })
  // The last of several is the one that counts.
  return `${url}${url.includes('?') ? '&' : '?'}${options}`
}

async function openPglite({ folder, template }: { folder: string; template?: Blob }): Promise<Database> {
  const [{ PGlite }, { btree_gist }, { createPgConfig }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/contrib/btree_gist'),
    import('@electric-sql/pglite/node-postgres'),
  ])
  const inMemory = folder.startsWith('memory://')
  if (!inMemory) mkdirSync(path.dirname(path.resolve(folder)), { recursive: true })
  const unlock = inMemory ? () => {} : lockFolder(folder)
  // Windows of one unit exclude each other: the constraint compares ids as well as ranges.
  const extensions = { btree_gist }
  const lite = await PGlite.create({ dataDir: folder, loadDataDir: template, extensions }).catch((error) => {
    unlock()
    throw error
  })
  const config = createPgConfig(lite)
  const connection = config.connection as unknown as { parse(query: { types?: unknown }): unknown }
  // @prisma/adapter-pg passes `types: { getTypeParser }`; PGlite's serializer knows only a list of oids.
  const parse = connection.parse.bind(connection)
  connection.parse = (query) =>
    parse({ ...query, types: Array.isArray(query.types) ? query.types : undefined })
  // PGlite has one session: the pool has exactly one slot and never retires it.
  const pool = new pg.Pool({ ...config, max: 1, idleTimeoutMillis: 0 } as unknown as pg.PoolConfig)
  return {
    kind: 'pglite',
    pool,
    dump: () => lite.dumpDataDir('none'),
    close: async () => {
      await pool.end()
      await lite.close()
      unlock()
    },
  }
}
