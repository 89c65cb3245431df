/** What a page costs its reader. The budgets are decision 007's; a page over its budget fails here, not at the customer's. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { paths } from '#app/platform/paths.ts'
import { expect, test } from './fixtures.ts'

const KB = 1024
const PUBLIC_SCRIPTS = 100 * KB
const SIGNED_IN_SCRIPTS = 130 * KB
const STYLES = 15 * KB
const HTML = 60 * KB
const HTML_AS_IT_TRAVELS = 35 * KB
const SHIFT = 0.02

/** The component gallery is for those who build the site. */
const SIGNED_IN = /^routes\/(?:_app|official|_public\.design)/

type Route = { id: string; parentId?: string; module: string; imports?: string[] }
type Manifest = { entry: { module: string; imports: string[] }; routes: Record<string, Route> }

const assets = path.resolve('build/client/assets')
const weights = new Map<string, number>()

/** Bytes of a built file as it travels. */
function weightOf(address: string): number {
  const file = path.basename(address)
  const weight = weights.get(file) ?? gzipSync(readFileSync(path.join(assets, file)), { level: 9 }).length
  weights.set(file, weight)
  return weight
}

const sum = (addresses: Iterable<string>) => [...addresses].reduce((all, one) => all + weightOf(one), 0)

function manifest(): Manifest {
  const file = readdirSync(assets).find((name) => name.startsWith('manifest-')) ?? ''
  const text = readFileSync(path.join(assets, file), 'utf8')
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as Manifest
}

/** Every script that a route needs: the entry, the route and the routes around it, each with what it imports. */
function scriptsOf({ entry, routes }: Manifest, id: string): Set<string> {
  const found = new Set([entry.module, ...entry.imports])
  for (let route = routes[id]; route; route = routes[route.parentId ?? '']) {
    for (const script of [route.module, ...(route.imports ?? [])]) found.add(script)
  }
  return found
}

test('the scripts of every route are within its budget', () => {
  const built = manifest()
  const ids = Object.keys(built.routes)
  expect(ids.length).toBeGreaterThan(50)
  const over = ids.flatMap((id) => {
    const weight = sum(scriptsOf(built, id))
    const budget = SIGNED_IN.test(id) ? SIGNED_IN_SCRIPTS : PUBLIC_SCRIPTS
    return weight > budget ? [`${id}: ${Math.ceil(weight / KB)} KB of ${budget / KB}`] : []
  })
  expect(over).toEqual([])
})

test('the styles of the whole site are within their budget', () => {
  // The build leaves the server's copy of the same styles beside them, which no page asks for.
  const asked = readdirSync(assets).filter(
    (name) => name.endsWith('.css') && !name.startsWith('server-build'),
  )
  expect(asked.length).toBeGreaterThan(0)
  expect(sum(asked)).toBeLessThan(STYLES)
})

/** `html`: a page that is not as light as it should be has a limit of its own, so that it grows no heavier. */
const PAGES = [
  { name: 'the landing page', path: paths.home(), html: 74 * KB },
  { name: 'the catalogue', path: paths.catalogue({ q: '压铸' }) },
  { name: 'the glossary', path: paths.glossary() },
  { name: 'the workbench', path: paths.workbench(), role: 'manufacturer' },
  { name: 'the form for a new need', path: paths.newNeed(), role: 'manufacturer' },
  { name: "a provider's offerings", path: paths.myOfferings(), role: 'provider' },
  { name: "the officials' list of matches", path: paths.traces(), role: 'official' },
] as const

for (const { name, path: address, ...rest } of PAGES) {
  test(`${name} is light and does not jump while it loads`, async ({ page, signInAs }) => {
    if ('role' in rest) await signInAs(rest.role, address)
    const response = await page.goto(address, { waitUntil: 'networkidle' })
    const html = (await response?.body()) ?? ''
    expect(html.length).toBeLessThan('html' in rest ? rest.html : HTML)
    expect(gzipSync(html).length).toBeLessThan(HTML_AS_IT_TRAVELS)
    expect(await page.evaluate(shifts)).toBeLessThan(SHIFT)
  })
}

test('every list of matches of the demonstration is light', async ({ page, signInAs }) => {
  await signInAs('manufacturer', paths.myNeeds({ status: 'published' }))
  const needs = await page
    .getByRole('rowheader')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => /[^/]+$/.exec((link as HTMLAnchorElement).href)?.[0] ?? ''))
  expect(needs.length).toBeGreaterThan(3)
  for (const need of needs) {
    const answer = await page.request.get(paths.matches(need))
    expect.soft((await answer.body()).length, paths.matches(need)).toBeLessThan(HTML)
  }
})

/** How far the page's parts have moved since it began. Runs in the browser. */
function shifts(): Promise<number> {
  return new Promise((resolve) => {
    let moved = 0
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += (entry as unknown as { value: number }).value
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(moved)))
  })
}

test('the landing page transfers no more scripts than its budget, and no text twice', async ({ page }) => {
  await page.goto(paths.home(), { waitUntil: 'networkidle' })
  const transferred = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
      ({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }),
    ),
  )
  const scripts = transferred.filter(({ name }) => /\/assets\/.*\.js$/.test(name))
  expect(scripts.length).toBeGreaterThan(2)
  expect(scripts.reduce((all, one) => all + one.bytes, 0)).toBeLessThan(PUBLIC_SCRIPTS)
  expect(transferred.filter(({ name }) => name.includes(paths.texts()))).toHaveLength(1)
})
