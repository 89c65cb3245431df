import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { paths } from '#app/platform/paths.ts'
import { expect, hydrated, test } from './fixtures.ts'

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

test.describe.configure({ timeout: 120_000 })

test('pages open to all are whole, fit the screen and can be used by everybody', async ({ page }) => {
  const offering = await firstCard(page, paths.catalogue())
  const provider = await firstCard(page, paths.catalogue({ index: 'providers' }))
  const demand = await firstCard(page, paths.catalogue({ index: 'needs' }))
  await look(page, [
    paths.home(),
    paths.catalogue({ q: 'MES', domain: 'D1' }),
    paths.catalogue({ q: 'zzqqxx' }),
    paths.catalogue({ index: 'providers' }),
    paths.catalogue({ index: 'needs' }),
    offering,
    provider,
    demand,
  ])
})

test('pages that explain are whole, fit the screen and can be used by everybody', async ({ page }) => {
  await look(page, [paths.glossary(), paths.about(), paths.privacy(), paths.metNeeds()])
})

test('the page of samples, with every part of the kit in every state, can be used by everybody', async ({
  page,
}) => {
  await look(page, [paths.design()])
})

test('pages for signing in and up are whole, fit the screen and can be used by everybody', async ({
  page,
}) => {
  await look(page, [paths.signIn(), paths.signUp(), paths.forgotPassword()])
})

test("the steps of a manufacturer's need are whole, fit the screen and can be used by everybody", async ({
  page,
  signInAs,
}) => {
  await signInAs('manufacturer', paths.myNeeds({ status: 'published' }))
  const need = idIn(await page.getByRole('rowheader').getByRole('link').first().getAttribute('href'))
  await look(
    page,
    ['what', 'details', 'conditions', 'terms', 'review'].map((step) => paths.needStep(need, step)),
  )
})

test("a manufacturer's pages are whole, fit the screen and can be used by everybody", async ({
  page,
  signInAs,
}) => {
  await signInAs('manufacturer', paths.myNeeds({ status: 'published' }))
  const need = idIn(await page.getByRole('rowheader').getByRole('link').first().getAttribute('href'))
  await page.goto(paths.matches(need))
  const ids = await page
    .locator('input[name=ids]')
    .evaluateAll((boxes) => boxes.slice(0, 3).map((box) => (box as HTMLInputElement).value))
  await look(page, [
    paths.workbench(),
    paths.myNeeds(),
    paths.newNeed(),
    paths.need(need),
    paths.matches(need),
    paths.compare(need, ids),
  ])
})

test('what a person keeps is whole, fits the screen and can be used by everybody', async ({
  page,
  signInAs,
}) => {
  await signInAs('manufacturer', paths.favourites())
  await look(page, [
    paths.catalogue({ q: 'MES' }),
    await firstCard(page, paths.catalogue({ q: 'MES' })),
    paths.favourites(),
    paths.favourites({ tab: 'providers', order: 'oldest' }),
    paths.favourites({ tab: 'needs' }),
    paths.favourites({ tab: 'viewed' }),
    paths.savedSearches(),
    paths.savedSearches({ done: 'saved' }),
    paths.unsubscribe('x'.repeat(79)),
  ])
})

test("an organization's own pages are whole, fit the screen and can be used by everybody", async ({
  page,
  signInAs,
}) => {
  await signInAs('manufacturer')
  await look(page, [
    paths.organization(),
    paths.editOrganization(),
    paths.newOrganization(),
    paths.certificates(),
    paths.members(),
    paths.account(),
  ])
})

test("a provider's pages are whole, fit the screen and can be used by everybody", async ({
  page,
  signInAs,
}) => {
  await signInAs('provider', paths.myOfferings({ status: 'published' }))
  const href = await page.getByRole('link', { name: '看匹配的需求' }).first().getAttribute('href')
  const offering = /offerings\/([^/]+)/.exec(href ?? '')?.[1] ?? ''
  await look(page, [
    paths.workbench(),
    paths.myOfferings(),
    paths.newOffering(),
    paths.newOffering('D1'),
    paths.editOffering(offering),
    paths.demandFor(offering),
    paths.imports(),
    paths.exports(),
    paths.confirmExport('?list=offerings&format=xlsx'),
  ])
})

test("an official's pages are whole, fit the screen and can be used by everybody", async ({
  page,
  signInAs,
}) => {
  await signInAs('official', paths.traces())
  const trace = await page.getByRole('row').nth(1).getByRole('link').getAttribute('href')
  await look(page, [paths.workbench(), paths.traces(), trace ?? '', paths.searchIndex(), paths.imports()])
})

for (const role of ['manufacturer', 'provider'] as const) {
  test(`deals in every state are whole, fit the screen and can be used by everybody: ${role}`, async ({
    page,
    signInAs,
  }) => {
    test.setTimeout(240_000)
    await signInAs(role, paths.deals())
    const deals = await page
      .getByRole('rowheader')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const milestones: string[] = []
    for (const deal of deals) {
      await page.goto(deal)
      const links = page.locator('a[href*="/milestones/"]')
      if ((await links.count()) > 1) milestones.push((await links.nth(1).getAttribute('href')) ?? '')
    }
    const [first = ''] = deals
    // One side sees every deal and what stands below them; of the other, what only it may do.
    const below =
      role === 'manufacturer'
        ? [
            ...deals,
            ...milestones.slice(0, 2),
            ...['terms', 'versions', 'sign', 'contract', 'follow-up/30'].map((page) => `${first}/${page}`),
          ]
        : [...milestones.slice(0, 3), ...deals.slice(0, 2)]
    await look(page, [
      paths.deals(),
      paths.deals({ tab: 'ended', order: 'title' }),
      ...below,
      ...deals.slice(0, 4).flatMap((deal) => [`${deal}/confirm`, `${deal}/review`]),
    ])
  })
}

test('award and direct request are whole, fit the screen and can be used by everybody', async ({
  page,
  signInAs,
}) => {
  await signInAs('manufacturer', paths.myNeeds({ status: 'published' }))
  const need = idIn(await page.getByRole('rowheader').getByRole('link').first().getAttribute('href'))
  const offering = idIn(await firstCard(page, paths.catalogue({ q: 'MES', domain: 'D1' })))
  await look(page, [paths.award(need), paths.newDeal(offering)])
})

test('disputes, for those who settle them, are whole, fit the screen and can be used by everybody', async ({
  page,
  signInAs,
}) => {
  await signInAs('operator', paths.disputes({ state: 'settled' }))
  await look(page, [paths.disputes({ state: 'settled' }), paths.disputes()])
  const deal = page.locator('a[href^="/official/deals/"]').first()
  if (await deal.count()) await look(page, [(await deal.getAttribute('href')) ?? ''])
})

/** Opens each page and says all that is wrong with it, not only the first fault. */
async function look(page: Page, addresses: string[]) {
  for (const address of addresses) {
    await test.step(address, async () => {
      await page.emulateMedia({ colorScheme: 'light' })
      const answer = await page.goto(address)
      expect.soft(answer?.status(), address).toBe(200)
      await hydrated(page)
      await expect
        .soft(page.getByRole('heading', { level: 1 }), `${address}: one main heading`)
        .toHaveCount(1)
      await expect.soft(page, `${address}: a title`).toHaveTitle(/\S/)
      expect.soft(await overflow(page), `${address}: wider than the screen`).toEqual([])
      expect.soft(await violations(page, 'everything'), `${address}, light`).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect.soft(await violations(page, 'colours'), `${address}, dark`).toEqual([])
      // 长辈版: larger type in stronger colours, which the server says in the same place.
      await page.emulateMedia({ colorScheme: 'light' })
      await page.evaluate(() => document.documentElement.setAttribute('data-elder', ''))
      expect.soft(await overflow(page), `${address}: wider than the screen in large type`).toEqual([])
      expect.soft(await violations(page, 'colours'), `${address}, large type`).toEqual([])
    })
  }
}

/** What sticks out of the page on the right; empty where the page does not scroll sideways. */
function overflow(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`)
      .concat(`${scrollWidth} > ${clientWidth}`)
  })
}

/** What axe objects to; of the second theme only the colours are others. */
async function violations(page: Page, what: 'everything' | 'colours') {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
  const judged =
    what === 'everything' ? axe.withTags(LEVELS) : axe.withRules(['color-contrast', 'link-in-text-block'])
  const { violations } = await judged.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(wordsOf).join('; ')}`)
}

function wordsOf({ html, any }: { html: string; any: { message: string }[] }) {
  return `${html.slice(0, 160)} (${any[0]?.message ?? ''})`
}

async function firstCard(page: Page, address: string) {
  await page.goto(address)
  const link = page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').first()
  return (await link.getAttribute('href')) ?? ''
}

const idIn = (href: string | null) => /[^/]+$/.exec(href ?? '')?.[0] ?? ''
