/** Writes .env.example from the schema of the environment; with --check, fails where the file is not what it would write. */
import { readFileSync, writeFileSync } from 'node:fs'
import { environmentSchema } from '#app/platform/env.server.ts'

const lines = [
  '# 由 app/platform/env.server.ts 生成：npm run env:example',
  '# Generated; edit the schema instead.',
  '',
]
for (const [name, schema] of Object.entries(environmentSchema.shape)) {
  const fallback = schema.safeParse(undefined)
  const value = fallback.success && fallback.data !== undefined ? String(fallback.data) : ''
  if (schema.description) lines.push(`# ${schema.description}`)
  lines.push(`${value ? '# ' : ''}${name}=${quoted(value === 'false' ? '0' : value)}`, '')
}
const wanted = `${lines.join('\n').trimEnd()}\n`

if (process.argv.includes('--check')) {
  if (readFileSync('.env.example', 'utf8') !== wanted) {
    console.error('.env.example is out of date: npm run env:example')
    process.exit(1)
  }
} else writeFileSync('.env.example', wanted)

function quoted(value: string) {
  return /[\s<>#]/.test(value) ? `"${value}"` : value
}
