/** Favourites, the pages last opened and saved searches, as people use them who come back. */
import type { Page } from '@playwright/test'
import { paths } from '#app/platform/paths.ts'
import { expect, hydrated, test } from './fixtures.ts'

const star = (page: Page) => page.getByRole('main').getByRole('button', { name: /^收藏：/ })

test('a star shows at once what it will be, is still there the next time, and goes back where it was not saved', async ({
  page,
  signInAs,
  provokes,
}) => {
  provokes(400)
  await signInAs('official', paths.catalogue({ q: '视觉检测' }))
  await hydrated(page)
  const first = star(page).first()
  await expect(first).toHaveAttribute('aria-pressed', 'false')
  const saved = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await first.click()
  await expect(first).toHaveAttribute('aria-pressed', 'true')
  expect((await saved).status()).toBe(200)
  await page.reload()
  await hydrated(page)
  await expect(first).toHaveAttribute('aria-pressed', 'true')

  // What was posted is spoilt on its way: the server refuses it, the star goes back, and says so.
  await page.route('**/favourites/keep.data*', (route) => route.continue({ postData: 'press=off' }))
  await first.click()
  await expect(page.getByRole('alert')).toHaveText('没有保存成功，请再试一次')
  await expect(first).toHaveAttribute('aria-pressed', 'true')
  await page.unroute('**/favourites/keep.data*')
  await first.click()
  await expect(first).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a guest who presses a star signs in, comes back to the page, and it is kept', async ({ page }) => {
  await page.goto(paths.catalogue({ q: '能源管理' }))
  await page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/offerings\/[0-9a-f-]+$/)
  // The address is there before the page is.
  await expect(star(page)).toHaveCount(1)
  const offering = new URL(page.url()).pathname
  await star(page).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.locator('button[value=operator]').click()
  await expect(page).toHaveURL(new RegExp(`${offering}$`))
  await expect(star(page)).toHaveAttribute('aria-pressed', 'true')

  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.goto(paths.workbench())
  await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible()
  await page.goto(paths.favourites({ tab: 'viewed' }))
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await page.getByText('清空记录').click()
  await page.getByRole('button', { name: '清空', exact: true }).click()
  await expect(page.getByRole('main').getByRole('status')).toHaveText('浏览记录已清空')
  await expect(page.getByRole('heading', { name: title })).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('something is kept, taken off the list, and put back', async ({ page, signInAs }) => {
    await signInAs('provider', paths.catalogue({ index: 'providers', q: '软件' }))
    const name =
      (await page.getByRole('main').getByRole('article').getByRole('heading').first().textContent()) ?? ''
    await star(page).first().click()
    await expect(page).toHaveURL(/\/catalogue\?index=providers/)
    await expect(star(page).first()).toHaveAttribute('aria-pressed', 'true')

    await page.goto(paths.favourites({ tab: 'providers' }))
    await expect(page.getByRole('heading', { name })).toBeVisible()
    await page.getByRole('button', { name: `移出收藏：${name}` }).click()
    await expect(page.getByRole('main').getByRole('status')).toContainText('已移出收藏')
    await expect(page.getByRole('heading', { name: '还没有收藏服务商' })).toHaveCount(0)
    await expect(page.getByText('还没有收藏服务商')).toBeVisible()
    await page.getByRole('button', { name: '撤销' }).click()
    await expect(page.getByRole('heading', { name })).toBeVisible()
  })

  test('a search is saved with its filters, renamed, opened, deleted and brought back', async ({
    page,
    signInAs,
    provokes,
  }) => {
    provokes(422)
    await signInAs('provider', paths.catalogue({ q: '机器人', domain: 'D1' }))
    await page.getByText('保存这次搜索', { exact: true }).first().click()
    await expect(page.getByLabel('名称')).toHaveValue('机器人、软件信息服务')
    await page.getByLabel('邮件提醒').selectOption('每周')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await expect(page.getByRole('main').getByRole('status')).toHaveText('搜索已保存')
    const card = page.getByRole('article').filter({ hasText: '机器人、软件信息服务' })
    await expect(card).toContainText('每周')

    await card.getByText('改名或调整提醒').click()
    await card.getByLabel('名称').fill(' ')
    await card.getByRole('button', { name: '保存修改' }).click()
    await expect(page.getByText('请填写名称')).toBeVisible()
    await page.getByLabel('名称').fill('车间机器人')
    await page.getByLabel('邮件提醒').selectOption('不提醒')
    await page.getByRole('button', { name: '保存修改' }).click()
    const renamed = page.getByRole('article').filter({ hasText: '车间机器人' })
    await expect(renamed).toContainText('不提醒')

    await page.getByRole('button', { name: '删除保存的搜索：车间机器人' }).click()
    await expect(renamed).toHaveCount(0)
    await page.getByRole('button', { name: '撤销' }).click()
    await page.getByRole('link', { name: '查看结果：车间机器人' }).click()
    await expect(page).toHaveURL(/\/catalogue\?q=%E6%9C%BA%E5%99%A8%E4%BA%BA&domain=D1$/)
    await expect(page.getByRole('link', { name: '已保存这次搜索' })).toBeVisible()
  })

  test('an unsubscribe link that is none of ours ends nothing and says where to go', async ({ page }) => {
    await page.goto(paths.unsubscribe('x'.repeat(79)))
    await expect(page.getByText('这个链接无效')).toBeVisible()
    await expect(page.getByRole('button', { name: '停止发送' })).toHaveCount(0)
  })
})

test("the demo manufacturer's saved search says what is new, until it is opened", async ({
  page,
  signInAs,
}) => {
  await signInAs('manufacturer', paths.workbench())
  await expect(page.getByRole('heading', { name: '1 个保存的搜索有新结果' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: '压铸 MES', exact: true }).click()
  await expect(page).toHaveURL(/\/catalogue\?q=MES&domain=D1$/)
  await page.goto(paths.savedSearches())
  await expect(page.getByRole('article').filter({ hasText: '压铸 MES' })).not.toContainText('项新结果')
})
