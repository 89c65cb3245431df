/**
 * A month of an official who has never seen the system: where demand is unmet, why, and who could meet it, in three clicks from the
 * workbench; what a rule would change, which a colleague releases; the report of the month; and nothing of any other district.
 */
import type { Browser, Page } from '@playwright/test'
import { DEMO_PASSWORD } from '#app/modules/accounts/demo-account.ts'
import { dayOf } from '#app/platform/dates.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { demoId } from '#prisma/seed/demo-id.ts'
import { expect, hydrated, test } from './fixtures.ts'

const NEED = '压铸 MES：水冷板压铸 8 台机联网报工，一期先上三台'
const RULE = '工业文化案例佐证'

// A release has every need of the story matched anew: no other journey releases rules, and what previews a draft follows.
test.describe.configure({ mode: 'serial', timeout: 300_000 })

test('an official of a district finds why needs stay unmet and who could meet them, sees a rule change, and takes the month’s report', async ({
  page,
  browser,
  provokes,
}) => {
  test.setTimeout(480_000)
  provokes(404)
  await page.goto(paths.signIn(paths.workbench()))
  await page.getByLabel('邮箱').fill('bishan@demo.yupei')
  await page.locator('input[name=password]').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL((url) => url.pathname === paths.workbench())

  await test.step('why, in three clicks from the workbench', () => findWhy(page))
  await test.step('two providers are invited', () => inviteTwo(page))
  await test.step('no other district', async () => {
    const elsewhere = demoId('mf-qianchi-motorcycle 总装班组长 MES 数据分析培训 40 人')
    expect((await page.goto(officialPaths.officialNeed(elsewhere)))?.status()).toBe(404)
    await page.goto(paths.unmetDemand({ region: '500107' }))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('未满足需求')
    await expect(page.locator('main a[href^="/official/needs/"]')).toHaveCount(0)
  })
  await test.step('a rule is changed with preview, and a colleague of the city releases it', async () => {
    const draft = await draftRule(page)
    await seeEffect(page, draft)
    await release(browser, draft)
    await page.goto(officialPaths.ruleHistory())
    await expect(page.getByText(`新增规则“${RULE}”`)).toBeVisible()
  })
  await test.step('the report of the month', () => takeReport(page))
})

// A draft is previewed against the rules in force, which the journey above changes.
test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a number, a strictness and a weight are changed, previewed and proposed', async ({
    page,
    signInAs,
  }) => {
    await signInAs('official', paths.rules())
    await page.getByLabel('草稿名称').fill('不用脚本的修改')
    await page.getByRole('button', { name: '起草修改' }).click()
    await page.waitForURL(/drafts/)
    const draft = new URL(page.url()).pathname
    await page.goto(`${draft}/rules/base.evidence`)
    await page.getByLabel('有佐证的案例数 不低于').fill('3')
    await page.getByRole('button', { name: '保存到草稿' }).click()
    await expect(page.getByText('已保存，匹配不受影响。')).toBeVisible()
    await page.goto(`${draft}/score`)
    await page.getByLabel('业绩与资料').first().fill('9')
    await page.getByRole('button', { name: '保存到草稿' }).click()
    await expect(page.getByText('“业绩与资料”的权重由 8 改为 9')).toBeVisible()
    await expect(page.getByText(/条件由“有佐证的案例数 不低于 1.*不低于 3/)).toBeVisible()
    await page.getByRole('button', { name: '开始预演' }).click()
    // The page looks again by itself while it is counted.
    await expect(page.getByText('预演有效')).toBeVisible({ timeout: 90_000 })
    await page.getByRole('link', { name: '查看名单' }).click()
    await page.getByRole('link', { name: '前三名变化' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('不用脚本的修改')
  })
})

async function findWhy(page: Page) {
  await page.getByRole('link', { name: '未满足需求', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('未满足需求')
  const causes = page.getByRole('table').first()
  await expect(causes).toContainText('预算与报价差距大')
  // The number that is pressed is how many records it opens; right after a start the story is still being counted.
  const opened = page.url()
  await expect(async () => {
    if (page.url() !== opened) await page.goto(opened)
    const sum = causes.getByRole('row', { name: /^合计/ }).getByRole('link').first()
    const count = /\d+/.exec((await sum.textContent()) ?? '')?.[0]
    await sum.click()
    await expect(page.getByText(`${count} 条`, { exact: true })).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })

  await page.getByRole('link', { name: NEED }).first().click()
  await expect(page.getByRole('heading', { name: /^未满足原因：/ })).toBeVisible()
}

async function inviteTwo(page: Page) {
  // The story's needs are matched in the background after a start.
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('button', { name: /^邀请./ }).nth(1)).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 90_000 })
  for (let invited = 0; invited < 2; invited++) {
    const invite = page.getByRole('button', { name: /^邀请./ }).first()
    const name = ((await invite.getAttribute('aria-label')) ?? '').replace(/^邀请/, '')
    await invite.click()
    await expect(page.getByText(`已邀请 ${name}，需求方也会收到通知。`)).toBeVisible()
  }
}

async function enter(browser: Browser, role: 'reviewer', wanted: string) {
  const page = await (await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })).newPage()
  await page.goto(paths.signIn(wanted))
  await page.locator(`button[value=${role}]`).click()
  await page.waitForURL((url) => url.pathname + url.search === wanted)
  return page
}

async function draftRule(page: Page): Promise<string> {
  await page.goto(paths.rules())
  await page.getByLabel('草稿名称').fill('工业文化服务须有案例佐证')
  await page.getByRole('button', { name: '起草修改' }).click()
  await page.waitForURL(/drafts/)
  const draft = new URL(page.url()).pathname
  // A new rule of one domain begins as a copy, switched off.
  await page.goto(`${draft}/rules/base.evidence`)
  await hydrated(page)
  await page.getByText('复制为新规则').click()
  await page.getByRole('button', { name: '复制', exact: true }).click()
  await expect(page).toHaveURL(/own\.rule1/)
  await hydrated(page)
  const number = page.getByRole('spinbutton', { name: '值' })
  await expect(number).toHaveValue('1')
  await number.fill('99')
  await page.getByLabel('启用这条规则').check()
  await page.getByLabel('必须').check()
  await page.getByLabel('名称（中文）').fill(RULE)
  await page.getByText('适用领域', { exact: true }).first().click()
  await page.getByLabel('全部领域').uncheck()
  await page.getByLabel(/^F4 /).check()
  await page.getByRole('button', { name: '保存到草稿' }).click()
  await expect(page.getByText('已保存，匹配不受影响。')).toBeVisible()
  await expect(page.getByText(/有佐证的案例数 不低于 99/).first()).toBeVisible()
  return draft
}

/** What the change would do, in the district and in the city; the names are of the district's needs alone. */
async function seeEffect(page: Page, draft: string) {
  await page.goto(draft)
  await expect(page.getByText(`新增规则“${RULE}”`)).toBeVisible()
  await page.getByLabel('生效日').fill(dayOf(new Date()))
  await page.getByRole('button', { name: '开始预演' }).click()
  await expect(page.getByText('预演有效')).toBeVisible({ timeout: 90_000 })
  await expect(page.getByRole('region', { name: '璧山区的需求' }).getByText('失去匹配')).toBeVisible()
  const city = page.getByRole('region', { name: '全市' })
  const lost = await city
    .getByText(/^−\d+$/)
    .first()
    .textContent()
  expect(Number(lost?.slice(1))).toBeGreaterThan(0)
  await page.getByRole('link', { name: '查看名单' }).click()
  await expect(page.getByText('名单和导出只有璧山区企业的需求')).toBeVisible()

  await page.goto(draft)
  await page.getByLabel('修改理由').fill('专栏10')
  await page.getByRole('button', { name: '提交发布' }).click()
  await expect(page.getByText('已提交，等待另一位同事发布。')).toBeVisible()
  await expect(page.getByText('规则管全市，由市级主管部门核对后发布或退回')).toBeVisible()
  await expect(page.getByRole('button', { name: '确认发布' })).toHaveCount(0)
}

async function release(browser: Browser, draft: string) {
  const colleague = await enter(browser, 'reviewer', draft)
  // Other journeys publish needs meanwhile: what was previewed then no longer holds, and is counted again.
  await expect(async () => {
    await colleague.goto(draft)
    await hydrated(colleague)
    if (await colleague.getByText('预演已过期').first().isVisible()) {
      await colleague.getByRole('button', { name: '重新预演' }).click()
      await expect(colleague.getByText('预演有效')).toBeVisible({ timeout: 60_000 })
    }
    await colleague.locator('summary', { hasText: '发布' }).first().click()
    await colleague.getByRole('button', { name: '确认发布' }).click()
    await expect(colleague.getByText(/^已发布。/)).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 150_000 })
  await colleague.goto(officialPaths.ruleHistory())
  await expect(colleague.getByRole('row', { name: /第 3 版.*现行/ })).toContainText('赵晴 · 何静')
  await expect(colleague.getByText(`新增规则“${RULE}”`)).toBeVisible()

  // Every need is matched anew by itself, and says by which version.
  await expect(async () => {
    await colleague.goto(paths.traces())
    await colleague.getByRole('row').nth(1).getByRole('link').click()
    await expect(colleague.getByText('第 3 版规则').first()).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 180_000 })
  await colleague.context().close()
}

async function takeReport(page: Page) {
  await page.goto(paths.reports())
  await page.getByRole('button', { name: '生成草稿' }).click()
  await expect(page.getByText('草稿已生成。')).toBeVisible({ timeout: 60_000 })
  // Of a district's report the numbers are its officials' own, small ones too.
  await expect(page.getByText('仅供主管部门内部使用')).toBeVisible()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载 XLSX' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/)
}
