import type { Page } from '@playwright/test'
import { demoEmail } from '#app/modules/accounts/demo-account.ts'
import { offeringSections } from '#app/modules/offerings/offering-sections.ts'
import { answerPath } from '#app/modules/routing/answer-token.server.ts'
import { awardPaths } from '#app/platform/award-paths.ts'
import { dayOf } from '#app/platform/dates.ts'
import { linePaths } from '#app/platform/line-paths.ts'
import { moderationPaths } from '#app/platform/moderation-paths.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { reportPath } from '#app/platform/report-path.ts'
import { steeringPaths } from '#app/platform/steering-paths.ts'
import { talkPaths } from '#app/platform/talk-paths.ts'
import { demoId } from '#prisma/seed/demo-id.ts'
import { violationsOf } from './axe.ts'
import { expect, hydrated, test } from './fixtures.ts'

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const COLOURS = ['color-contrast', 'link-in-text-block']

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
  await look(page, [
    paths.glossary(),
    paths.about(),
    paths.privacy(),
    paths.metNeeds(),
    paths.regions(),
    paths.challenges(),
  ])
  await look(page, [paths.development(), paths.openData()])
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
  signedInAs,
}) => {
  await signedInAs('manufacturer', paths.myNeeds({ status: 'published' }))
  const need = idIn(await page.getByRole('rowheader').getByRole('link').first().getAttribute('href'))
  await look(
    page,
    ['what', 'details', 'conditions', 'terms', 'review'].map((step) => needPaths.needStep(need, step)),
  )
})

test("a manufacturer's pages are whole, fit the screen and can be used by everybody", async ({
  page,
  signedInAs,
}) => {
  await signedInAs('manufacturer', paths.myNeeds({ status: 'published' }))
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
    needPaths.needProgress(need),
    paths.matches(need),
    paths.match(need, ids[0] ?? ''),
    needPaths.nearMisses(need),
    needPaths.compare(need, ids),
  ])
})

test("a need's proposals are whole, fit the screen and can be used by everybody", async ({
  page,
  signedInAs,
}) => {
  const need = demoId('mf-demo-diecasting 12 台老压铸机改造，要省电，还要能给 MES 出数据')
  await signedInAs('manufacturer', awardPaths.needProposals(need))
  await look(page, [
    awardPaths.needProposals(need),
    awardPaths.needQuestions(need),
    awardPaths.needPlan(need),
    awardPaths.needPlan(demoId('mf-demo-diecasting 新减速器壳体试模，2000T 压铸岛，小批 300 件')),
    awardPaths.needScores(need),
    awardPaths.needEvaluation(need),
    awardPaths.needOutcome(need),
  ])
})

test("a provider's proposals are whole, fit the screen and can be used by everybody", async ({
  page,
  signedInAs,
}) => {
  const mes = demoId('mf-demo-diecasting 需要 MES 系统，压铸车间，对接 SAP，预算 80 万，两个月内上线')
  const closed = demoId('mf-qianchi-motorcycle 总装班组长 MES 数据分析培训 40 人')
  const proposal = (need: string) => demoId(`proposal ${need} sw-zhuhui`)
  await signedInAs('provider', paths.proposals())
  const talk = await page.locator('a[href*="/talk"]').last().getAttribute('href')
  await look(page, [
    paths.proposals(),
    paths.proposal(proposal(mes)),
    paths.proposal(proposal(closed)),
    talkPaths.editProposal(proposal(mes)),
    awardPaths.needQuestions(mes),
    talk ?? '',
  ])
})

test('what a person keeps is whole, fits the screen and can be used by everybody', async ({
  page,
  signedInAs,
}) => {
  await signedInAs('manufacturer', paths.favourites())
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

test('what a person is told is whole, fits the screen and can be used by everybody', async ({
  page,
  signedInAs,
}) => {
  await signedInAs('manufacturer', paths.notifications())
  await look(page, [
    paths.notifications({ topic: 'todo' }),
    paths.notifications({ topic: 'matching', marked: '2026-11-28T02:00:00.000Z' }),
    paths.notificationSettings(),
    paths.notificationSettings({ done: 'saved' }),
    paths.muteTopics('todo', 'x'.repeat(79)),
  ])
})

test('the pages of pilot lines are whole, fit the screen and can be used by everybody', async ({
  page,
  signedInAs,
}) => {
  await page.goto(paths.pilotWindows())
  const line = await firstCard(page, paths.pilotWindows())
  await look(page, [paths.pilotWindows({ batchKg: '200', temperatureCelsius: '150' }), line])
  await signedInAs('manufacturer', paths.bookings({ group: 'agreed' }))
  const booking = await page.getByRole('rowheader').getByRole('link').first().getAttribute('href')
  await look(page, [
    paths.bookings(),
    booking ?? '',
    paths.newBooking({ line: idIn(line) }),
    paths.waitList(),
    paths.pool(demoId('pool alloy')),
  ])
})

test("a platform's pages of its lines are whole, fit the screen and can be used by everybody", async ({
  page,
  signedInAs,
}) => {
  await signedInAs('provider', paths.myLines())
  const href = await page
    .getByRole('article')
    .getByRole('heading')
    .getByRole('link')
    .first()
    .getAttribute('href')
  const line = /lines\/([^/]+)/.exec(href ?? '')?.[1] ?? ''
  await look(page, [
    paths.myLines(),
    paths.newLine(),
    linePaths.editLine(line),
    linePaths.lineRequests(line),
    linePaths.lineClosures(line),
    linePaths.lineCalendar(line),
  ])
})

test("an organization's own pages are whole, fit the screen and can be used by everybody", async ({
  page,
  signedInAs,
}) => {
  await signedInAs('manufacturer')
  await look(page, [
    paths.organization(),
    paths.editOrganization(),
    paths.newOrganization(),
    paths.certificates(),
    paths.verification(),
    paths.members(),
    paths.account(),
  ])
})

test("a provider's pages are whole, fit the screen and can be used by everybody", async ({
  page,
  signedInAs,
}) => {
  await signedInAs('provider', paths.myOfferings({ status: 'published' }))
  const href = await page.getByRole('link', { name: '看匹配的需求' }).first().getAttribute('href')
  const offering = /offerings\/([^/]+)/.exec(href ?? '')?.[1] ?? ''
  await look(page, [
    paths.workbench(),
    paths.myOfferings(),
    paths.newOffering(),
    paths.newOffering('D1'),
    ...offeringSections.map((section) => paths.editOffering(offering, section)),
    paths.demandFor(offering),
    paths.imports(),
    paths.exports(),
    paths.confirmExport('?list=offerings&format=xlsx'),
  ])
})

test('what a provider is told of, and what it takes, is whole, fits the screen and can be used by everybody', async ({
  page,
  signedInAs,
}) => {
  await signedInAs('provider', paths.leads())
  // Looking at a new one opens it, and another journey may have; an overdue one stays so.
  const lead = await firstCard(page, paths.leads({ tab: 'overdue' }))
  const sendingId = idIn(lead)
  const demand = idIn(await firstCard(page, paths.catalogue({ index: 'needs' })))
  await look(page, [
    paths.leads(),
    paths.leads({ tab: 'overdue', order: 'score' }),
    lead,
    paths.leads({ tab: 'answered' }),
    needPaths.leadCapacity(),
    needPaths.comeForward(demand),
    answerPath(sendingId, demoId(demoEmail('provider'))),
    paths.answerLead('x'.repeat(86)),
  ])
})

test("an official's pages are whole, fit the screen and can be used by everybody", async ({
  page,
  signedInAs,
}) => {
  await signedInAs('official', paths.traces())
  const trace = await page.getByRole('row').nth(1).getByRole('link').getAttribute('href')
  await look(page, [
    paths.workbench(),
    paths.traces(),
    trace ?? '',
    paths.reports(),
    paths.imports(),
    paths.targets(),
    officialPaths.target('digital-workshops'),
    officialPaths.target('star-firms'),
    paths.cases(),
    paths.cases({ tab: 'mine' }),
    paths.cases({ tab: 'concluded' }),
  ])
  await page.goto(paths.cases({ tab: 'mine' }))
  const own = await page.getByRole('rowheader').getByRole('link').first().getAttribute('href')
  await page.goto(paths.challenges({ state: 'over' }))
  const challenge = await page.getByRole('rowheader').getByRole('link').first().getAttribute('href')
  await look(page, [own ?? '', challenge ?? '', `/official${challenge}`, officialPaths.newChallenge()])
  await page.goto(paths.challenges())
  const open = page.getByRole('rowheader').getByRole('link', { name: '老旧压铸机低成本联网采集' })
  const id = idIn(await open.getAttribute('href'))
  await look(page, [
    paths.challenge(id),
    officialPaths.judgeChallenge(id),
    steeringPaths.editChallenge(id),
    officialPaths.target('digital-workshops', { period: '2025' }),
  ])
})

test('the form by which a firm enters a challenge is whole, fits the screen and can be used by everybody', async ({
  page,
  signedInAs,
}) => {
  await signedInAs('provider', paths.challenges())
  const open = page.getByRole('rowheader').getByRole('link', { name: '老旧压铸机低成本联网采集' })
  const id = idIn(await open.getAttribute('href'))
  await look(page, [paths.challenge(id), officialPaths.enterChallenge(id)])
})

test('reports, what officials make of them and what is taken down are whole, fit the screen and can be used by everybody', async ({
  page,
  signedInAs,
}) => {
  const offering = idIn(await firstCard(page, paths.catalogue({ q: 'PLM' })))
  await signedInAs('official', moderationPaths.moderationQueue())
  const open = await page.getByRole('rowheader').getByRole('link').first().getAttribute('href')
  await look(page, [
    moderationPaths.moderationQueue(),
    moderationPaths.moderationQueue({ state: 'upheld' }),
    open ?? '',
  ])
  await page.context().clearCookies()
  await signedInAs('manufacturer', moderationPaths.ownReports())
  await look(page, [
    moderationPaths.ownReports({ done: 'reported' }),
    reportPath('offering', offering),
    moderationPaths.takedowns(),
  ])
})

test('the pages on which officials verify are whole, fit the screen and can be used by everybody', async ({
  page,
  signedInAs,
}) => {
  await signedInAs('official', paths.verificationQueue())
  const waiting = await page.getByRole('rowheader').getByRole('link').first().getAttribute('href')
  await page.goto(paths.verificationQueue({ state: 'refused' }))
  const refused = await page.getByRole('rowheader').getByRole('link').first().getAttribute('href')
  await look(page, [
    paths.verificationQueue(),
    paths.verificationQueue({ state: 'approved', order: 'expiry' }),
    paths.verificationQueue({ q: 'zzqqxx' }),
    waiting ?? '',
    refused ?? '',
  ])
})

test("an operator's pages are whole, fit the screen and can be used by everybody", async ({
  page,
  signedInAs,
}) => {
  await signedInAs('operator', paths.searchIndex())
  await look(page, [
    paths.searchIndex(),
    paths.deliveries(),
    paths.deliveries({ state: 'held', replayed: '2' }),
  ])
})

test('the pages on supply and demand are whole, fit the screen and can be used by everybody', async ({
  page,
  signedInAs,
}) => {
  test.setTimeout(120_000)
  await signedInAs('official', paths.unmetDemand({ region: '500120', domain: 'D1' }))
  const need = await page.locator('a[href^="/official/needs/"]').first().getAttribute('href')
  await look(page, [
    paths.supplyAndDemand(),
    paths.supplyAndDemand({ show: 'match-rate', view: 'then' }),
    paths.supplyAndDemand({ rows: 'clusters', period: dayOf(new Date()).slice(0, 4) }),
    paths.indicators(),
    officialPaths.indicator('match-rate', { part: 'hit' }),
    paths.unmetDemand(),
    paths.fairness(),
    need ?? '',
  ])
})

test('reports and what is published of them are whole, fit the screen and can be used by everybody', async ({
  page,
  signedInAs,
}) => {
  test.setTimeout(120_000)
  await signedInAs('official')
  await page.goto(paths.reports())
  const reports = await page
    .getByRole('rowheader')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(reports.length).toBeGreaterThan(1)
  const [first = '', second = ''] = reports
  await look(page, [
    paths.reports(),
    first,
    `${first}?chapter=parts`,
    `${first}?chapter=method`,
    `${second}?chapter=whole`,
    paths.development(),
    paths.openData(),
  ])
})

test("an auditor's pages are whole, fit the screen and can be used by everybody", async ({
  page,
  signedInAs,
}) => {
  await signedInAs('auditor', paths.audit())
  await look(page, [
    paths.workbench(),
    paths.audit(),
    paths.audit({ group: 'sign-in', who: '沈' }),
    paths.audit({ to: '2020-01-01' }),
  ])
})

for (const role of ['manufacturer', 'provider'] as const) {
  test(`deals in every state are whole, fit the screen and can be used by everybody: ${role}`, async ({
    page,
    signedInAs,
  }) => {
    test.setTimeout(240_000)
    await signedInAs(role)
    await page.goto(paths.deals())
    const deals = await page
      .getByRole('rowheader')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const milestones: string[] = []
    for (const deal of deals) {
      const html = await (await page.request.get(deal)).text()
      const [, second] = html.matchAll(/href="([^"]*\/milestones\/[^"]*)"/g)
      if (second?.[1]) milestones.push(second[1])
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
  signedInAs,
}) => {
  await signedInAs('manufacturer', paths.myNeeds({ status: 'published' }))
  const need = idIn(await page.getByRole('rowheader').getByRole('link').first().getAttribute('href'))
  const offering = idIn(await firstCard(page, paths.catalogue({ q: 'MES', domain: 'D1' })))
  await look(page, [awardPaths.award(need), paths.newDeal(offering)])
})

test('disputes, for those who settle them, are whole, fit the screen and can be used by everybody', async ({
  page,
  signedInAs,
}) => {
  await signedInAs('operator', paths.disputes({ state: 'settled' }))
  await look(page, [paths.disputes({ state: 'settled' }), paths.disputes()])
  const deal = page.locator('a[href^="/official/deals/"]').first()
  if (await deal.count()) await look(page, [(await deal.getAttribute('href')) ?? ''])
})

test('the pages on which officials keep the rules are whole, fit the screen and can be used by everybody', async ({
  page,
  signedInAs,
}) => {
  await signedInAs('official', paths.rules())
  await hydrated(page)
  await page.getByLabel('草稿名称').fill('看一看')
  await page.getByRole('button', { name: '起草修改' }).click()
  await expect(page).toHaveURL(/drafts/)
  const draft = idIn(new URL(page.url()).pathname)
  await page.getByRole('button', { name: '开始影子运行' }).click()
  // The journey of an official's month may release a version in between, upon which the draft is put first.
  await expect(async () => {
    await page.goto(officialPaths.ruleDraft(draft))
    const outdated = page.getByRole('button', { name: /^放到第 \d+ 版上$/ })
    if (await outdated.isVisible()) await outdated.click()
    const none = page.getByText('还没有预演')
    if (await none.isVisible()) await page.getByRole('button', { name: '开始预演' }).click({ timeout: 5_000 })
    await expect(none).toHaveCount(0, { timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await page.goto(officialPaths.ruleDraft(draft))
  const link = page.getByRole('link', { name: '查看名单' })
  await expect(link).toBeVisible({ timeout: 60_000 })
  const preview = await link.getAttribute('href')
  const shadow = await page.locator('a[href*="/rules/shadow/"]').first().getAttribute('href')
  await look(page, [
    paths.rules(),
    paths.rules({ draft, part: 'price' }),
    officialPaths.rule('base.price'),
    officialPaths.ruleHistory(),
    officialPaths.ruleDraft(draft),
    officialPaths.draftRule(draft, 'base.region'),
    officialPaths.draftScore(draft),
    preview ?? '',
    `${preview}?show=firms`,
    shadow ?? '',
  ])
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
      // 长辈版: larger type in stronger colours, which the server says in the same place.
      await page.evaluate(() => document.documentElement.setAttribute('data-elder', ''))
      expect.soft(await overflow(page), `${address}: wider than the screen in large type`).toEqual([])
      // The other themes differ in their colours, and those are the same on every screen.
      if (onPhone()) return
      expect.soft(await violations(page, 'colours'), `${address}, large type`).toEqual([])
      await page.evaluate(() => document.documentElement.removeAttribute('data-elder'))
      await page.emulateMedia({ colorScheme: 'dark' })
      expect.soft(await violations(page, 'colours'), `${address}, dark`).toEqual([])
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

const onPhone = () => test.info().project.name === 'phone'

/** What axe objects to; of the second theme only the colours are others. */
async function violations(page: Page, what: 'everything' | 'colours') {
  const violations = await violationsOf(
    page,
    what === 'colours'
      ? { runOnly: { type: 'rule', values: COLOURS } }
      : {
          runOnly: { type: 'tag', values: LEVELS },
          // Slow to judge, and judged on the wide screen.
          rules: onPhone() ? Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) : {},
        },
  )
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
