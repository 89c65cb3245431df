/** The page of samples (/design) shows every component of the kit: itself, as a part of another, or in the frame around the page. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const kit = path.resolve('app/components')
const roots = [
  path.resolve('app/routes/_public.design.tsx'),
  path.resolve('app/shell/site-shell.tsx'),
  ...readdirSync(path.join(kit, 'gallery')).map((file) => path.join(kit, 'gallery', file)),
]

/** What is no picture: it draws nothing. */
const UNSEEN = new Set(['look-again.tsx', 'form-key.tsx'])

/** The kit's files that a file imports, and what those import. */
function reached(file: string, found = new Set<string>()): Set<string> {
  const text = readFileSync(file, 'utf8')
  for (const [, from] of text.matchAll(/from '(#app\/components\/[^']+|\.{1,2}\/[^']+)'/g)) {
    const target = from?.startsWith('#app/')
      ? path.resolve(from.slice(1))
      : path.resolve(path.dirname(file), from ?? '')
    if (!target.startsWith(kit) || found.has(target)) continue
    found.add(target)
    reached(target, found)
  }
  return found
}

test('every component of the kit is on the page of samples', () => {
  const shown = new Set(roots.flatMap((root) => [...reached(root)]))
  const missing = readdirSync(kit)
    .filter((file) => file.endsWith('.tsx') && !UNSEEN.has(file))
    .filter((file) => !shown.has(path.join(kit, file)))
  expect(missing).toEqual([])
})

test('the design document has a line for every component', () => {
  const document = readFileSync('docs/design.md', 'utf8')
  const missing = readdirSync(kit)
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => file.replace('.tsx', ''))
    .filter((name) => !document.includes(`\`${name}\``))
  expect(missing).toEqual([])
})
