/** Being told: what is done in one window, the bell of another says; it is opened, marked, taken back, and chosen. */
import type { Page } from '@playwright/test'
import { paths } from '#app/platform/paths.ts'
import { expect, test } from './fixtures.ts'

// They are told of to the same person, and count what that person has not read.
test.describe.configure({ mode: 'serial' })

/** Takes over as many needs as there are rows; the background does it, and tells of it. */
async function importNeeds(page: Page, address: string, mark: string, rows: number) {
  const lines = Array.from(
    { length: rows },
    (_, place) => `${mark}-${place},软件信息服务,${mark} 压铸车间改造 ${place},三条压铸线，按模次追溯。`,
  )
  await page.goto(address)
  await page.getByRole('radio', { name: '需求' }).check()
  await page.getByLabel(/^文件/).setInputFiles({
    name: `${mark}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(['编号,服务领域,标题,背景', ...lines].join('\r\n')),
  })
  await page.getByRole('button', { name: '上传并检查' }).click()
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/)
  const commit = page.getByRole('button', { name: `导入 ${rows} 行` })
  await reloadUntil(page, () => commit.isVisible())
  await commit.click()
}

async function reloadUntil(page: Page, seen: () => Promise<boolean>) {
  await expect(async () => {
    if (!(await seen())) await page.reload()
    expect(await seen()).toBe(true)
  }).toPass({ timeout: 30_000 })
}

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('the bell says what was done in another window; opening marks it, and marking all is taken back', async ({
      page,
      signInAs,
      browser,
    }) => {
      const rows = scripts ? 7 : 6
      const sentence = `批量导入已完成，共 ${rows} 行`
      await signInAs('manufacturer', paths.workbench())
      const elsewhere = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })
      const other = await elsewhere.newPage()
      const base = test.info().project.use.baseURL ?? ''
      await other.goto(new URL(paths.signIn(paths.workbench()), base).href)
      await other.locator('button[value=manufacturer]').click()
      await other.waitForURL(/\/workbench/)
      await importNeeds(other, new URL(paths.imports(), base).href, scripts ? 'TS' : 'TW', rows)

      const bell = page.getByRole('banner').getByRole('link', { name: /^消息，/ })
      await reloadUntil(page, async () => (await bell.getAttribute('aria-label')) !== '消息，0 条未读')
      await bell.click()
      await page.waitForURL(/\/notifications/)
      await page.goto(paths.notifications({ topic: 'system' }))
      const told = page.getByRole('article').filter({ hasText: sentence })
      await reloadUntil(page, () => told.first().isVisible())
      await told.first().getByText('送达情况').click()
      await expect(told.first().getByText(/^站内，.*已发送$/)).toBeVisible()

      await told.first().getByRole('button', { name: sentence, exact: true }).click()
      await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/)
      await page.goto(paths.notifications({ topic: 'system' }))
      await told
        .first()
        .getByRole('button', { name: `标为未读：${sentence}` })
        .click()
      await expect(told.first().getByText('未读', { exact: true })).toBeVisible()

      await page.getByRole('button', { name: '全部标为已读' }).click()
      await expect(page.getByText('已全部标为已读')).toBeVisible()
      await expect(told.first().getByText('未读', { exact: true })).toHaveCount(0)
      await page.getByRole('button', { name: '撤销' }).click()
      await expect(told.first().getByText('未读', { exact: true })).toBeVisible()
      await elsewhere.close()
    })

    test('a person chooses what comes as a letter, and when', async ({ page, signInAs }) => {
      await signInAs('manufacturer', paths.notificationSettings())
      const box = page.getByRole('checkbox', { name: '系统：邮件' })
      await expect(page.getByRole('cell', { name: '未开通' }).first()).toBeVisible()
      await box.uncheck()
      await page.getByLabel('免打扰开始').selectOption('22')
      await page.getByRole('button', { name: '保存' }).click()
      await page.waitForURL(/done=saved/)
      await expect(page.getByText('已保存')).toBeVisible()
      await expect(box).not.toBeChecked()
      await expect(page.getByLabel('免打扰开始')).toHaveValue('22')
      await box.check()
      await page.getByLabel('免打扰开始').selectOption('21')
      await page.getByRole('button', { name: '保存' }).click()
      await expect(box).toBeChecked()
    })
  })
}
