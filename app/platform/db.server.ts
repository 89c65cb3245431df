import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '#prisma/generated/client.ts'
import { deployMigrations } from '#prisma/migrate/deploy.ts'
import { type Database, openDatabase } from '#prisma/pool.ts'
import { env } from './env.server.ts'

type Opened = { database: Database; prisma: PrismaClient }

// One per process: the server's build and the entry that starts it are separate bundles.
const held = globalThis as typeof globalThis & { yupeiDatabase?: Promise<Opened> }

/** Opens the database of the environment once, brings it to the newest migration, and keeps it. */
export function openedDatabase(): Promise<Opened> {
  held.yupeiDatabase ??= open().catch((error) => {
    // Whoever asks again may find it there.
    held.yupeiDatabase = undefined
    throw error
  })
  return held.yupeiDatabase
}

/** Lets a test or a command bring its own database. */
export function bringDatabase(database: Database): PrismaClient {
  const prisma = clientOf(database)
  held.yupeiDatabase = Promise.resolve({ database, prisma })
  return prisma
}

export async function closeDatabase(): Promise<void> {
  const opened = await held.yupeiDatabase
  held.yupeiDatabase = undefined
  await opened?.prisma.$disconnect()
  await opened?.database.close()
}

async function open(): Promise<Opened> {
  const { DATABASE_URL, DATA_DIR } = env()
  const database = await openDatabase(
    DATABASE_URL ? { url: DATABASE_URL } : { folder: path.join(DATA_DIR, 'pglite') },
  )
  try {
    await deployMigrations(database.pool, path.resolve('prisma/migrations'))
  } catch (error) {
    await database.close().catch(() => {})
    throw error
  }
  return { database, prisma: clientOf(database) }
}

function clientOf(database: Database) {
  return new PrismaClient({
    // The pool is ours to close.
    adapter: new PrismaPg(database.pool, { disposeExternalPool: false }),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  })
}
