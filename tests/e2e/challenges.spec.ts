/** 揭榜挂帅: a city official publishes, a firm enters in time, and closed entries are compared and concluded. */
import { addDays, dayOf } from '#app/platform/dates.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { expect, test } from './fixtures.ts'

test('an official publishes a challenge, and a firm enters it and changes its entry', async ({
  page,
  signInAs,
}) => {
  await signInAs('official', officialPaths.newChallenge())
  await page.getByLabel('榜单名称').fill('压铸模温预测控制')
  await page.getByLabel('要解决的问题').fill('模温波动大，废品率高。')
  await page.getByLabel('要达到的指标').fill('模温波动不超过 5℃\n废品率降到 2% 以下')
  await page.getByLabel('谁可以揭榜').fill('在渝企业')
  await page.getByLabel('奖励').fill('60')
  await page.getByLabel('截止时间').fill(addDays(dayOf(new Date()), 10))
  await page.getByRole('button', { name: '发榜' }).click()
  await expect(page.getByText('已发榜')).toBeVisible()
  await page.getByRole('link', { name: '修改榜单' }).click()
  await expect(page.getByLabel('要达到的指标')).toHaveValue('模温波动不超过 5℃\n废品率降到 2% 以下')
  await page.getByLabel('奖励').fill('80')
  await page.getByRole('button', { name: '保存修改' }).click()
  await expect(page.getByText('80 万元')).toBeVisible()
  const managed = new URL(page.url()).pathname

  await page.context().clearCookies()
  await signInAs('provider', paths.challenges())
  await page.getByRole('link', { name: '压铸模温预测控制' }).click()
  await page.getByRole('link', { name: '我要揭榜' }).click()
  await page.getByLabel('一句话方案').fill('热电偶加预测控制')
  await page.getByLabel('技术路线与做法').fill('先测后控，分三步上线。')
  await page.getByLabel('团队').fill('负责人 1 人，工程师 3 人')
  await page.getByLabel('里程碑 1').fill('首台上线')
  await page.getByLabel('金额 1').fill('25')
  const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) })
  await page.getByLabel('附件').setInputFiles([file('方案.txt'), file('旧版.txt')])
  await page.getByRole('button', { name: '提交揭榜' }).click()
  await expect(page.getByText('已提交，截止前可以修改')).toBeVisible()
  await page.getByRole('link', { name: '修改揭榜方案' }).click()
  await expect(page.getByLabel('一句话方案')).toHaveValue('热电偶加预测控制')
  await page.getByLabel('旧版.txt').check()
  await page.getByRole('button', { name: '保存修改' }).click()
  await page.getByRole('link', { name: '修改揭榜方案' }).click()
  await expect(page.getByRole('link', { name: '方案.txt' })).toBeVisible()
  await expect(page.getByText('旧版.txt')).toHaveCount(0)

  await page.context().clearCookies()
  await signInAs('official', managed)
  await expect(page.getByText('现有 1 家揭榜')).toBeVisible()
  await expect(page.getByRole('link', { name: '修改榜单' })).toHaveCount(0)
  await expect(page.getByText('热电偶加预测控制')).toHaveCount(0)
  await page.getByText('延长截止时间').click()
  await page.getByLabel('新的截止日期').fill(addDays(dayOf(new Date()), 20))
  await page.getByLabel('延期原因').fill('应企业要求')
  await page.getByRole('button', { name: '公布延期' }).click()
  await expect(page.getByText('已延期，已揭榜的企业会收到通知')).toBeVisible()
  await page.locator('summary', { hasText: '撤回榜单' }).click()
  await page.getByLabel('撤回原因').fill('经费调整')
  await page.getByRole('button', { name: '撤回并通知' }).click()
  await expect(page.getByText('已撤回，不再评审')).toBeVisible()

  await page.context().clearCookies()
  const told = paths.notifications({ topic: 'matching' })
  await signInAs('provider', told)
  await expect(async () => {
    await page.goto(told)
    const withdrawn = page.getByRole('button', {
      ...{ name: '您揭榜的“压铸模温预测控制”已撤回，不再评审。原因：经费调整', exact: true },
    })
    await expect(withdrawn).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
})

test('a guest finds the challenges from the first page and from the public needs', async ({ page }) => {
  for (const from of [paths.home(), paths.catalogue({ index: 'needs' })]) {
    await page.goto(from)
    await page
      .getByRole('main')
      .getByRole('link', { name: /揭榜挂帅/ })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: '揭榜挂帅' })).toBeVisible()
  }
})

test('entries of a closed challenge are scored side by side and one is chosen with a reason', async ({
  page,
  signInAs,
}) => {
  await signInAs('official', paths.challenges({ state: 'over' }))
  await page.getByRole('link', { name: '再生铝熔炼能耗在线核算' }).click()
  await page.getByRole('link', { name: '比选揭榜方案' }).click()
  const form = page.getByRole('group').filter({ hasText: '打分' }).first()
  for (const [label, points] of [
    ['技术方案', '85'],
    ['可行性', '80'],
    ['团队', '75'],
    ['费用', '70'],
  ] as const)
    await form.getByLabel(label).fill(points)
  await form.getByRole('button', { name: '保存打分' }).click()
  await expect(page.getByText('打分已保存')).toBeVisible()
  await expect(page.getByRole('cell', { name: '79.8', exact: true })).toBeVisible()

  const concluding = page.getByRole('region', { name: '定榜' })
  await concluding.getByLabel('重庆渝栖智造软件有限公司').check()
  await concluding.getByLabel('理由').fill('按炉次核算误差最小。')
  await concluding.getByRole('button', { name: '公布结果' }).click()
  await expect(page.getByText('结果已公布')).toBeVisible()
  await page.getByRole('navigation', { name: '当前位置' }).getByRole('link', { name: '再生铝熔炼' }).click()
  await page.getByRole('link', { name: '看选定企业的服务' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('智造软件')
  await page.goto(paths.challenges({ state: 'over' }))
  await expect(page.getByRole('row').filter({ hasText: '再生铝熔炼' })).toContainText('已选定')
})
