import { readFile } from 'node:fs/promises'
import { offeringSections } from '#app/modules/offerings/offering-sections.ts'
import { creditCodeWithCheckDigit } from '#app/modules/taxonomy/credit-code.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { expect, hydrated, test } from './fixtures.ts'

test('somebody signs up, founds an organization, invites a colleague and signs out', async ({
  page,
  provokes,
}) => {
  provokes(422)
  const stamp = String(Date.now()).slice(-9)
  const creditCode = creditCodeWithCheckDigit(`91500112${stamp}`)
  const wrongCode = creditCode.slice(0, 17) + (creditCode.endsWith('0') ? '1' : '0')

  await page.goto(paths.signUp(paths.newOrganization()))
  await hydrated(page)
  await page.getByLabel('姓名').fill('何知秋')
  await page.getByLabel('邮箱').fill(`he-${stamp}@example.com`)
  await page.getByLabel(/^密码/).fill('山城的雾到十点才散')
  await page.getByRole('button', { name: '注册并登录' }).click()
  await expect(page.getByRole('alert')).toContainText('请阅读并同意')
  await page.getByRole('checkbox', { name: /我已阅读并同意/ }).check()
  await page.getByLabel(/^密码/).fill('山城的雾到十点才散')
  await page.getByRole('button', { name: '注册并登录' }).click()
  await page.waitForURL(/\/organization\/new$/)

  await test.step('a credit code with a wrong check digit is refused, the right one accepted', async () => {
    await page.getByLabel('企业名称').fill(`重庆旅程机械${stamp}有限公司`)
    await page.getByLabel('统一社会信用代码').fill(wrongCode)
    await page.getByRole('checkbox', { name: /制造企业/ }).check()
    await page.getByLabel('所属行业').selectOption('33')
    await page.getByRole('button', { name: '登记企业' }).click()
    await expect(page.getByRole('alert')).toContainText('统一社会信用代码不正确')
    await expect(page.getByLabel('企业名称')).toHaveValue(`重庆旅程机械${stamp}有限公司`)
    await page.getByLabel('统一社会信用代码').fill(creditCode)
    await page.getByRole('button', { name: '登记企业' }).click()
    await page.waitForURL(/\/organization\?done=founded$/)
    await expect(page.getByText(`“重庆旅程机械${stamp}有限公司”已登记`)).toBeVisible()
  })

  await test.step('a colleague is invited', async () => {
    await page.getByRole('link', { name: '成员', exact: true }).click()
    await page.waitForURL(/\/organization\/members$/)
    await page.getByLabel('邮箱').fill(`colleague-${stamp}@example.com`)
    await page.getByRole('button', { name: '发送邀请' }).click()
    await expect(page.getByText('邀请邮件已发出')).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: `colleague-${stamp}@example.com` })).toContainText(
      '编辑',
    )
  })

  await page.getByRole('banner').getByText('何知秋').first().click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.waitForURL(/\/sign-in/)
  await page.goto(paths.members())
  await expect(page).toHaveURL(/\/sign-in\?redirectTo=/)
})

test('whoever is not signed in gets no page and no data of any protected path', async ({
  page,
  signInAs,
  playwright,
  baseURL,
}) => {
  await signInAs('manufacturer', paths.myNeeds({ status: 'published' }))
  const needLink = page.getByRole('table').getByRole('rowheader').getByRole('link').first()
  const title = (await needLink.textContent()) ?? ''
  const need = /[^/]+$/.exec((await needLink.getAttribute('href')) ?? '')?.[0] ?? ''
  await page.goto(paths.catalogue())
  const offeringLink = page
    .getByRole('main')
    .getByRole('article')
    .getByRole('heading')
    .getByRole('link')
    .first()
  const offering = /[^/]+$/.exec((await offeringLink.getAttribute('href')) ?? '')?.[0] ?? ''
  expect([title, need, offering]).not.toContain('')

  const stranger = await playwright.request.newContext({ baseURL })
  const protectedPaths = [
    paths.workbench(),
    paths.myNeeds(),
    paths.newNeed(),
    paths.need(need),
    ...['what', 'details', 'conditions', 'terms', 'review'].map((step) => needPaths.needStep(need, step)),
    paths.matches(need),
    needPaths.compare(need),
    paths.myOfferings(),
    paths.newOffering(),
    ...offeringSections.map((section) => paths.editOffering(offering, section)),
    paths.demandFor(offering),
    paths.organization(),
    paths.editOrganization(),
    paths.newOrganization(),
    paths.certificates(),
    paths.members(),
    paths.account(),
    paths.traces(),
    officialPaths.trace(need),
  ]
  for (const path of protectedPaths) {
    const asPage = await stranger.get(path, { maxRedirects: 0 })
    expect.soft(asPage.status(), path).toBe(302)
    expect.soft(asPage.headers().location, path).toMatch(/^\/sign-in\?redirectTo=/)
    expect.soft(await asPage.text(), path).not.toContain(title)

    const asData = await stranger.get(`${path}.data`, { maxRedirects: 0 })
    const data = await asData.text()
    expect.soft(data, `${path}.data`).toContain('SingleFetchRedirect')
    expect.soft(data, `${path}.data`).toContain('/sign-in')
    expect.soft(data, `${path}.data`).not.toContain(title)
  }
  for (const path of [paths.newNeed(), paths.matches(need), paths.editOffering(offering), paths.members()]) {
    const posted = await stranger.post(path, { form: { intent: 'recompute' }, maxRedirects: 0 })
    expect.soft(posted.status(), `POST ${path}`).toBe(302)
    expect.soft(posted.headers().location, `POST ${path}`).toMatch(/^\/sign-in/)
  }
  await stranger.dispose()
})

test('who is signed in but may not see a page is told so, and gets no data', async ({
  page,
  signInAs,
  provokes,
}) => {
  provokes(403, 404)
  await signInAs('provider', paths.myOfferings())
  const answer = await page.goto(paths.traces())
  expect(answer?.status()).toBe(403)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('您没有权限查看此页')
  const data = await page.request.get(`${paths.traces()}.data`)
  expect(await data.text()).not.toContain('scoreBp')
})

test('the account page names the browser one is signed in with', async ({ page, signInAs }) => {
  await signInAs('operator', paths.account())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('账号与安全')
  await expect(page.getByText('当前浏览器').first()).toBeVisible()
})

test('somebody takes what is kept about them and closes the account, and cannot come back with it', async ({
  page,
  provokes,
}) => {
  provokes(422)
  const email = 'leaving@example.com'
  const password = '压铸车间两个月上线'
  await page.goto(paths.signUp())
  await hydrated(page)
  await page.getByLabel('姓名').fill('将要离开')
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码', { exact: false }).first().fill(password)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: '注册并登录' }).click()
  await expect(page).not.toHaveURL(/sign-up/)
  await page.goto(paths.newOrganization())
  await hydrated(page)
  await page.getByLabel('企业名称').fill('还没登记的企业')
  const typed = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
  expect(await typed()).toContain('还没登记的企业')

  await page.goto(paths.account())
  await hydrated(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载我的个人信息（JSON）' }).click(),
  ])
  const own = JSON.parse(await readFile(await download.path(), 'utf8'))
  expect(own).toMatchObject({ account: { email } })

  await page.locator('summary', { hasText: '注销账号' }).click()
  const form = page.locator('form', { has: page.getByRole('button', { name: '注销账号' }) })
  await form.getByRole('button', { name: '注销账号' }).click()
  await expect(page.getByRole('alert')).toContainText('请勾选')
  await form.getByLabel('当前密码').fill(password)
  await form.getByRole('checkbox').check()
  await form.getByRole('button', { name: '注销账号' }).click()
  await expect(page.getByText('账号已注销，个人信息已删除')).toBeVisible()
  await expect.poll(typed).not.toContain('还没登记的企业')

  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码', { exact: false }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('邮箱或密码不正确')
})
