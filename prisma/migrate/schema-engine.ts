/** Prisma's schema engine as WebAssembly: compares the migrations with the schema, in memory, with nothing downloaded. */
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import type pg from 'pg'
import { type Database, openDatabase } from '../pool.ts'
import { migrationNames } from './deploy.ts'

const require = createRequire(import.meta.url)
/** `filters` of every engine call: nothing is kept out of the comparison. */
const NOTHING_EXTERNAL = { externalTables: [] as string[], externalEnums: [] as string[] }

/** The SQL that takes the migrations to the schema; null where they agree. */
export async function schemaDifference(
  schemaFolder: string,
  migrationsFolder: string,
): Promise<string | null> {
  const scratch = await openDatabase({ folder: 'memory://' })
  try {
    const files = await schemaFiles(schemaFolder)
    const engine = await startEngine(scratch.pool, files)
    const migrations = await migrationList(migrationsFolder)
    const result = await engine.diff({
      from: migrations.migrationDirectories.length ? { tag: 'migrations', ...migrations } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: NOTHING_EXTERNAL,
      shadowDatabaseUrl: null,
    } as never)
    return result.exitCode === 0 ? null : (result.stdout ?? '')
  } finally {
    await scratch.close()
  }
}

async function startEngine(pool: pg.Pool, files: { path: string; content: string }[]) {
  const Engine = await loadWasm()
  const factory = {
    provider: 'postgres' as const,
    adapterName: '@prisma/adapter-pg',
    connect: async () => mend(await new PrismaPg(pool).connect(), pool),
    connectToShadowDb: async () => {
      const shadow: Database = await openDatabase({ folder: 'memory://' })
      return mend(await new PrismaPg(shadow.pool).connect(), shadow.pool, () => shadow.close())
    },
  }
  return Engine.new(
    { datamodels: files.map((file) => [file.path, file.content] as [string, string]) } as never,
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory as never) as never,
  )
}

async function loadWasm() {
  const script = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const background = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as never as {
    __wbg_set_wasm(exports: WebAssembly.Exports): void
    SchemaEngine: { new: (typeof SchemaEngine)['new'] }
  }
  const bytes = await readFile(script.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': background as never })
  background.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return background.SchemaEngine
}

type AdapterInside = {
  performIO(query: object): Promise<{ fields?: { dataTypeID: number }[] }>
  queryRaw(query: object): Promise<{ columnTypes: number[] }>
  executeScript(script: string): Promise<void>
  dispose(): Promise<void>
}

/** adapter-pg splits scripts at every ';' (which breaks $$ bodies) and does not know the catalogue's type "char". */
function mend(adapter: unknown, pool: pg.Pool, dispose?: () => Promise<void>) {
  const inside = adapter as AdapterInside
  const [CHAR, TEXT, CHARACTER_COLUMN] = [18, 25, 6]
  const performIO = inside.performIO.bind(inside)
  const queryRaw = inside.queryRaw.bind(inside)
  const charColumns = new WeakMap<object, number[]>()
  inside.performIO = async (query) => {
    const result = await performIO(query)
    const found: number[] = []
    for (const [index, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== CHAR) continue
      field.dataTypeID = TEXT
      found.push(index)
    }
    charColumns.set(query, found)
    return result
  }
  inside.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const index of charColumns.get(query) ?? []) result.columnTypes[index] = CHARACTER_COLUMN
    return result
  }
  inside.executeScript = async (script) => {
    if (script.trim()) await pool.query(script)
  }
  if (dispose) inside.dispose = dispose
  return adapter as never
}

async function schemaFiles(folder: string) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort()
  return Promise.all(
    names.map(async (name) => ({
      path: path.join(folder, name),
      content: await readFile(path.join(folder, name), 'utf8'),
    })),
  )
}

async function migrationList(folder: string) {
  const names = await migrationNames(folder)
  return {
    baseDir: path.resolve(folder),
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(path.join(folder, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  }
}
