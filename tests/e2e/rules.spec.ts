/** Drafts of the rules; that one is previewed, released and followed by matches is told in official-month.spec.ts. */
import type { Page } from '@playwright/test'
import { paths } from '#app/platform/paths.ts'
import { expect, hydrated, test } from './fixtures.ts'

test.describe.configure({ timeout: 300_000 })

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
