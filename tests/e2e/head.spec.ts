/** Whoever reads, in whichever language: on a screen that shows the places as a row, the head takes one row and not two. */
import type { Page } from '@playwright/test'
import { paths } from '#app/platform/paths.ts'
import { expect, test } from './fixtures.ts'

const WIDTHS = [1024, 1152, 1280]

async function expectOneRow(page: Page) {
  const row = page.getByRole('banner').getByRole('navigation')
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    await expect(row).toBeVisible()
    const places = await row.getByRole('listitem').evaluateAll(topsOf)
    expect.soft(new Set(places).size, `rows of places at ${width}`).toBe(1)
    const head = await page.getByRole('banner').evaluate((banner) => banner.getBoundingClientRect().height)
    expect.soft(head, `height of the head at ${width}`).toBeLessThan(64)
    const search = await page.getByRole('banner').getByRole('searchbox').boundingBox()
    expect.soft(search?.width, `search box at ${width}`).toBeGreaterThan(90)
  }
}

for (const role of ['manufacturer', 'provider', 'official', 'operator'] as const) {
  test(`the head is one row: ${role}`, async ({ page, signInAs }) => {
    await signInAs(role)
    await page.goto(paths.workbench())
    await expectOneRow(page)
    await inEnglish(page)
    await expectOneRow(page)
  })
}

test('the head is one row: nobody signed in', async ({ page }) => {
  await page.goto(paths.about())
  await expectOneRow(page)
  await inEnglish(page)
  await expectOneRow(page)
})

async function inEnglish(page: Page) {
  await page.locator('summary[title="语言与显示"]').click()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
}

/** Runs in the browser. */
function topsOf(places: (HTMLElement | SVGElement)[]): number[] {
  return places.map((place) => Math.round(place.getBoundingClientRect().top))
}
