/** The plan's figures until 2027: declared, entered and corrected by officials, and honest where there is nothing. */
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { expect, test } from './fixtures.ts'

test('an official declares a figure, enters a value, corrects it, and reads where it stands', async ({
  page,
  signInAs,
  provokes,
}) => {
  provokes(422)
  await signInAs('official', paths.targets())
  await page.getByRole('link', { name: '数字化绿色化协同示范工厂', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '数字化绿色化协同示范工厂' })).toBeVisible()
  await expect(page.getByText('文件没有写明是新增还是存量，待声明')).toBeVisible()

  const declaring = page.getByRole('region', { name: '声明口径与基期' })
  await declaring.getByRole('button', { name: '声明' }).click()
  await expect(page.getByRole('alert')).toContainText('请选择新增或存量')
  await declaring.getByLabel('新增', { exact: false }).first().check()
  await declaring.getByLabel('基期值').fill('4')
  await declaring.getByLabel('基期日').fill('2023-12-31')
  await declaring.getByLabel('基期出处').fill('2023 年度认定公告')
  await declaring.getByRole('button', { name: '声明' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已声明' })).toBeVisible()
  await expect(page.getByText('基期之后还没有填报')).toBeVisible()

  const entering = page.getByRole('region', { name: '填报', exact: true })
  const enter = async (value: string, evidence: string) => {
    await entering.getByLabel('期', { exact: false }).first().selectOption('2025')
    await entering.getByLabel('期末值').fill(value)
    await entering.getByLabel('依据', { exact: false }).first().fill(evidence)
    await entering.getByRole('button', { name: '提交填报' }).click()
  }
  await enter('14', '2025 年认定名单')
  await expect(page.getByText(/已新增 10 个，进度线要求 20.\d+ 个，还差/)).toBeVisible()
  await page.getByRole('link', { name: '更正2025 年' }).click()
  await expect(entering.getByLabel('期末值')).toHaveValue('14')
  await entering.getByLabel('依据附件').setInputFiles({
    ...{ name: '认定名单.txt', mimeType: 'text/plain', buffer: Buffer.from('第二批二十家') },
  })
  await enter('34', '2025 年认定名单（更正：第二批漏计）')
  await expect(page.getByText(/已新增 30 个，进度线要求 20.\d+ 个，超出/)).toBeVisible()
  await expect(page.getByText('已被更正')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '14 个' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('row').filter({ hasText: '34 个' }).getByRole('link', { name: '认定名单.txt' }).click()
  expect((await download).suggestedFilename()).toBe('认定名单.txt')

  await page.goto(paths.targets())
  await page.getByRole('link', { name: '数字化绿色化协同示范工厂 1 期，1 份附件' }).click()
  await expect(page).toHaveURL(/#entries$/)
})

test('of two pages open at once, the second is shown what the first entered and keeps what was typed', async ({
  page,
  context,
  signInAs,
  provokes,
}) => {
  await signInAs('official', officialPaths.target('loan-share'))
  const second = await context.newPage()
  await second.goto(officialPaths.target('loan-share'))
  const fill = async (tab: typeof page, value: string) => {
    const form = tab.getByRole('region', { name: '填报', exact: true })
    await form.getByLabel('期', { exact: false }).first().selectOption('2025')
    await form.getByLabel('期末值').fill(value)
    await form.getByLabel('依据', { exact: false }).first().fill('人行重庆市分行')
    await form.getByRole('button', { name: '提交填报' }).click()
  }
  await fill(page, '8.2')
  await expect(page.getByRole('cell', { name: '8.2%' })).toBeVisible()
  provokes(409)
  await fill(second, '8.4')
  await expect(second.getByRole('alert')).toContainText('同事刚刚改过')
  await expect(second.getByRole('cell', { name: '8.2%' })).toBeVisible()
  await expect(second.getByLabel('期末值')).toHaveValue('8.4')
  await second.getByRole('button', { name: '提交填报' }).click()
  await expect(second.getByRole('cell', { name: '8.4%' })).toBeVisible()
})
