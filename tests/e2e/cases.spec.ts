/** 督办: what is stuck is found by itself, and an official sees to it until it is concluded. */
import { paths } from '#app/platform/paths.ts'
import { expect, test } from './fixtures.ts'

test('an official takes a case, notes what was done, and concludes it in the record', async ({
  page,
  signInAs,
  provokes,
}) => {
  provokes(422)
  await signInAs('official', paths.cases({ order: 'newest' }))
  const waiting = page.getByRole('row').filter({ hasText: '待领办' }).first()
  const title = (await waiting.getByRole('link').textContent()) ?? ''
  await waiting.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('button', { name: '办结' })).toHaveCount(0)

  await page.getByRole('button', { name: '由我办理' }).click()
  await expect(page.getByText('已由您办理')).toBeVisible()
  await page.getByLabel('进展说明').fill('已联系企业，约定本周补充图纸。')
  await page.getByRole('button', { name: '记录进展' }).click()
  await expect(page.getByText('周敏 记录进展')).toBeVisible()

  await page.getByRole('button', { name: '办结' }).click()
  await expect(page.getByRole('alert')).toContainText('请选择结论')
  await page.getByLabel('企业不再需要').check()
  await page.getByLabel('办理情况').fill('企业计划推迟到明年。')
  await page.getByRole('button', { name: '办结' }).click()
  await expect(page.getByText('周敏 办结')).toBeVisible()
  await expect(page.getByText('企业计划推迟到明年。')).toBeVisible()
  await expect(page.getByRole('button', { name: '由我办理' })).toHaveCount(0)

  await page.goto(paths.cases({ tab: 'concluded' }))
  await expect(page.getByRole('row').filter({ hasText: title }).first()).toContainText('企业不再需要')
})

test('the workbench counts the cases, and each number opens its list', async ({ page, signInAs }) => {
  await signInAs('official', paths.workbench())
  const part = page.getByRole('region', { name: '督办' })
  await expect(part).toContainText(/占在办 \d+%/)
  const number = (label: string) =>
    part.locator('.figure').filter({ hasText: label }).locator('b').textContent()
  const overdue = Number(await number('超期'))
  expect(overdue).toBeGreaterThan(0)
  await part.getByRole('link', { name: '超期' }).click()
  await expect(page.getByText(`共 ${overdue} 件`)).toBeVisible()
})

test('a case that is given to a colleague is in their notifications', async ({ page, signInAs }) => {
  await signInAs('official', paths.cases())
  const waiting = page.getByRole('row').filter({ hasText: '待领办' }).last()
  const title = (await waiting.getByRole('link').textContent()) ?? ''
  await waiting.getByRole('link').click()
  await page.getByLabel('交给同事').selectOption({ label: '何静（市级）' })
  await page.getByRole('button', { name: '交办' }).click()
  await expect(page.getByText('已交办，对方会收到通知')).toBeVisible()

  await page.context().clearCookies()
  await signInAs('reviewer', paths.cases({ tab: 'mine' }))
  await expect(page.getByRole('rowheader').filter({ hasText: title }).first()).toBeVisible()
  await expect(async () => {
    await page.goto(paths.notifications())
    await expect(page.getByText(`“${title}”交由您督办，请按期办结`).first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
})
