/** 举报 → 下架 → 通知 → 申诉 → 另一位官员恢复: and the catalogue follows each of these. */
import type { Page } from '@playwright/test'
import { moderationPaths } from '#app/platform/moderation-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { reportPath } from '#app/platform/report-path.ts'
import { demoId } from '#prisma/seed/demo-id.ts'
import { expect, test } from './fixtures.ts'

const PROVIDER = demoId('sw-zhuhui')

async function change(page: Page) {
  await page.context().clearCookies()
}

/** A service of the demo provider that is in the catalogue, other than the one the story of matching rests on. */
async function aService(page: Page) {
  await page.goto(paths.provider(PROVIDER))
  const link = page.getByRole('main').locator('a[href^="/offerings/"]').last()
  const title = ((await link.textContent()) ?? '').trim()
  return { title, id: (await link.getAttribute('href'))?.split('/').at(-1) ?? '' }
}

const found = async (page: Page, title: string) => {
  await page.goto(paths.catalogue({ q: title }))
  return page.getByRole('main').getByRole('link', { name: title, exact: true }).count()
}

test('what was reported is taken down, appealed and restored by another official, and the catalogue follows', async ({
  page,
  provokes,
  signInAs,
}) => {
  test.setTimeout(120_000)
  provokes(404, 422)
  const { id, title } = await aService(page)
  expect(await found(page, title)).toBe(1)

  await page.goto(paths.offering(id))
  await page.getByRole('link', { name: '举报' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await signInAs('manufacturer', reportPath('offering', id))
  await page.getByLabel('其他').check()
  await page.getByRole('button', { name: '提交举报' }).click()
  await expect(page.getByRole('alert')).toContainText('请写明具体问题')
  await page.getByLabel('冒用他人材料或侵权').check()
  await page.getByLabel('补充说明').fill('案例照片是我公司的。')
  await page.getByRole('button', { name: '提交举报' }).click()
  await expect(page.getByText('举报已收到')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText('处理中')

  await change(page)
  await signInAs('official', paths.workbench())
  await page.getByRole('link', { name: /待处理举报/ }).click()
  await page.getByLabel('内容或企业名称').fill(title)
  await page.getByRole('button', { name: '筛选', exact: true }).click()
  await page.getByRole('rowheader').filter({ hasText: title }).getByRole('link').click()
  await expect(page.getByText('案例照片是我公司的。')).toBeVisible()
  await page.getByLabel('下架', { exact: true }).check()
  await page.getByLabel('下架理由').selectOption({ label: '冒用他人材料或侵权' })
  await page.getByLabel('说明').fill('照片来自另一家企业，请替换后申诉。')
  await page.getByRole('button', { name: '确认处理' }).click()
  await expect(page.getByText('处理已记录')).toBeVisible()
  const caseUrl = new URL(page.url()).pathname
  expect(await found(page, title)).toBe(0)
  expect((await page.goto(paths.offering(id)))?.status()).toBe(404)

  await change(page)
  await signInAs('provider', paths.notifications())
  await expect(async () => {
    await page.goto(paths.notifications())
    await page.getByRole('main').getByText(`服务“${title}”已被下架`).first().click({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await expect(page.getByRole('heading', { name: '下架通知', level: 1 })).toBeVisible()
  await expect(page.getByText('照片来自另一家企业，请替换后申诉。').first()).toBeVisible()
  await page.getByLabel('申诉理由').fill('照片由客户授权，附授权书编号。')
  await page.getByRole('button', { name: '提交申诉' }).click()
  await expect(page.getByText('申诉已提交', { exact: true })).toBeVisible()

  await change(page)
  await signInAs('official', caseUrl)
  await expect(page.getByText('申诉须由另一位工作人员复核')).toBeVisible()
  await expect(page.getByRole('button', { name: '确认处理' })).toHaveCount(0)

  await change(page)
  await signInAs('reviewer', caseUrl)
  await expect(page.getByText('照片由客户授权，附授权书编号。').first()).toBeVisible()
  await page.getByLabel('申诉成立，恢复显示').check()
  await page.getByLabel('说明').fill('授权书属实。')
  await page.getByRole('button', { name: '确认处理' }).click()
  await expect(page.getByText('处理已记录')).toBeVisible()
  await expect(async () => expect(await found(page, title)).toBe(1)).toPass({ timeout: 20_000 })

  await change(page)
  await signInAs('manufacturer', moderationPaths.ownReports())
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText('复核后已恢复')
})

test('nobody is asked to report what is their own', async ({ page, signInAs }) => {
  const { id } = await aService(page)
  await signInAs('provider', paths.offering(id))
  for (const path of [paths.offering(id), paths.provider(PROVIDER)]) {
    await page.goto(path)
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('main header').getByRole('link', { name: '举报', exact: true })).toHaveCount(0)
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a provider’s page is reported, and reported again it is one report', async ({ page, signInAs }) => {
    const path = reportPath('organization', demoId('sw-lianji'))
    await signInAs('manufacturer', path)
    for (const _ of ['once', 'again']) {
      await page.goto(path)
      await page.getByLabel('站外广告引流').check()
      await page.getByRole('button', { name: '提交举报' }).click()
      await expect(page).toHaveURL(moderationPaths.ownReports({ done: 'reported' }))
    }
    await expect(page.getByRole('row').filter({ hasText: '机构主页' })).toHaveCount(1)
  })
})
