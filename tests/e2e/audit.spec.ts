/** What an operator reads is seen by the auditor alone, who takes it away as a file and has the chain checked. */
import { paths } from '#app/platform/paths.ts'
import { readTable } from '#app/platform/tables/read-table.server.ts'
import { expect, test } from './fixtures.ts'

test('an operator may not read the log; the auditor finds what the operator read, exports it and checks the chain', async ({
  page,
  provokes,
  signInAs,
}) => {
  provokes(403)
  await signInAs('operator', paths.traces())
  await page.getByRole('row').nth(1).getByRole('link').click()
  await expect(page).toHaveURL(/traces\/./)
  expect((await page.goto(paths.audit()))?.status()).toBe(403)
  await page.context().clearCookies()

  await signInAs('auditor', paths.workbench())
  await page.getByRole('link', { name: '打开审计日志' }).click()
  await expect(page.getByRole('heading', { name: '审计日志', level: 1 })).toBeVisible()
  expect((await page.request.get(paths.traces())).status()).toBe(403)

  const found = paths.audit({ who: '唐越', group: 'reads' })
  await expect(async () => {
    await page.goto(found)
    await expect(page.getByRole('row', { name: /唐越.*匹配留痕/ }).first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await page.getByLabel('对象（企业、标题或编号）').fill('没有这家企业')
  await page.getByRole('button', { name: '查询', exact: true }).click()
  await expect(page.getByText('换个人员、行为或时间段再查。')).toBeVisible()

  await page.goto(found)
  const counted = /\d+/.exec((await page.getByText(/^共 \d+ 条$/).textContent()) ?? '')?.[0]
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出为 CSV' }).click(),
  ])
  const file = test.info().outputPath(download.suggestedFilename())
  await download.saveAs(file)
  const { rows } = await readTable(file)
  expect(rows).toHaveLength(Number(counted))
  expect(new Set(rows.map(({ cells }) => cells.get('人员')))).toEqual(new Set(['唐越']))

  await page.goto(paths.audit())
  await page.getByRole('button', { name: '立即核对' }).click()
  await expect(page.getByText(/^链完整：\d+ 行全部相符$/)).toBeVisible({ timeout: 30_000 })
})
