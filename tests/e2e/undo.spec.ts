/** What takes something away asks in words that name it, or can be taken back. */
import { paths } from '#app/platform/paths.ts'
import { expect, test } from './fixtures.ts'

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('a paused offering is taken back by the message about it', async ({ page, signInAs }) => {
      await signInAs('provider', paths.myOfferings({ status: 'published' }))
      const card = page.getByRole('article').nth(scripts ? 0 : 1)
      const title = (await card.getByRole('heading').textContent()) ?? ''
      await card.getByRole('button', { name: /^暂停/ }).click()
      await page.waitForURL(/done=pause/)
      await expect(page.getByRole('article').filter({ hasText: title })).toHaveCount(0)
      await page.getByRole('button', { name: '撤销', exact: true }).click()
      await page.waitForURL(/done=publish/)
      await expect(page.getByRole('article').filter({ hasText: title })).toBeVisible()
    })

    test('an invitation is revoked after a question that names the address', async ({ page, signInAs }) => {
      await signInAs('manufacturer', paths.members())
      const email = `weg-${scripts}@example.com`
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('成员')
      await page.getByLabel('邮箱').fill(email)
      await page.getByRole('button', { name: '发送邀请' }).click()
      await page.waitForURL(/done=invited/)
      const row = page.getByRole('row').filter({ hasText: email })
      await row.locator('summary').click()
      await expect(row.getByText(`发给 ${email} 的邀请链接失效`)).toBeVisible()
      await row.getByRole('button', { name: '确认撤回' }).click()
      await page.waitForURL(/done=revoked/)
      await expect(page.getByRole('row').filter({ hasText: email })).toHaveCount(0)
    })

    test('a session is ended after a question that names the device', async ({ page, signInAs, browser }) => {
      // A device that no other journey has: the operator is signed in in theirs too.
      const system = scripts ? 'HarmonyOS' : 'macOS'
      const other = await browser.newContext({
        javaScriptEnabled: false,
        userAgent: scripts ? 'Firefox/140 (HarmonyOS)' : 'Firefox/140 (Macintosh)',
      })
      const elsewhere = await other.newPage()
      const base = test.info().project.use.baseURL ?? ''
      await elsewhere.goto(new URL(paths.signIn(paths.account()), base).href)
      await elsewhere.locator('button[value=operator]').click()
      await elsewhere.waitForURL(/\/account/)
      await signInAs('operator')
      const row = page.getByRole('row').filter({ hasText: system })
      await row.locator('summary').click()
      await expect(row.getByText(/需要重新登录/)).toBeVisible()
      await row.getByRole('button', { name: '确认退出该设备' }).click()
      await page.waitForURL(/done=sessions/)
      await expect(page.getByRole('row').filter({ hasText: system })).toHaveCount(0)
      await other.close()
    })
  })
}
