/** Supply and demand by cluster without scripts: a number opens as many records as it says, also those of no cluster, in the city and in a district. */
import type { Page } from '@playwright/test'
import { dayOf } from '#app/platform/dates.ts'
import { paths } from '#app/platform/paths.ts'
import { expect, test } from './fixtures.ts'

test.use({ javaScriptEnabled: false })

/** Of a month ago: in January the new year has hardly begun. */
const YEAR = dayOf(new Date(Date.now() - 30 * 86_400_000)).slice(0, 4)
const CLUSTER = '轻合金材料'

test('without scripts an official reads domains by cluster, narrows them to a district, and opens what a number counts', async ({
  page,
  signInAs,
}) => {
  await signInAs('official', paths.supplyAndDemand({ period: YEAR }))
  await page.getByRole('link', { name: '按产业集群' }).click()
  await expect(page.getByRole('link', { name: '按产业集群' })).toHaveAttribute('aria-current', 'page')
  await expectRowsToAddUp(page)

  await page.getByRole('combobox', { name: '区县', exact: true }).selectOption({ label: '璧山区' })
  await page.getByRole('button', { name: '查看', exact: true }).click()
  await expect(page.getByText(`璧山区 · ${YEAR}`)).toBeVisible()
  await expectRowsToAddUp(page)
  await page.goto(paths.supplyAndDemand({ rows: 'clusters', region: '500120', period: YEAR }))
  await openFirstNumber(page, CLUSTER)
  await expect(page.getByText(`璧山区 · ${CLUSTER} · ${YEAR}`)).toBeVisible()
})

test('without scripts what names no cluster is a row that opens, and stays chosen in the filter', async ({
  page,
  signInAs,
}) => {
  await signInAs('official', paths.supplyAndDemand({ rows: 'clusters', period: YEAR }))
  while ((await rowOf(page, '未注明产业集群').count()) === 0) expect(await turn(page)).toBe(true)
  await openFirstNumber(page, '未注明产业集群')
  await expect(page.getByRole('combobox', { name: '产业集群' })).toHaveValue('none')
})

const tableOf = (page: Page) => page.getByRole('table', { name: '领域与产业集群' })
const rowOf = (page: Page, name: string) =>
  tableOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })

/** The first number of a row is its sum; it opens as many records as it says. */
async function openFirstNumber(page: Page, row: string) {
  const number = rowOf(page, row).getByRole('link').first()
  const count = await number.textContent()
  await number.click()
  await expect(page.getByText(`${count} 条`, { exact: true })).toBeVisible()
}

/** On all pages of the table. */
async function expectRowsToAddUp(page: Page) {
  await expect(tableOf(page)).toBeVisible()
  const sums = () => tableOf(page).locator('tbody tr > td:nth-of-type(1)').allTextContents()
  const total = Number((await sums()).at(-1))
  let added = 0
  for (;;) {
    for (const sum of (await sums()).slice(0, -1)) added += Number(sum)
    if (!(await turn(page))) break
  }
  expect(added).toBe(total)
}

/** To the next page of the table; false where this is the last. */
async function turn(page: Page): Promise<boolean> {
  const next = page.getByRole('link', { name: '下一页' })
  if ((await next.count()) === 0) return false
  const to = (await next.getAttribute('href')) ?? ''
  await next.click()
  await page.waitForURL((url) => `${url.pathname}${url.search}${url.hash}` === to)
  return true
}
