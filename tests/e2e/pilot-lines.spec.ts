import type { Browser } from '@playwright/test'
import { demoEmail } from '#app/modules/accounts/demo-account.ts'
import { inputOf, instantOfInput } from '#app/modules/bookings/window.ts'
import { paths } from '#app/platform/paths.ts'
import { expect, hydrated, test } from './fixtures.ts'

const BENCH = '压铸单元联调台'
const WEEK = 7 * 24 * 3_600_000

/** Another browser in which the platform's own people are signed in. */
async function atThePlatform(browser: Browser, wanted: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(paths.signIn(wanted))
  await page.locator('button[value=provider]').click()
  await page.waitForURL((url) => url.pathname === wanted)
  return page
}

test('a firm finds a window by date, is told all that is wrong, books, confirms what was approved, moves it and calls it off', async ({
  page,
  browser,
  signInAs,
  provokes,
}) => {
  provokes(422)
  // Far enough ahead to be moved and called off by the firm itself.
  const from = inputOf(new Date(Date.now() + 2 * WEEK)).slice(0, 10)
  await signInAs('manufacturer', paths.pilotWindows({ batchKg: '100', hours: '4', from }))
  const card = page.getByRole('article').filter({ hasText: BENCH })
  await expect(card).toContainText('中型企业')
  await expect(page.getByRole('table', { name: /各线空档日历/ })).toContainText(BENCH)
  await card.getByRole('link', { name: /^预约 / }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('预约中试线')
  await hydrated(page)
  await expect(page.getByLabel('单批量')).toHaveValue('100')

  await page.getByLabel('时长').fill('200')
  await page.getByLabel('单批量').fill('5000')
  await page.getByRole('button', { name: '提交预约' }).click()
  const broken = page.getByRole('alert')
  await expect(broken).toBeFocused()
  await expect(broken).toContainText('单次最多 72 小时')
  await expect(broken).toContainText('超出这条线的范围（10 至 600 千克）')
  await expect(page.getByLabel('单批量')).toHaveValue('5000')

  await page.getByLabel('时长').fill('4')
  await page.getByLabel('单批量').fill('100')
  await page.getByLabel('说明与需要协助的事项').fill('请协助接线。')
  const start = await page.getByLabel('开始时间').inputValue()
  await page.getByRole('button', { name: '提交预约' }).click()
  await page.waitForURL(/\/bookings\/[^/]+\?done=requested/)
  await expect(page.getByText('时段已为您保留')).toContainText('审批之前可以随时取消')
  const address = new URL(page.url()).pathname

  const platform = await atThePlatform(browser, address)
  await expect(platform.getByText('请协助接线。')).toBeVisible()
  await platform.getByRole('button', { name: '同意', exact: true }).click()
  await expect(platform.getByText('已同意，等企业确认。')).toBeVisible()

  await page.goto(address)
  await page.getByRole('button', { name: '确认使用' }).click()
  await expect(page.getByText('已确认，请按时到场。')).toBeVisible()

  await page.getByText('改期', { exact: true }).click()
  const later = new Date((instantOfInput(start)?.getTime() ?? 0) + WEEK)
  await page.getByLabel('新的开始时间').fill(inputOf(later))
  await page.getByRole('button', { name: '改到这个时间' }).click()
  await page.waitForURL(/done=move/)
  expect(new URL(page.url()).pathname).not.toBe(address)
  await expect(page.getByRole('link', { name: '改期前的预约' })).toHaveAttribute('href', address)

  await page.getByText('取消预约', { exact: true }).click()
  await page.getByRole('button', { name: '确定取消' }).click()
  await expect(page.getByText('已取消，时段已释放。')).toBeVisible()
})

test("a platform's calendar is followed by a link that can be ended, and takes in what is taken elsewhere", async ({
  page,
  signInAs,
  provokes,
}) => {
  provokes(422)
  await signInAs('provider', paths.myLines())
  await page
    .getByRole('article')
    .filter({ hasText: BENCH })
    .getByRole('link', { name: '日历与利用率' })
    .click()
  await expect(page.getByText(/过去四周 \d+%/)).toBeVisible()
  await hydrated(page)
  await page.getByRole('button', { name: '生成链接' }).click()
  const link = await page.getByLabel(/^订阅链接/).inputValue()
  const calendar = await page.request.get(link)
  expect(calendar.headers()['content-type']).toContain('text/calendar')
  const text = await calendar.text()
  expect(text).toContain('BEGIN:VEVENT')
  expect(text).not.toContain('江宸')

  await page.getByText('停用链接', { exact: true }).click()
  await page.getByRole('button', { name: '停用', exact: true }).click()
  await expect(page.getByText('链接已停用。')).toBeVisible()
  expect((await page.request.get(link)).status()).toBe(404)

  const upload = async (content: string) => {
    await page
      .getByLabel('日历文件（.ics）')
      .setInputFiles({ name: '自用.ics', mimeType: 'text/calendar', buffer: Buffer.from(content) })
    await page.getByRole('button', { name: '上传' }).click()
  }
  await upload('不是日历')
  await expect(page.getByRole('alert').first()).toContainText('文件读不出来')
  const day = inputOf(new Date(Date.now() + 40 * 24 * 3_600_000))
    .slice(0, 10)
    .replaceAll('-', '')
  await upload(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:1',
      `DTSTART:${day}T080000`,
      `DTEND:${day}T120000`,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n'),
  )
  await expect(page.getByText('已导入 1 个占用时段。')).toBeVisible()
  await page.getByRole('button', { name: '清除导入的时段' }).click()
  await expect(page.getByText('导入的时段已清除。')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a firm takes the window that was held for it, and waits for another', async ({
    page,
    signInAs,
    provokes,
  }) => {
    provokes(422)
    await signInAs('manufacturer', paths.waitList())
    const offered = page.getByRole('article').filter({ hasText: '为您保留到' })
    await offered.getByRole('button', { name: /^接受/ }).click()
    await expect(page.getByText('已接受候补时段。')).toBeVisible()
    await expect(page.getByText('已确认，请按时到场。')).toBeVisible()

    await page.getByRole('link', { name: '1250T 压铸岛' }).click()
    await page.getByRole('link', { name: '下一周' }).click()
    await expect(page.getByRole('table').first()).toContainText('已满')
    await page.getByRole('link', { name: '预约这条线' }).click()
    const from = inputOf(new Date(Date.now() + WEEK)).slice(0, 10)
    await page.getByLabel('开始时间').fill(`${from}T08:00`)
    await page.getByLabel('时长').fill('12')
    await page.getByText('时间可以前后调整', { exact: true }).click()
    await page.getByLabel('最早可开始').fill(`${from}T08:00`)
    await page.getByLabel('最晚须结束').fill(`${from}T09:00`)
    await page.getByRole('button', { name: '加入候补' }).click()
    await expect(page.getByRole('alert')).toContainText('候补的时间范围短于需要的时长')
  })

  test('a firm sees what it would save by pooling and not with whom, and agrees', async ({
    page,
    signInAs,
  }) => {
    await signInAs('manufacturer', paths.bookings({ group: 'agreed' }))
    await page.getByRole('row').filter({ hasText: '熔铸挤压一号线' }).getByRole('link').first().click()
    await page.getByRole('link', { name: '查看邀约' }).click()
    await expect(page.getByText('双方同意后显示')).toBeVisible()
    expect(await page.content()).not.toContain('溪')
    await page.getByText('同意拼批', { exact: true }).click()
    await page.getByRole('button', { name: '同意', exact: true }).click()
    await expect(page.getByText('您已同意，等对方答复。')).toBeVisible()
  })

  test('a visitor asks by date and is sent to sign in to book', async ({ page }) => {
    await page.goto(paths.pilotWindows())
    await page.getByLabel('单批量').fill('200')
    await page.getByLabel('工艺温度').fill('150')
    await page.getByRole('button', { name: '查空档' }).click()
    await expect(page).toHaveURL(/batchKg=200/)
    await expect(page.getByRole('heading', { name: '条件不符合的线' })).toBeVisible()
    await page
      .getByRole('article')
      .getByRole('link', { name: /^预约 / })
      .first()
      .click()
    await expect(page).toHaveURL(/\/sign-in\?redirectTo=/)
    await expect(page.getByLabel('邮箱')).not.toHaveValue(demoEmail('manufacturer'))
  })
})
