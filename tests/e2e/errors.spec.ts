/** Whatever goes wrong, the page says it in calm words, what to do next, and which number to quote. */
import { paths } from '#app/platform/paths.ts'
import { violationsOf } from './axe.ts'
import { expect, hydrated, test } from './fixtures.ts'

const NUMBER = /[\da-f]{8}-[\da-f-]{27}/

test('what is not there: words, and the catalogue as the way on', async ({ page, provokes }) => {
  provokes(404)
  const answer = await page.goto('/nirgendwo')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('main')).toContainText('找不到这个页面')
  await expect(page.getByRole('main')).not.toContainText('编号')
  await page.getByRole('link', { name: '到服务目录' }).click()
  await page.waitForURL(paths.catalogue())
})

test('what one may not see: words, a number that is that of the request, and a way back', async ({
  page,
  signInAs,
  provokes,
}) => {
  provokes(403)
  await signInAs('provider')
  const answer = await page.goto(paths.traces())
  expect(answer?.status()).toBe(403)
  const main = page.getByRole('main')
  await expect(main).toContainText('您没有权限查看此页')
  await expect(main.locator('code')).toHaveText(answer?.headers()['x-request-id'] ?? '')
  await expect(main.getByRole('link', { name: '返回工作台' })).toBeVisible()
  expect(await violationsOf(page, {})).toEqual([])

  await test.step('the number is copied at a press', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await main.getByRole('button', { name: '复制编号' }).click()
    await expect(main.getByRole('button', { name: '已复制' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(NUMBER)
  })
})

test('a form that is too large: words instead of a broken page', async ({ page, signInAs, troubles }) => {
  await signInAs('manufacturer', paths.newNeed())
  await hydrated(page)
  await page.getByLabel('您的需求').evaluate((box: HTMLTextAreaElement) => {
    box.value = '大'.repeat(500_000)
  })
  await page.getByRole('button', { name: '整理成需求' }).click()
  await expect(page.getByRole('main')).toContainText('提交的内容太大')
  await expect(page.getByRole('main').locator('code')).toHaveText(NUMBER)
  expect(troubles.length).toBeGreaterThan(0)
  troubles.splice(0)
})

test('the network gone on the way to another page: words, and another try that leads there', async ({
  page,
  troubles,
}) => {
  await page.goto(paths.catalogue({ q: '压铸' }))
  await hydrated(page)
  await page.context().setOffline(true)
  await page
    .getByRole('tab', { name: /服务商|机构/ })
    .or(page.getByRole('link', { name: /^服务商/ }))
    .first()
    .click()
  await expect(page.getByRole('main')).toContainText('网络连接断开')
  await page.context().setOffline(false)
  await page.getByRole('link', { name: '重试' }).click()
  await expect(page.getByRole('main')).not.toContainText('网络连接断开')
  await expect(page).toHaveURL(/index=providers/)
  troubles.splice(0, troubles.length, ...troubles.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED')))
})
