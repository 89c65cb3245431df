/** 资质核验: what a provider hands in is checked by an official, and what strangers read of it follows. */
import type { Page } from '@playwright/test'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { demoId } from '#prisma/seed/demo-id.ts'
import { expect, hydrated, test } from './fixtures.ts'

test.describe.configure({ timeout: 180_000 })

const SCAN = { name: '证书扫描件.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%scan\n') }
const PROVIDER = 'sw-zhuhui'

async function addCertificate(page: Page, name: string) {
  await page.goto(paths.certificates())
  await page.getByRole('combobox', { name: '证书', exact: true }).selectOption({ label: name })
  await page.getByLabel('到期日期').fill('2031-05-31')
  await page.getByRole('button', { name: '添加' }).click()
  const row = page.getByRole('row').filter({ hasText: name })
  // What it offers is judged anew before the answer.
  await expect(row).toContainText('未核验', { timeout: 30_000 })
  return row
}

async function handInFrom(page: Page, row: ReturnType<Page['getByRole']>) {
  await row.getByRole('link', { name: '提交证明材料' }).click()
  await page.getByLabel(/^证明材料/).setInputFiles(SCAN)
  await page.getByRole('button', { name: '提交核验' }).click()
  await expect(page.getByText('材料已提交，主管部门核验后会通知您')).toBeVisible()
}

async function openNewest(page: Page, name: string) {
  await page.goto(paths.verificationQueue({ order: 'newest' }))
  await page.getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function become(
  page: Page,
  signInAs: (role: 'provider' | 'official' | 'reviewer', wanted: string) => Promise<void>,
  role: 'provider' | 'official' | 'reviewer',
  wanted: string,
) {
  await page.context().clearCookies()
  await signInAs(role, wanted)
}

test('a provider hands in a certificate, mends what is asked for, and its page shows the mark and the day', async ({
  page,
  signInAs,
  provokes,
}) => {
  provokes(422)
  const name = 'ISO 45001 职业健康安全管理体系'
  await signInAs('provider', paths.certificates())
  await handInFrom(page, await addCertificate(page, name))

  await become(page, signInAs, 'official', paths.verificationQueue())
  await openNewest(page, name)
  await page.getByLabel('退回补正').check()
  await page.getByRole('button', { name: '提交意见' }).click()
  await expect(page.getByRole('alert')).toContainText('请写明原因，以及企业接下来怎样做')
  await page.getByRole('combobox', { name: '原因' }).selectOption({ label: '材料不清晰' })
  await page.getByLabel('给企业的说明').fill('请补拍第二页，编号要看得清。')
  await page.getByRole('button', { name: '提交意见' }).click()
  await expect(page.getByText('已办理，并通知了企业')).toBeVisible()

  await become(page, signInAs, 'provider', paths.certificates())
  const row = page.getByRole('row').filter({ hasText: name })
  await expect(row).toContainText('待补正')
  await expect(row).toContainText('材料不清晰：请补拍第二页，编号要看得清。')
  await handInFrom(page, row)

  await become(page, signInAs, 'official', paths.verificationQueue())
  await openNewest(page, name)
  await page.getByLabel('通过', { exact: true }).check()
  await page.getByLabel('核验有效期至').fill('2020-01-01')
  await page.getByRole('button', { name: '提交意见' }).click()
  await expect(page.getByRole('alert')).toContainText('有效期已过，不能通过')
  await page.getByLabel('核验有效期至').fill('2031-05-30')
  await page.getByRole('button', { name: '提交意见' }).click()
  await expect(page.getByText('已办理，并通知了企业')).toBeVisible()

  await page.goto(paths.provider(demoId(PROVIDER)))
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText(
    '已核验，有效期至 2031年5月30日',
  )
})

test('of two officials with the same item open, the second is told what the first decided', async ({
  page,
  browser,
  signInAs,
  provokes,
}) => {
  provokes(409)
  const name = 'CMMI 五级'
  await signInAs('provider', paths.certificates())
  await handInFrom(page, await addCertificate(page, name))
  await become(page, signInAs, 'official', paths.verificationQueue())
  await openNewest(page, name)
  await hydrated(page)

  const other = await browser.newContext()
  const colleague = await other.newPage()
  await colleague.goto(paths.signIn(paths.verificationQueue()))
  await colleague.locator('button[value=reviewer]').click()
  await colleague.waitForURL((url) => url.pathname === paths.verificationQueue())
  await openNewest(colleague, name)
  await colleague.getByLabel('不通过').check()
  await colleague.getByRole('combobox', { name: '原因' }).selectOption({ label: '与登记信息不一致' })
  await colleague.getByLabel('给企业的说明').fill('证书上的企业名称与登记的不同，请核对。')
  await colleague.getByRole('button', { name: '提交意见' }).click()
  await expect(colleague.getByText('已办理，并通知了企业')).toBeVisible()
  await other.close()

  await page.getByLabel('通过', { exact: true }).check()
  await page.getByRole('button', { name: '提交意见' }).click()
  await expect(page.getByText('其他人已先办理，您这次的意见没有保存')).toBeVisible()
  await expect(page.getByText(/何静 于 .+ 办理：核验不通过/)).toBeVisible()

  await become(page, signInAs, 'provider', paths.certificates())
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('核验未通过')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a document is handed in and decided, and a wrong file is answered in words', async ({
    page,
    signInAs,
    provokes,
  }) => {
    provokes(422)
    const name = 'AS9100 航空航天质量管理体系'
    await signInAs('provider', paths.certificates())
    const row = await addCertificate(page, name)
    await row.getByRole('link', { name: '提交证明材料' }).click()
    await page.getByRole('button', { name: '提交核验' }).click()
    await expect(page.getByRole('alert')).toContainText('请选择要提交的文件')
    await page.getByLabel(/^证明材料/).setInputFiles({ ...SCAN, buffer: Buffer.from('PK, not a scan') })
    await page.getByRole('button', { name: '提交核验' }).click()
    await expect(page.getByRole('alert')).toContainText('只接受 PDF、PNG 或 JPG 文件')
    await page.getByLabel(/^证明材料/).setInputFiles(SCAN)
    await page.getByRole('button', { name: '提交核验' }).click()
    await expect(page.getByRole('row').filter({ hasText: name })).toContainText('待核验')

    await become(page, signInAs, 'official', paths.verificationQueue())
    await openNewest(page, name)
    await page.getByLabel('通过', { exact: true }).check()
    await page.getByRole('button', { name: '提交意见' }).click()
    await expect(page.getByText('已办理，并通知了企业')).toBeVisible()
    await expect(page).toHaveURL(new RegExp(officialPaths.verificationItem('')))
  })
})
