/** Where is demand unmet, why, and who could meet it: an official of a district who has never seen the system, in three clicks. */
import { DEMO_PASSWORD } from '#app/modules/accounts/demo-account.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { demoId } from '#prisma/seed/demo-id.ts'
import { expect, test } from './fixtures.ts'

const NEED = '压铸 MES：水冷板压铸 8 台机联网报工，一期先上三台'

test('a district official finds why MES needs of die casters stay unmet, opens the records, invites two providers, and sees no other district', async ({
  page,
  provokes,
}) => {
  test.setTimeout(150_000)
  provokes(404)
  await page.goto(paths.signIn(paths.workbench()))
  await page.getByLabel('邮箱').fill('bishan@demo.yupei')
  await page.locator('input[name=password]').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL((url) => url.pathname === paths.workbench())

  await page.getByRole('link', { name: '未满足需求', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('未满足需求')
  const causes = page.getByRole('table').first()
  await expect(causes).toContainText('预算与报价差距大')
  // The number that is pressed is how many records it opens.
  const sum = causes.getByRole('row', { name: /^合计/ }).getByRole('link').first()
  const count = /\d+/.exec((await sum.textContent()) ?? '')?.[0]
  await sum.click()
  await expect(page.getByText(`${count} 条`, { exact: true })).toBeVisible()

  await page.getByRole('link', { name: NEED }).first().click()
  await expect(page.getByRole('heading', { name: /^未满足原因：/ })).toBeVisible()
  // The story's needs are matched in the background after a start.
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('button', { name: /^邀请./ }).nth(1)).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 90_000 })
  for (let invited = 0; invited < 2; invited++) {
    const invite = page.getByRole('button', { name: /^邀请./ }).first()
    const name = ((await invite.getAttribute('aria-label')) ?? '').replace(/^邀请/, '')
    await invite.click()
    await expect(page.getByText(`已邀请 ${name}，需求方也会收到通知。`)).toBeVisible()
  }

  const elsewhere = demoId('mf-qianchi-motorcycle 总装班组长 MES 数据分析培训 40 人')
  expect((await page.goto(officialPaths.officialNeed(elsewhere)))?.status()).toBe(404)
})
