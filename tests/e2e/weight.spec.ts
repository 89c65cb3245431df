/** What a page costs its reader. The budgets are decision 007's; a page over its budget fails here, not at the customer's. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { offeringSections } from '#app/modules/offerings/offering-sections.ts'
import { awardPaths } from '#app/platform/award-paths.ts'
import { dayOf } from '#app/platform/dates.ts'
import { moderationPaths } from '#app/platform/moderation-paths.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { demoId } from '#prisma/seed/demo-id.ts'
import { expect, hydrated, STORY_NEED, test } from './fixtures.ts'

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

const YEAR = dayOf(new Date()).slice(0, 4)
const STORY = demoId(`mf-demo-diecasting ${STORY_NEED}`)

const PAGES = [
  { name: 'the landing page', path: paths.home() },
  { name: 'the table of districts', path: paths.regions() },
  { name: 'the catalogue', path: paths.catalogue({ q: '压铸' }) },
  { name: 'the glossary', path: paths.glossary() },
  { name: 'the pilot windows', path: paths.pilotWindows() },
  { name: 'the workbench', path: paths.workbench(), role: 'manufacturer' },
  { name: 'the form for a new need', path: paths.newNeed(), role: 'manufacturer' },
  { name: "a provider's offerings", path: paths.myOfferings(), role: 'provider' },
  { name: 'the form for a new offering', path: paths.newOffering('D1'), role: 'provider' },
  { name: 'the leads', path: paths.leads(), role: 'provider' },
  { name: 'the proposals of a provider', path: paths.proposals(), role: 'provider' },
  { name: 'the proposals for a need', path: awardPaths.needProposals(STORY), role: 'manufacturer' },
  { name: 'the evaluation of proposals', path: awardPaths.needEvaluation(STORY), role: 'manufacturer' },
  { name: 'the deals', path: paths.deals(), role: 'manufacturer' },
  { name: 'the bookings', path: paths.bookings(), role: 'manufacturer' },
  { name: "a platform's lines", path: paths.myLines(), role: 'provider' },
  { name: 'the notifications', path: paths.notifications(), role: 'provider' },
  { name: "the officials' list of matches", path: paths.traces(), role: 'official' },
  { name: "the officials' list of rules", path: paths.rules(), role: 'official' },
  { name: 'the rules of one part', path: paths.rules({ part: 'price' }), role: 'official' },
  { name: 'the challenges', path: paths.challenges() },
  { name: "the officials' targets", path: paths.targets(), role: 'official' },
  { name: 'the page of a target', path: officialPaths.target('digital-workshops'), role: 'official' },
  { name: "the officials' cases", path: paths.cases(), role: 'official' },
  { name: "the officials' workbench", path: paths.workbench(), role: 'official' },
  { name: 'supply and demand', path: paths.supplyAndDemand(), role: 'official' },
  { name: 'a share by district', path: paths.supplyAndDemand({ show: 'match-rate' }), role: 'official' },
  {
    name: 'supply and demand by cluster',
    path: paths.supplyAndDemand({ rows: 'clusters', period: YEAR }),
    role: 'official',
  },
  {
    name: 'a share by cluster',
    path: paths.supplyAndDemand({ rows: 'clusters', show: 'match-rate', period: YEAR }),
    role: 'official',
  },
  { name: 'unmet demand of a year', path: paths.unmetDemand({ period: YEAR }), role: 'official' },
  { name: 'fairness', path: paths.fairness(), role: 'official' },
  { name: 'what was reported', path: moderationPaths.moderationQueue(), role: 'official' },
  { name: 'what is to be verified', path: paths.verificationQueue(), role: 'official' },
  { name: 'the development index', path: paths.development() },
  { name: 'the open data', path: paths.openData() },
  { name: "the officials' list of reports", path: paths.reports(), role: 'official' },
] as const

/** Lists whose entries have pages of their own: each entry is weighed. */
const ENTRIES = [
  { name: 'lead', list: paths.leads({ tab: 'overdue' }), entry: /\/leads\/[0-9a-f-]{36}$/, role: 'provider' },
  { name: 'proposal', list: paths.proposals(), entry: /\/proposals\/[^/]+$/, role: 'provider' },
  { name: 'deal', list: paths.deals(), entry: /\/deals\/[0-9a-f-]{36}$/, role: 'manufacturer' },
  {
    name: 'booking',
    list: paths.bookings({ group: 'agreed' }),
    entry: /\/bookings\/[0-9a-f-]{36}$/,
    role: 'manufacturer',
  },
  { name: 'line', list: paths.pilotWindows(), entry: /\/lines\/[0-9a-f-]{36}$/, role: 'manufacturer' },
  { name: 'case', list: paths.cases(), entry: /\/cases\/[0-9a-f-]{36}$/, role: 'official' },
  {
    name: 'challenge',
    list: paths.challenges({ state: 'over' }),
    entry: /\/challenges\/[0-9a-f-]{36}$/,
    role: 'official',
  },
  { name: 'trace', list: paths.traces(), entry: /\/traces\/[^/?]+$/, role: 'official' },
] as const

for (const { name, path: address, ...rest } of PAGES) {
  test(`${name} is light and does not jump while it loads`, async ({ page, signedInAs }) => {
    if ('role' in rest) await signedInAs(rest.role)
    const response = await page.goto(address, { waitUntil: 'networkidle' })
    const html = (await response?.body()) ?? ''
    expect(html.length).toBeLessThan(HTML)
    expect(gzipSync(html).length).toBeLessThan(HTML_AS_IT_TRAVELS)
    expect(await page.evaluate(shifts)).toBeLessThan(SHIFT)
  })
}

test('the landing page is light in English too, whose words and districts are longer', async ({ page }) => {
  await page.goto(paths.home())
  await page.locator('summary[title="语言与显示"]').click()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await weigh(page, paths.home())
})

for (const { name, list, entry, role } of ENTRIES) {
  test(`every ${name} of the first page of its list is light`, async ({ page, signedInAs }) => {
    await signedInAs(role)
    await page.goto(list)
    const found = await page.locator('main a').evaluateAll(pathsOf)
    const entries = [...new Set(found)].filter((address) => entry.test(address))
    expect(entries.length).toBeGreaterThan(0)
    for (const address of entries) await weigh(page, address)
  })
}

test('every section of the form of every offering is light', async ({ page, signedInAs }) => {
  await signedInAs('provider')
  await page.goto(paths.myOfferings())
  const found = await page.getByRole('main').getByRole('link').evaluateAll(pathsOf)
  const forms = new Set(found.filter((address) => /\/edit$/.test(address)))
  expect(forms.size).toBeGreaterThan(0)
  for (const form of forms) for (const section of offeringSections) await weigh(page, `${form}/${section}`)
})

test('every milestone of a deal is light', async ({ page, signedInAs }) => {
  await signedInAs('manufacturer')
  await page.goto(paths.deals())
  for (const deal of await page.getByRole('rowheader').getByRole('link').evaluateAll(pathsOf)) {
    await page.goto(deal)
    const links = await page.locator('a[href*="/milestones/"]').evaluateAll(pathsOf)
    for (const milestone of new Set(links)) await weigh(page, milestone)
  }
})

test('every list of matches of the demonstration is light, and every step of its need', async ({
  page,
  signedInAs,
}) => {
  test.setTimeout(120_000)
  await signedInAs('manufacturer')
  await page.goto(paths.myNeeds({ status: 'published' }))
  const links = await page.getByRole('rowheader').getByRole('link').evaluateAll(pathsOf)
  expect(links.length).toBeGreaterThan(3)
  for (const need of links.map((link) => /[^/]+$/.exec(link)?.[0] ?? '')) {
    for (const address of [
      paths.matches(need),
      ...['what', 'details', 'conditions', 'terms', 'review'].map((step) => needPaths.needStep(need, step)),
    ])
      await weigh(page, address)
  }
})

test('every chapter of a report is light, and the whole is for the printer', async ({ page, signedInAs }) => {
  await signedInAs('official')
  await page.goto(paths.reports())
  const links = await page.getByRole('rowheader').getByRole('link').evaluateAll(pathsOf)
  expect(links.length).toBeGreaterThan(1)
  for (const report of links.map((link) => /[^/]+$/.exec(link)?.[0] ?? ''))
    for (const chapter of [undefined, 'parts', 'method'])
      await weigh(page, officialPaths.report(report, { chapter }))
  // All chapters at once go beyond what a page may be: nobody reads them on a screen, and paper has no budget.
})

test('a draft of the rules is light', async ({ page, signedInAs }) => {
  await signedInAs('official', paths.rules())
  await hydrated(page)
  await page.getByLabel('草稿名称').fill('称一称')
  await page.getByRole('button', { name: '起草修改' }).click()
  await page.waitForURL(/drafts/)
  const draft = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  for (const address of [
    officialPaths.ruleDraft(draft),
    officialPaths.draftRule(draft, 'base.price'),
    officialPaths.draftScore(draft),
  ])
    await weigh(page, address)
})

/** The page as it travels to this reader; says all that are over, not only the first. */
async function weigh(page: Page, address: string) {
  const answer = await page.request.get(address)
  expect.soft(answer.status(), address).toBe(200)
  expect.soft((await answer.body()).length, address).toBeLessThan(HTML)
}

/** Runs in the browser. */
function pathsOf(links: (HTMLElement | SVGElement)[]): string[] {
  return links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)
}

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
