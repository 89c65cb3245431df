/** Rules of matching from a changed number to matches by the new version: two officials, the effect seen before. */
import type { Page } from '@playwright/test'
import { dayOf } from '#app/platform/dates.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { expect, hydrated, test } from './fixtures.ts'

// A release has every need of the story matched anew; the two that release something follow one another.
test.describe.configure({ mode: 'serial', timeout: 300_000 })

async function enter(page: Page, role: 'official' | 'reviewer', wanted: string) {
  await page.goto(paths.signIn(wanted))
  await page.locator(`button[value=${role}]`).click()
  await page.waitForURL((url) => url.pathname + url.search === wanted)
}

/** A draft of this name, open on its page. */
async function beginDraft(page: Page, title: string) {
  await page.goto(paths.rules())
  await page.getByLabel('草稿名称').fill(title)
  await page.getByRole('button', { name: '起草修改' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
  return page.url().split('?')[0] ?? ''
}

const ruleOf = (draft: string, rule: string) => `${draft}/rules/${rule}`

test('an official changes a number, sees whom it concerns, a colleague releases it, and matches follow it', async ({
  page,
  browser,
}) => {
  await enter(page, 'official', paths.rules())
  const draft = await beginDraft(page, '工业文化服务须有两个案例佐证')
  // A new rule of one domain begins as a copy, switched off.
  await page.goto(ruleOf(draft, 'base.evidence'))
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
  await page.getByLabel('名称（中文）').fill('工业文化案例佐证')
  await page.getByText('适用领域', { exact: true }).first().click()
  await page.getByLabel('全部领域').uncheck()
  await page.getByLabel(/^F4 /).check()
  await page.getByRole('button', { name: '保存到草稿' }).click()
  await expect(page.getByText('已保存，匹配不受影响。')).toBeVisible()
  await expect(page.getByText(/有佐证的案例数 不低于 99/).first()).toBeVisible()

  await page.goto(draft)
  await expect(page.getByText('新增规则“工业文化案例佐证”')).toBeVisible()
  await page.getByLabel('生效日').fill(dayOf(new Date()))
  await page.getByRole('button', { name: '开始预演' }).click()
  await expect(page.getByText('预演有效')).toBeVisible({ timeout: 90_000 })
  const lost = await page
    .getByText(/^−\d+$/)
    .first()
    .textContent()
  expect(Number(lost?.slice(1))).toBeGreaterThan(0)

  await page.getByLabel('修改理由').fill('专栏10')
  await page.getByRole('button', { name: '提交发布' }).click()
  await expect(page.getByText('已提交，等待另一位同事发布。')).toBeVisible()
  await expect(page.getByText('您是提交人，须由另一位同事发布。')).toBeVisible()

  const other = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const colleague = await other.newPage()
  await enter(colleague, 'reviewer', new URL(draft).pathname)
  // Other journeys publish needs meanwhile: what was previewed then no longer holds, and is counted again.
  await expect(async () => {
    await colleague.goto(new URL(draft).pathname)
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
  await expect(colleague.getByRole('row', { name: /第 3 版.*现行/ })).toContainText('周敏 · 何静')
  await expect(colleague.getByText('新增规则“工业文化案例佐证”')).toBeVisible()

  // Every need is matched anew by itself, and says by which version.
  await expect
    .poll(
      async () => {
        await colleague.goto(paths.traces())
        await colleague.getByRole('row').nth(1).getByRole('link').click()
        return colleague.getByText('第 3 版规则').count()
      },
      { timeout: 180_000 },
    )
    .toBeGreaterThan(0)
  await other.close()
})

test('what a colleague saved meanwhile is not overwritten, and an unknown field is refused with its place', async ({
  page,
  browser,
  provokes,
}) => {
  provokes(409, 422)
  await enter(page, 'official', paths.rules())
  const draft = await beginDraft(page, '两人同时修改')
  const address = ruleOf(draft, 'base.price')
  await page.goto(address)
  await hydrated(page)

  const other = await browser.newContext({ locale: 'zh-CN' })
  const colleague = await other.newPage()
  await enter(colleague, 'reviewer', new URL(address).pathname)
  await hydrated(colleague)
  await colleague.getByLabel('优先').check()
  await colleague.getByRole('button', { name: '保存到草稿' }).click()
  await expect(colleague.getByText('已保存，匹配不受影响。')).toBeVisible()
  await other.close()

  await page.getByLabel('部分内权重').fill('9')
  await page.getByRole('button', { name: '保存到草稿' }).click()
  await expect(page.getByText('同事刚刚也改了这份草稿，您的改动没有保存')).toBeVisible()
  await page.goto(address)
  await hydrated(page)
  await expect(page.getByLabel('优先')).toBeChecked()
  await expect(page.getByLabel('部分内权重')).toHaveValue('2')

  await page.getByText('以文本（JSON）修改条件').click()
  const text = page.getByRole('textbox', { name: '满足条件' })
  await text.fill('{"combinator":"and","rules":[{"field":"offering.beauty","operator":"equals","value":1}]}')
  await page.getByRole('button', { name: '保存到草稿' }).click()
  await expect(page.getByRole('alert')).toContainText('条件 › 第 1 项 › 字段：没有“offering.beauty”这个字段')
  const deep = JSON.stringify(
    [1, 2, 3, 4, 5, 6].reduce<object>((inner) => ({ combinator: 'and', rules: [inner] }), {
      combinator: 'and',
      rules: [{ field: 'offering.domain', operator: 'equals', value: 'D1' }],
    }),
  )
  await text.fill(deep)
  await page.getByRole('button', { name: '保存到草稿' }).click()
  await expect(page.getByRole('alert')).toContainText('嵌套超过 5 层')
})

test('weights are changed beside those in force, with their sum', async ({ page }) => {
  await enter(page, 'official', paths.rules())
  const draft = await beginDraft(page, '价格多算一些')
  await page.goto(`${draft}/score`)
  await hydrated(page)
  await page.getByLabel('价格').first().fill('22')
  await expect(page.getByText(/^权重合计 110/)).toBeVisible()
  await page.getByRole('button', { name: '保存到草稿' }).click()
  await expect(page.getByText('“价格”的权重由 12 改为 22')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a number, a strictness and a weight are changed, previewed and proposed', async ({ page }) => {
    await enter(page, 'official', paths.rules())
    const draft = await beginDraft(page, '不用脚本的修改')
    await page.goto(ruleOf(draft, 'base.evidence'))
    await page.getByLabel('有佐证的案例数 不低于').fill('3')
    await page.getByRole('button', { name: '保存到草稿' }).click()
    await expect(page.getByText('已保存，匹配不受影响。')).toBeVisible()
    await page.goto(`${draft}/score`)
    await page.getByLabel('业绩与资料').first().fill('9')
    await page.getByRole('button', { name: '保存到草稿' }).click()
    await expect(page.getByText('“业绩与资料”的权重由 8 改为 9')).toBeVisible()
    await expect(page.getByText(/条件由“有佐证的案例数 不低于 1.*不低于 3/)).toBeVisible()
    await page.getByRole('button', { name: '开始预演' }).click()
    await expect
      .poll(
        async () => {
          await page.goto(draft)
          return page.getByText('预演有效').count()
        },
        { timeout: 90_000 },
      )
      .toBe(1)
    await page.getByRole('link', { name: '查看名单' }).click()
    await page.getByRole('link', { name: '前三名变化' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('不用脚本的修改')
  })
})
