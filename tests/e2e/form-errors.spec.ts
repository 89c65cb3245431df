/** Every form that comes back says what is wrong on top, in the title and at the field; with scripts and without. */
import type { Page } from '@playwright/test'
import type { DemoRole } from '#app/modules/accounts/demo-account.ts'
import { paths } from '#app/platform/paths.ts'
import { expect, hydrated, test } from './fixtures.ts'

type Case = { name: string; role?: DemoRole; path: string; send: (page: Page) => Promise<void> }

const press = (name: string) => (page: Page) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()
const clear = (label: string, button: string) => async (page: Page) => {
  await page.getByRole('main').getByLabel(label).first().fill('')
  await press(button)(page)
}

const cases: Case[] = [
  { name: 'signing in', path: paths.signIn(), send: press('登录') },
  { name: 'signing up', path: paths.signUp(), send: press('注册并登录') },
  { name: 'a forgotten password', path: paths.forgotPassword(), send: press('发送链接') },
  { name: 'one’s name', role: 'operator', path: paths.account(), send: clear('姓名', '保存资料') },
  { name: 'a new password', role: 'operator', path: paths.account(), send: press('修改密码') },
  {
    name: 'closing the account',
    role: 'operator',
    path: paths.account(),
    send: async (page) => {
      await page.getByRole('main').locator('summary', { hasText: '注销' }).click()
      await page.getByRole('main').locator('button[value=close]').click()
    },
  },
  {
    name: 'a new organization',
    role: 'operator',
    path: paths.newOrganization(),
    send: clear('企业名称', '登记企业'),
  },
  {
    name: 'the profile of the organization',
    role: 'provider',
    path: paths.editOrganization(),
    send: clear('企业名称', '保存'),
  },
  { name: 'a certificate', role: 'provider', path: paths.certificates(), send: press('添加') },
  { name: 'an invitation', role: 'provider', path: paths.members(), send: press('发送邀请') },
  { name: 'an offering', role: 'provider', path: paths.newOffering('D1'), send: press('保存草稿，继续填写') },
  { name: 'a need', role: 'manufacturer', path: paths.newNeed(), send: press('整理成需求') },
  { name: 'an import', role: 'manufacturer', path: paths.imports(), send: press('上传并检查') },
]

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })
    for (const { name, role, path, send } of cases) {
      test(`${name}: summary, title and field say the same`, async ({ page, provokes, signedInAs }) => {
        provokes(422, 400)
        if (role) await signedInAs(role)
        await page.goto(path)
        if (scripts) await hydrated(page)
        await send(page)
        const summary = page.getByRole('alert').first()
        await expect(summary.getByRole('heading', { name: /需要改正/ })).toBeVisible()
        await expect(page).toHaveTitle(/^错误：(?!错误)/)
        if (scripts) await expect(summary).toBeFocused()
        for (const link of await summary.getByRole('link').all()) {
          const words = (await link.textContent()) ?? ''
          const field = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`)
          await expect(field, `${words} leads to a field`).toHaveCount(1)
          await expect(field).toHaveAttribute('aria-invalid', 'true')
          const described = field.locator('xpath=ancestor-or-self::*[@aria-describedby][1]')
          const ids = ((await described.getAttribute('aria-describedby')) ?? '').split(' ')
          const said = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).textContent()))
          expect(said.join('\n')).toContain(words)
        }
      })
    }
  })
}
