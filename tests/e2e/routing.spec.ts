import type { Browser, Page } from '@playwright/test'
import { demoEmail } from '#app/modules/accounts/demo-account.ts'
import { answerPath } from '#app/modules/routing/answer-token.server.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { demoId } from '#prisma/seed/demo-id.ts'
import { expect, STORY_NEED, test } from './fixtures.ts'

test.describe.configure({ timeout: 120_000 })
test.use({ javaScriptEnabled: false })

/** Other journeys publish needs for the same provider meanwhile. */
const TITLE = '压铸车间 MES，对接 SAP（对接进度旅程）'
const PROVIDER = demoId(demoEmail('provider'))

test('a need reaches a provider, which answers from its letter without signing in; the manufacturer sees it and goes on', async ({
  page,
  browser,
  signInAs,
  provokes,
}) => {
  await signInAs('manufacturer', paths.newNeed())
  const needId = await publish(page)
  await page.goto(paths.need(needId))
  await expect(page.getByRole('heading', { name: '对接进度', exact: true })).toBeVisible()

  await test.step('the first wave goes out by itself, and its clock is shown', async () => {
    await expect(async () => {
      await page.goto(needPaths.needProgress(needId))
      await expect(page.getByText(/下一批最迟 .+ 自动发出/)).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 30_000 })
    await expect(page.getByText('第 1 批')).toBeVisible()
  })

  const sendingId =
    await test.step('the provider finds it among its new leads, with the reasons', async () => {
      const provider = await signedIn(browser, 'provider', paths.leads({ order: 'newest' }))
      await provider.getByRole('link', { name: TITLE, exact: true }).click()
      await expect(provider.getByRole('heading', { name: '为什么邀请您' })).toBeVisible()
      await expect(provider.getByText(/请在 .+ 前答复/)).toBeVisible()
      const id = /[^/]+$/.exec(provider.url())?.[0] ?? ''
      await provider.context().close()
      return id
    })

  await test.step('the link of its letter asks, and a press answers', async () => {
    const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await reader.goto(answerPath(sendingId, PROVIDER))
    await expect(reader.getByText('打开本页不会提交任何内容')).toBeVisible()
    await reader.getByLabel('给发布方的留言').fill('下周一可以到现场')
    await reader.getByRole('button', { name: '有意向' }).click()
    await expect(reader.getByText('您已表达意向')).toBeVisible()
    await expect(reader.getByText(/通过邮件答复/)).toBeVisible()
    await reader.context().close()
  })

  await test.step('the manufacturer sees who is interested, and what they say', async () => {
    await page.goto(needPaths.needProgress(needId))
    const list = page.getByRole('list', { name: '有意向的服务商' })
    await expect(list.getByRole('article')).toHaveCount(1)
    await expect(list).toContainText('下周一可以到现场')
  })

  await test.step('the provider changes its mind with a reason; it is counted and not named any more', async () => {
    const provider = await signedIn(browser, 'provider', paths.lead(sendingId))
    await provider.getByText('改变主意').click()
    await provider.getByLabel('谢绝原因').selectOption('price_gap')
    await provider.getByRole('button', { name: '谢绝' }).click()
    await expect(provider.getByText('您已谢绝', { exact: true })).toBeVisible()
    await provider.context().close()
    await page.goto(needPaths.needProgress(needId))
    await expect(page.getByText('还没有服务商表达意向')).toBeVisible()
    await expect(page.getByText('预算与报价差距大')).toBeVisible()
  })

  await test.step('further waves go out until nobody is left, which is said in words; the invitations stop and go on', async () => {
    provokes(422)
    await expect(async () => {
      await page.getByRole('button', { name: '现在发下一批' }).click()
      await expect(page.getByText(/现在没有可以再邀请的服务商/)).toBeVisible({ timeout: 3_000 })
    }).toPass({ timeout: 30_000 })
    await page.getByRole('button', { name: '停止邀请' }).click()
    await expect(page.getByText('您已停止邀请')).toBeVisible()
    await page.getByRole('button', { name: '继续邀请' }).click()
    await expect(page.getByText('已继续邀请')).toBeVisible()
  })
})

test('a decline without its reason comes back with what was typed, and nothing is sent', async ({
  page,
  signInAs,
  provokes,
}) => {
  provokes(422)
  await signInAs('provider', paths.leads({ tab: 'waiting' }))
  await page.getByRole('list', { name: '商机列表' }).getByRole('heading').getByRole('link').first().click()
  const address = page.url()
  await page.getByLabel('补充说明').fill('我们今年不接')
  await page.getByRole('button', { name: '谢绝' }).click()
  await expect(page.getByRole('alert')).toContainText('请选择谢绝原因')
  await expect(page.getByLabel('补充说明')).toHaveValue('我们今年不接')
  await page.goto(address)
  await expect(page.getByText(/请在 .+ 前答复/)).toBeVisible()
})

test('a team pauses its invitations, is told what that means, and notes when it is away', async ({
  page,
  signInAs,
}) => {
  await signInAs('provider', needPaths.leadCapacity())
  await page.getByRole('button', { name: '暂停接收' }).click()
  await expect(page.getByText('已暂停接收新邀请').first()).toBeVisible()
  await page.goto(paths.leads())
  await expect(page.getByText('已暂停接收新邀请')).toBeVisible()
  await page.goto(needPaths.leadCapacity())
  await page.getByRole('button', { name: '恢复接收' }).click()
  await expect(page.getByText('正在接收新邀请')).toBeVisible()
  await page.getByLabel('第一天').fill('2099-02-01')
  await page.getByLabel('最后一天').fill('2099-02-07')
  await page.getByRole('button', { name: '添加休假' }).click()
  await expect(page.getByText('休假已添加')).toBeVisible()
  await page.getByRole('button', { name: /^取消休假/ }).click()
  await expect(page.getByText('休假已取消')).toBeVisible()
})

test('a link that is none of ours answers nothing and says where to go', async ({ page }) => {
  await page.goto(paths.answerLead('x'.repeat(86)))
  await expect(page.getByText('链接无效')).toBeVisible()
  expect(
    (
      await page.request.post(paths.answerLead('x'.repeat(86)), {
        form: { intent: 'interest', revision: '1' },
      })
    ).status(),
  ).toBe(404)
})

async function publish(page: Page): Promise<string> {
  await page.getByLabel('您的需求').fill(STORY_NEED)
  await page.getByRole('button', { name: '整理成需求' }).click()
  const needId = /\/needs\/([^/]+)/.exec(page.url())?.[1] ?? ''
  await page.goto(needPaths.needStep(needId, 'what'))
  await page.getByRole('textbox', { name: '标题', exact: true }).fill(TITLE)
  await page.getByRole('button', { name: '保存，下一步' }).click()
  await page.goto(needPaths.needStep(needId, 'review'))
  await page.getByRole('button', { name: '发布需求' }).click()
  await expect(page).toHaveURL(/\/matches$/)
  return needId
}

async function signedIn(browser: Browser, role: 'provider', address: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(paths.signIn(address))
  await page.locator(`button[value=${role}]`).click()
  await page.waitForURL((url) => url.pathname + url.search === address)
  return page
}
