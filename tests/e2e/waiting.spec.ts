/** What one sees while an answer travels, and that a second press does nothing. */
import type { Page } from '@playwright/test'
import { paths } from '#app/platform/paths.ts'
import { expect, hydrated, STORY_NEED, test } from './fixtures.ts'

/** Holds the answers to requests for data until let go. */
async function hold(page: Page, pattern: RegExp) {
  let letGo = () => {}
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(pattern, async (route) => {
    await gate
    await route.continue()
  })
  return () => letGo()
}

test('a page that takes long says so, and the old one stays until it comes', async ({ page }) => {
  await page.goto(paths.about())
  await hydrated(page)
  const heading = page.getByRole('heading', { level: 1 })
  const words = (await heading.textContent()) ?? ''
  const letGo = await hold(page, /glossary\.data/)
  await page.getByRole('contentinfo').getByRole('link', { name: '十二领域' }).click()
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true')
  await expect(heading).toHaveText(words)
  letGo()
  await page.waitForURL(paths.glossary())
})

test('a list that takes long has its place held, with nothing of the old page, until it comes', async ({
  page,
}) => {
  await page.clock.install()
  await page.goto(paths.about())
  await hydrated(page)
  const held = page.locator('main .skeleton')
  const letGo = await hold(page, /catalogue\.data/)
  await page.clock.pauseAt(Date.now() + 60_000)
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '找服务' }).click()
  // What comes sooner is seen to come, and nothing flashes. The page's clock goes on once the page itself has noticed the press.
  await expect(async () => {
    await page.clock.runFor(20)
    await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true', { timeout: 100 })
  }).toPass({ intervals: [0] })
  await expect(held).toHaveCount(0)
  await page.clock.resume()
  await expect(held).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true')
  await expect(page.getByRole('status').filter({ hasText: '正在载入' })).toBeAttached()
  await expect(page).toHaveURL(paths.about())
  letGo()
  await page.waitForURL(paths.catalogue())
  await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy', 'true')
  await expect(held).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a form pressed twice is sent once', async ({ page, signInAs }) => {
  await signInAs('manufacturer', paths.newNeed())
  await hydrated(page)
  await page.getByLabel('您的需求').fill(STORY_NEED)
  const posts: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url())
  })
  const letGo = await hold(page, /needs\/new\.data/)
  const button = page.getByRole('button', { name: '整理成需求' })
  await button.dblclick()
  await expect(button).toHaveAttribute('aria-busy', 'true')
  await button.press('Enter')
  letGo()
  await page.waitForURL(/\/edit\//)
  expect(posts).toHaveLength(1)
})

test('a form that comes back can be pressed again', async ({ page, signInAs, provokes }) => {
  provokes(422)
  await signInAs('manufacturer', paths.newNeed())
  await hydrated(page)
  const button = page.getByRole('button', { name: '整理成需求' })
  await button.click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(button).not.toHaveAttribute('aria-busy', 'true')
  await page.getByLabel('您的需求').fill(STORY_NEED)
  await button.click()
  await page.waitForURL(/\/edit\//)
})

test('a message that was put away is there again when the same is done once more', async ({
  page,
  signInAs,
}) => {
  await signInAs('operator', paths.account())
  await hydrated(page)
  const message = page.getByRole('main').getByRole('status').filter({ hasText: '资料' })
  const save = page.getByRole('button', { name: '保存资料' })
  await save.click()
  await expect(message).toBeVisible()
  await page.getByRole('button', { name: '关闭提示' }).click()
  await expect(message).toHaveCount(0)
  await save.click()
  await expect(message).toBeVisible()
})

test('reasons that cannot be fetched leave the list as it is, and say where else they are', async ({
  page,
  signInAs,
  provokes,
}) => {
  provokes(503)
  await signInAs('manufacturer', paths.myNeeds({ status: 'published' }))
  const need = await page.getByRole('rowheader').getByRole('link').first().getAttribute('href')
  await page.goto(`${need}/matches`)
  await hydrated(page)
  await page.route('**/reasons', (route) => route.fulfill({ status: 503 }))
  const card = page.getByRole('article').first()
  await card.getByRole('link', { name: /查看全部/ }).click()
  await expect(card.getByText('没能取到这条匹配的理由。')).toBeVisible()
  await card.getByRole('link', { name: '打开全部理由的页面' }).click()
  await expect(page).toHaveURL(/\/matches\/.+/)
  await expect(page.getByRole('heading', { name: '服务商对您的要求' })).toBeVisible()
})
