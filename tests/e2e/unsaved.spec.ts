/** What was typed is not lost with the tab, nor with the network, and is nobody else's. */
import type { Page } from '@playwright/test'
import { paths } from '#app/platform/paths.ts'
import { expect, hydrated, STORY_NEED, test } from './fixtures.ts'

const bringBack = (page: Page) => page.getByRole('button', { name: '恢复未保存的内容' })

/** From the page of a new need to the first step of a draft; gives the draft's path. */
async function openDraft(page: Page): Promise<string> {
  await hydrated(page)
  await page.getByLabel('您的需求').fill(STORY_NEED)
  await page.getByRole('button', { name: '整理成需求' }).click()
  await page.waitForURL(/\/edit\//)
  const draft = /\/needs\/[^/]+/.exec(page.url())?.[0] ?? ''
  await page.goto(`${draft}/edit/what`)
  await hydrated(page)
  return draft
}

/** Ends the tab as a crash does: no event of leaving is heard. */
async function crash(page: Page): Promise<Page> {
  const context = page.context()
  const url = page.url()
  await page.close({ runBeforeUnload: false })
  const next = await context.newPage()
  await next.goto(url)
  await hydrated(next)
  return next
}

test('an offering half written comes back, is saved, and is not offered again', async ({
  page,
  signInAs,
}) => {
  await signInAs('provider', paths.newOffering('D1'))
  await hydrated(page)
  await page.getByLabel('服务名称').pressSequentially('写到一半的服务')
  await page.getByRole('checkbox', { name: /制造执行系统（MES）/ }).check()
  const next = await crash(page)
  await expect(next.getByLabel('服务名称')).toHaveValue('')
  await bringBack(next).click()
  await expect(next.getByLabel('服务名称')).toHaveValue('写到一半的服务')
  await expect(next.getByRole('checkbox', { name: /制造执行系统（MES）/ })).toBeChecked()
  await expect(bringBack(next)).toHaveCount(0)
  await next.getByRole('button', { name: '保存草稿，继续填写' }).click()
  await next.waitForURL(/done=drafted/)
  await expect(next.getByText('草稿已保存。')).toBeVisible()
  await expect(bringBack(next)).toHaveCount(0)

  await next.goto(paths.newOffering('D1'))
  await hydrated(next)
  await expect(next.getByRole('button', { name: '保存草稿，继续填写' })).toBeVisible()
  await expect(bringBack(next)).toHaveCount(0)
})

test('a section that was not accepted is kept while another is saved', async ({
  page,
  signInAs,
  provokes,
}) => {
  provokes(422)
  await signInAs('provider', paths.newOffering('D1'))
  await hydrated(page)
  await page.getByLabel('服务名称').fill('价格还没想好的服务')
  await page.getByRole('checkbox', { name: /制造执行系统（MES）/ }).check()
  await page.getByRole('button', { name: '保存草稿，继续填写' }).click()
  await page.waitForURL(/\/edit\/terms/)
  await page.getByLabel('交付周期').fill('一个月')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('请填写整数')

  const sections = page.getByRole('navigation', { name: '步骤' })
  await sections.getByRole('link', { name: '基本信息' }).click()
  await page.getByLabel('服务介绍').fill('先写介绍')
  await page.getByRole('button', { name: '保存并填下一部分' }).click()
  await page.waitForURL(/\/edit\/terms\?done=saved/)
  await bringBack(page).click()
  await expect(page.getByLabel('交付周期')).toHaveValue('一个月')
})

test('what is discarded stays away, and signing out leaves nothing behind', async ({ page, signInAs }) => {
  await signInAs('provider', paths.newOffering('D2'))
  await hydrated(page)
  await page.getByLabel('服务名称').fill('不要了')
  let next = await crash(page)
  await next.getByRole('button', { name: '丢弃' }).click()
  next = await crash(next)
  await expect(bringBack(next)).toHaveCount(0)

  await next.getByLabel('服务名称').fill('别人不该看见')
  const kept = () => next.evaluate(() => JSON.stringify({ ...localStorage }))
  expect(await kept()).toContain('别人不该看见')
  await next.locator('header summary').last().click()
  await next.getByRole('button', { name: '退出登录' }).click()
  await next.waitForURL(/sign-in/)
  expect(await kept()).not.toContain('别人不该看见')
})

test('what nobody came back for is gone after two weeks, whoever opens the site', async ({ page }) => {
  await page.goto(paths.about())
  const kept = (days: number) =>
    page.evaluate(
      (at) => {
        localStorage.setItem('typed somebody /needs/new', JSON.stringify({ at, version: '', entries: [] }))
      },
      Date.now() - days * 86_400_000,
    )
  const left = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('typed ')))
  await kept(13)
  await page.reload()
  await hydrated(page)
  expect(await left()).toHaveLength(1)
  await kept(15)
  await page.reload()
  await expect.poll(left).toEqual([])
})

test('a step of a need comes back that was cut off between two keys', async ({ page, signInAs }) => {
  await signInAs('manufacturer', paths.newNeed())
  const draft = await openDraft(page)
  const title = page.getByRole('textbox').first()
  await title.fill('半句')
  const next = await crash(page)
  await bringBack(next).click()
  await expect(next.getByRole('main').getByRole('textbox').first()).toHaveValue('半句')
  await next.getByRole('button', { name: '保存，下一步' }).click()
  await next.waitForURL(/\/edit\/details$/)
  await next.goto(`${draft}/edit/what`)
  await hydrated(next)
  await expect(next.getByRole('main').getByRole('textbox').first()).toHaveValue('半句')
  await expect(bringBack(next)).toHaveCount(0)
})

test('a save in passing without a network leaves the form as it is, and says so', async ({
  page,
  signInAs,
  troubles,
}) => {
  await signInAs('manufacturer', paths.newNeed())
  await openDraft(page)
  await page.context().setOffline(true)
  const title = page.getByRole('main').getByRole('textbox').first()
  await title.fill('断网时写的')
  await title.blur()
  await expect(page.getByText('连接不上服务器，内容已留在本机浏览器，稍后自动保存')).toBeVisible()
  await expect(title).toHaveValue('断网时写的')
  await page.context().setOffline(false)
  await title.focus()
  await title.blur()
  await expect(page.getByText(/已保存/)).toBeVisible()
  // Chromium reports each request without a network.
  troubles.splice(0, troubles.length, ...troubles.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED')))
})

test('the profile of an organization half changed comes back, is saved, and is not offered again', async ({
  page,
  signInAs,
}) => {
  await signInAs('provider', paths.editOrganization())
  await hydrated(page)
  const summary = (of: Page) => of.getByLabel('企业简介')
  const before = await summary(page).inputValue()
  await summary(page).fill(`${before} 写到一半`)
  let next = await crash(page)
  await expect(summary(next)).toHaveValue(before)
  await bringBack(next).click()
  await expect(summary(next)).toHaveValue(`${before} 写到一半`)
  next = await crash(next)
  await bringBack(next).click()
  await next.getByRole('button', { name: '保存', exact: true }).click()
  await next.waitForURL(/done=saved/)
  await next.goto(paths.editOrganization())
  await hydrated(next)
  await expect(summary(next)).toHaveValue(`${before} 写到一半`)
  await expect(bringBack(next)).toHaveCount(0)
})
