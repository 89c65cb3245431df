/** Targets, cases and challenges without scripts: every form works, with its files, and says what is wrong. */
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { expect, test } from './fixtures.ts'

test.use({ javaScriptEnabled: false })

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

test('without scripts an official enters a value with its evidence, after a file of another kind was refused', async ({
  page,
  signInAs,
  provokes,
}) => {
  provokes(422)
  await signInAs('official', officialPaths.target('industrial-heritage'))
  const entering = page.getByRole('region', { name: '填报', exact: true })
  const fill = async (evidence: ReturnType<typeof file>) => {
    await entering.getByLabel('依据附件').setInputFiles(evidence)
    await entering.getByRole('button', { name: '提交填报' }).click()
  }
  await entering.getByLabel('期', { exact: false }).first().selectOption('2025')
  await entering.getByLabel('期末值').fill('9')
  await entering.getByLabel('依据', { exact: false }).first().fill('工业遗产名单')
  await fill(file('名单.html', '<html><script>1</script></html>'))
  await expect(page.getByRole('alert')).toContainText('不是可接受的类型')
  await expect(entering.getByLabel('期末值')).toHaveValue('9')
  await fill(file('名单.txt', '九处'))
  await expect(page.getByRole('link', { name: '名单.txt' })).toBeVisible()
})

test('without scripts an official takes a case and notes what was done', async ({ page, signInAs }) => {
  await signInAs('reviewer', paths.cases({ order: 'newest' }))
  await page.getByRole('row').filter({ hasText: '待领办' }).nth(1).getByRole('link').click()
  await page.getByRole('button', { name: '由我办理' }).click()
  await page.getByLabel('进展说明').fill('已电话联系。')
  await page.getByRole('button', { name: '记录进展' }).click()
  await expect(page.getByText('已电话联系。')).toBeVisible()
})

test('without scripts a firm enters a challenge with a file, and its words come back where a milestone is missing', async ({
  page,
  signInAs,
  provokes,
}) => {
  provokes(422)
  await signInAs('manufacturer', paths.challenges())
  await page.getByRole('link', { name: '老旧压铸机低成本联网采集' }).click()
  await page.getByRole('link', { name: '我要揭榜' }).click()
  await page.getByLabel('一句话方案').fill('电流互感加边缘盒子')
  await page.getByLabel('技术路线与做法').fill('不拆机，不停机。')
  await page.getByLabel('团队').fill('四人')
  await page.getByRole('button', { name: '提交揭榜' }).click()
  await expect(page.getByRole('alert')).toContainText('至少填一个里程碑')
  await expect(page.getByLabel('一句话方案')).toHaveValue('电流互感加边缘盒子')
  await page.getByLabel('里程碑 1').fill('首台')
  await page.getByLabel('金额 1').fill('12.5')
  await page.getByLabel('附件').setInputFiles(file('案例.txt', '两家'))
  await page.getByRole('button', { name: '提交揭榜' }).click()
  await expect(page.getByText('已提交，截止前可以修改')).toBeVisible()
})
