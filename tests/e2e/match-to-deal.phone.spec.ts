/**
 * From a need to both reviews, everybody in a window of their own: three providers answer, one wins, a pilot window is booked, two
 * milestones are delivered. On a wide screen and on a telephone; `npm test` plays it once more on PostgreSQL with two workers.
 */
import type { Browser, Page } from '@playwright/test'
import { DEMO_PASSWORD, demoEmail } from '#app/modules/accounts/demo-account.ts'
import { inputOf } from '#app/modules/bookings/window.ts'
import { awardPaths } from '#app/platform/award-paths.ts'
import { addDays, dayOf } from '#app/platform/dates.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { expect, hydrated, STORY_NEED, test } from './fixtures.ts'

test.describe.configure({ timeout: 300_000 })

const BENCH = '压铸单元联调台'
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
const MILESTONES = ['三条压铸线接入', '连续运行三十天']
const WEEK = 7 * 24 * 3_600_000

test('a manufacturer publishes, three providers answer, one wins, books, delivers; both confirm and review', async ({
  browser,
}, { project }) => {
  const phone = project.name === 'phone'
  const title = `压铸车间 MES（从匹配到成交，${project.name}）`
  const windowOf = (email: string) => signedIn(browser, email, project.use.viewport ?? null)
  const [buyer, provider, expensive, full] = await Promise.all([
    windowOf(demoEmail('manufacturer')),
    windowOf(demoEmail('provider')),
    windowOf('yuqi@demo.yupei'),
    windowOf('lianji@demo.yupei'),
  ])
  let needId = ''
  let deal = ''

  await test.step('the manufacturer publishes', async () => {
    await buyer.goto(paths.newNeed())
    await buyer.getByLabel('您的需求').fill(STORY_NEED)
    await buyer.getByRole('button', { name: '整理成需求' }).click()
    await buyer.waitForURL(/\/edit\//)
    needId = /\/needs\/([^/]+)/.exec(buyer.url())?.[1] ?? ''
    await buyer.goto(needPaths.needStep(needId, 'what'))
    await hydrated(buyer)
    await buyer.getByRole('textbox', { name: '标题', exact: true }).fill(title)
    await buyer.getByRole('button', { name: '保存，下一步' }).click()
    await buyer.waitForURL(/\/edit\/details$/)
    await buyer.goto(needPaths.needStep(needId, 'review'))
    await buyer.getByRole('button', { name: '发布需求' }).click()
    await buyer.waitForURL(/\/matches/)
  })

  await test.step('three providers are told, and answer each in its own way', async () => {
    await lead(provider, title)
    await provider.getByLabel('给发布方的留言').fill('下周一可以到现场。')
    await provider.getByRole('button', { name: '有意向' }).click()
    await expect(provider.getByText('您已表达意向')).toBeVisible()

    await lead(expensive, title)
    await expensive.getByLabel('谢绝原因').selectOption('price_gap')
    await expensive.getByRole('button', { name: '谢绝' }).click()
    await expect(expensive.getByText('您已谢绝', { exact: true })).toBeVisible()

    await lead(full, title)
    await full.getByLabel('谢绝原因').selectOption('capacity_full')
    await full.getByLabel('预计何时有空').fill(addDays(dayOf(new Date()), 60))
    await full.getByRole('button', { name: '谢绝' }).click()
    await expect(full.getByText('您已谢绝', { exact: true })).toBeVisible()
  })

  await test.step('the manufacturer sees who is interested, why others are not, and when one has a place', async () => {
    await buyer.goto(needPaths.needProgress(needId))
    await expect(buyer.getByRole('list', { name: '有意向的服务商' })).toContainText('下周一可以到现场。')
    await expect(buyer.getByText('预算与报价差距大')).toBeVisible()
    await expect(buyer.getByText(/最早 .+ 起有空/)).toBeVisible()
  })

  await test.step('the bell says so', async () => {
    await expect(async () => {
      await buyer.goto(paths.notifications({ topic: 'matching' }))
      await expect(
        buyer.getByRole('button', { name: `有服务商愿意承接“${title}”`, exact: true }),
      ).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 30_000 })
  })

  await test.step('the interested one proposes', async () => {
    await provider.getByRole('link', { name: '写方案' }).click()
    await provider.getByRole('button', { name: '开始写方案' }).click()
    await provider.waitForURL(/\/edit$/)
    await hydrated(provider)
    await provider.getByLabel(/^一句话方案/).fill('标准 MES，按模次追溯，六周上线')
    await provider.getByLabel('费用项').first().fill('软件与实施')
    await provider.getByLabel('金额').first().fill('74')
    await provider.getByLabel(/^报价有效期至/).fill('2099-12-31')
    for (const [index, name] of MILESTONES.entries()) {
      const field = (key: string) => provider.locator(`[name="milestones[${index}].${key}"]`)
      if (!(await field('title').isVisible()))
        await provider.locator('summary', { hasText: `第 ${index + 1} 个里程碑` }).click()
      await field('title').fill(name)
      await field('deliverable').fill('报告与现场演示')
      await field('acceptanceTests').fill('任一模次三十秒内可追溯')
      await field('dueOn').fill(addDays(dayOf(new Date()), 40 + 30 * index))
      await field('amountFen').fill('37')
    }
    await provider.getByRole('button', { name: '保存草稿' }).click()
    await expect(provider.getByText('可以提交了')).toBeVisible()
    await provider.getByRole('button', { name: '提交方案' }).click()
    await expect(provider.getByText('已提交，对方可以看到')).toBeVisible()
  })

  await test.step('it wins', async () => {
    await buyer.goto(awardPaths.award(needId))
    await buyer.getByRole('radio').first().check()
    await buyer.getByLabel('选定理由').fill('按模次追溯，价格在预算内。')
    await buyer.getByText('定标', { exact: true }).last().click()
    await buyer.getByRole('button', { name: '确认定标' }).click()
    await done(buyer, '已定标')
    deal = new URL(buyer.url()).pathname
  })

  await test.step('the terms are agreed on, and both sign by their passwords', async () => {
    // They are the provider's words, so the manufacturer has the say.
    await buyer.getByRole('button', { name: '同意这版条款' }).click()
    await done(buyer, '条款已定')
    await sign(provider, deal)
    await sign(buyer, deal)
  })

  await test.step('a pilot window is booked through the platform, and approved', async () => {
    // Each screen in a week of its own, so that the two do not want the same hours.
    const from = inputOf(new Date(Date.now() + (phone ? 3 : 4) * WEEK)).slice(0, 10)
    await buyer.goto(paths.pilotWindows({ batchKg: '100', hours: '4', from }))
    await buyer
      .getByRole('article')
      .filter({ hasText: BENCH })
      .getByRole('link', { name: /^预约 / })
      .click()
    await hydrated(buyer)
    await buyer.getByRole('button', { name: '提交预约' }).click()
    await buyer.waitForURL(/\/bookings\/[^/]+\?done=requested/)
    const booking = new URL(buyer.url()).pathname
    await provider.goto(booking)
    await provider.getByRole('button', { name: '同意', exact: true }).click()
    await expect(provider.getByText('已同意，等企业确认。')).toBeVisible()
    await buyer.goto(booking)
    await buyer.getByRole('button', { name: '确认使用' }).click()
    await expect(buyer.getByText('已确认，请按时到场。')).toBeVisible()
  })

  await test.step('two milestones are delivered and accepted', async () => {
    for (const name of MILESTONES) {
      await openMilestone(provider, deal, name)
      await provider.getByLabel('说明').fill('按验收条目完成，见附件。')
      const file = { name: `${name}.pdf`, mimeType: 'application/pdf', buffer: PDF }
      await provider.getByLabel(/证明文件/).setInputFiles(file)
      await provider.getByRole('button', { name: '提交验收' }).click()
      await done(provider, '已提交')
      await openMilestone(buyer, deal, name)
      await buyer.getByRole('button', { name: '验收通过' }).click()
      await done(buyer, '已验收')
    }
  })

  await test.step('both confirm, and review each other', async () => {
    for (const page of [provider, buyer]) {
      await page.goto(`${deal}/confirm`)
      await page.getByLabel(/^已成交/).check()
      await page.getByLabel('实际成交额').fill('74')
      await page.getByRole('button', { name: '保存' }).click()
      await done(page, '已保存')
    }
    await expect(buyer.getByText('双方确认', { exact: true })).toBeVisible()
    for (const page of [buyer, provider]) {
      await page.goto(`${deal}/review`)
      for (const group of await page.getByRole('group').filter({ hasText: '5 分' }).all())
        await group.getByLabel('5 分 很好').check()
      await page.getByLabel('评价', { exact: false }).last().fill('说得清楚，做得到。')
      await page.getByRole('button', { name: '发布评价' }).click()
      await done(page, '评价已发布')
    }
  })

  await test.step('nothing of it is wider than the screen', async () => {
    for (const address of [deal, needPaths.needProgress(needId), awardPaths.needProposals(needId)]) {
      await buyer.goto(address)
      const overflow = await buyer.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, address).toBe(0)
    }
  })
})

/** A window of its own in which somebody is signed in by their password. */
async function signedIn(browser: Browser, email: string, viewport: { width: number; height: number } | null) {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport })
  const page = await context.newPage()
  await page.goto(paths.signIn(paths.account()))
  await page.getByLabel('邮箱').fill(email)
  await page.locator('input[name=password]').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL((url) => url.pathname === paths.account())
  return page
}

/** Opens what a provider was told of; waves go out by themselves. */
async function lead(page: Page, title: string) {
  const link = page.getByRole('link', { name: title, exact: true })
  await expect(async () => {
    await page.goto(paths.leads({ order: 'newest' }))
    await expect(link).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  await link.click()
  await expect(page.getByRole('heading', { name: '为什么邀请您' })).toBeVisible()
  await hydrated(page)
}

const done = (page: Page, words: string) =>
  expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()

async function sign(page: Page, deal: string) {
  await page.goto(`${deal}/sign`)
  await page.getByLabel(/我已通读上述条款/).check()
  await page.getByLabel(/登录密码/).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: '签署' }).click()
  await done(page, '已签署')
}

async function openMilestone(page: Page, deal: string, name: string) {
  await page.goto(deal)
  await page.getByRole('link', { name, exact: true }).click()
  await page.waitForURL(/\/milestones\//)
  await hydrated(page)
}
