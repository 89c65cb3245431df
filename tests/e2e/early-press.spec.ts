import { paths } from '#app/platform/paths.ts'
import { expect, hydrated, test } from './fixtures.ts'

test('a press at the moment in which the scripts begin breaks nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const listen = document.addEventListener.bind(document)
    let pressed = false
    document.addEventListener = (...listener: Parameters<typeof listen>) => {
      listen(...listener)
      // Only React listens to this event, as the last thing that it does before its first rendering.
      if (pressed || listener[0] !== 'dragend') return
      pressed = true
      queueMicrotask(() => {
        document.querySelector('h1')?.click()
        document.documentElement.dataset.pressed = ''
      })
    }
  })
  await page.goto(paths.signIn())
  await hydrated(page)
  await expect(page.locator('html')).toHaveAttribute('data-pressed', '')
  await page.getByLabel('邮箱').fill('someone@example.com')
  await page.getByRole('main').getByRole('link', { name: '免费注册' }).click()
  await expect(page).toHaveURL((url) => url.pathname === paths.signUp())
})
