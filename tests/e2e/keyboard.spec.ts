/** The main job by somebody who has no mouse, and by somebody who sees the page four times as large. */
import type { Locator, Page } from '@playwright/test'
import { paths } from '#app/platform/paths.ts'
import { expect, hydrated, STORY_NEED, test } from './fixtures.ts'

test('with the keyboard alone: sign in, post a sentence, walk to the review, publish, read the reasons, put one aside', async ({
  page,
}) => {
  test.slow()
  await page.goto(paths.signIn(paths.newNeed()))
  await hydrated(page)
  await press(page, page.locator('button[value=manufacturer]'))
  await page.waitForURL(paths.newNeed())
  await hydrated(page)

  await test.step('the first stroke offers to skip the head of the page, and does', async () => {
    await page.goto(paths.newNeed())
    await hydrated(page)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  await test.step('a sentence is typed and sent', async () => {
    await reach(page, page.getByLabel('您的需求'))
    await page.keyboard.type(STORY_NEED)
    await press(page, page.getByRole('button', { name: '整理成需求' }))
    await page.waitForURL(/\/edit\/(what|review)$/)
  })

  await test.step('every step is passed to the review', async () => {
    if (!page.url().endsWith('/what')) {
      const steps = page.getByRole('navigation', { name: '填写步骤' })
      await press(page, steps.getByRole('link', { name: /要什么/ }))
    }
    for (const step of ['what', 'details', 'conditions', 'terms']) {
      await page.waitForURL(new RegExp(`/edit/${step}$`))
      await press(page, page.getByRole('button', { name: '保存，下一步' }))
    }
    await page.waitForURL(/\/edit\/review$/)
  })

  await press(page, page.getByRole('button', { name: '发布需求' }))
  await page.waitForURL(/\/matches$/)
  const first = page.getByRole('main').getByRole('article').first()

  await test.step('the reasons open and close', async () => {
    const reasons = first.getByRole('link', { name: /查看全部 \d+ 条理由/ })
    const theirs = first.getByRole('heading', { name: '服务商对您的要求' })
    await press(page, reasons)
    await expect(theirs).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(theirs).toBeHidden()
  })

  await test.step('one is put aside, and the focus stays where it was', async () => {
    await press(page, first.getByRole('button', { name: '加入备选' }))
    await expect(first.getByRole('button', { name: '移出备选' })).toBeFocused()
  })
})

test('enlarged to 200 % and 400 % a page is read downwards, never sideways', async ({ page, signInAs }) => {
  await signInAs('manufacturer')
  const pages = [
    paths.home(),
    paths.workbench(),
    paths.catalogue({ q: '压铸' }),
    paths.newNeed(),
    paths.myNeeds(),
    paths.account(),
    paths.imports(),
  ]
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: width === 640 ? 450 : 225 })
    for (const path of pages) {
      await page.goto(path)
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(beyond, `${path} at ${width} px`).toBeLessThanOrEqual(0)
    }
  }
})

/** More stops than any page has before what the journey looks for. */
const STOPS = 150

/** Tabs forwards until `wanted` has the focus, where it must be seen. */
async function reach(page: Page, wanted: Locator) {
  await hydrated(page)
  await expect(wanted).toBeVisible()
  for (let stop = 0; stop < STOPS; stop++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      await expect(wanted, 'what has the focus is in view').toBeInViewport()
      const outline = await wanted.evaluate((element) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      })
      expect(outline, 'what has the focus shows it').toBe(true)
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`no stroke leads to ${wanted}`)
}

async function press(page: Page, wanted: Locator) {
  await reach(page, wanted)
  await page.keyboard.press('Enter')
}
