/** docs/security/asvs.csv is worth as much as the files it names. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'

type Row = { id: string; level: string; control: string; where: string; test: string }

const rows: Row[] = parse(readFileSync('docs/security/asvs.csv', 'utf8'), { columns: true })

const files = ['app', 'search', 'prisma', 'tests', 'docs'].flatMap((folder) =>
  readdirSync(folder, { recursive: true }).map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`),
)

/** Whether a file is there; ** stands for any folders, * for any name. */
function isThere(pattern: string): boolean {
  const spelled = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&')
  const expression = spelled.replaceAll('**/', '(?:.+/)?').replace(/(?<!\.|\))\*/g, '[^/]*')
  return files.some((file) => new RegExp(`^${expression}$`).test(file))
}

test('every requirement has a control and a test that exist', () => {
  const missing = rows.flatMap(({ id, where, test: proof }) => {
    const named = `${where} ${proof}`.match(/[\w./*-]+\.(?:tsx?|md)\b/g) ?? []
    const absent = named.filter((pattern) => !isThere(pattern))
    return proof && where ? absent.map((pattern) => `${id}: ${pattern}`) : [`${id}: nothing is named`]
  })
  expect(missing).toEqual([])
})

test('no requirement stands twice', () => {
  const ids = rows.map(({ id }) => id)
  expect(ids.length).toBe(new Set(ids).size)
})
