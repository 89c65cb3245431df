/** Two people in two browsers: from the award to the reviews. */
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { DEMO_PASSWORD } from '#app/modules/accounts/demo-account.ts'
import { paths } from '#app/platform/paths.ts'
import { expect, test } from './fixtures.ts'

test.describe.configure({ timeout: 240_000 })

const NEED = '电机壳体压铸件外观检测由人工改自动，两个工位'
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

async function pageOf(context: BrowserContext, role: string, wanted: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(paths.signIn(wanted))
  await page.locator(`button[value=${role}]`).click()
  await page.waitForURL((url) => url.pathname + url.search === wanted)
  return page
}

async function bothSides(browser: Browser, options: { javaScriptEnabled?: boolean } = {}) {
  const contexts = await Promise.all([1, 2].map(() => browser.newContext({ locale: 'zh-CN', ...options })))
  const [first, second] = contexts as [BrowserContext, BrowserContext]
  return {
    buyer: await pageOf(first, 'manufacturer', paths.deals()),
    provider: await pageOf(second, 'provider', paths.deals()),
    close: () => Promise.all(contexts.map((context) => context.close())),
  }
}

const done = (page: Page, words: string) =>
  expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()

async function sign(page: Page, deal: string) {
  await page.goto(`${deal}/sign`)
  await page.getByLabel(/我已通读上述条款/).check()
  await page.getByLabel(/登录密码/).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: '签署' }).click()
  await done(page, '已签署')
}

async function openMilestone(page: Page, deal: string, title: string) {
  await page.goto(deal)
  await page.getByRole('link', { name: title, exact: true }).click()
  await page.waitForURL(/\/milestones\//)
}

async function submit(page: Page, deal: string, title: string, name: string) {
  await openMilestone(page, deal, title)
  await page.getByLabel('说明').fill('按验收条目完成，见附件。')
  await page.getByLabel(/证明文件/).setInputFiles({ name, mimeType: 'application/pdf', buffer: PDF })
  await page.getByRole('button', { name: '提交验收' }).click()
  await done(page, '已提交')
  await expect(page.getByRole('link', { name })).toBeVisible()
}

async function accept(page: Page, deal: string, title: string) {
  await openMilestone(page, deal, title)
  await page.getByRole('button', { name: '验收通过' }).click()
  await done(page, '已验收')
}

async function confirm(page: Page, deal: string) {
  await page.goto(`${deal}/confirm`)
  await page.getByLabel(/^已成交/).check()
  await page.getByLabel('实际成交额').fill('74')
  await page.getByRole('button', { name: '保存' }).click()
  await done(page, '已保存')
}

async function review(page: Page, deal: string, text: string) {
  await page.goto(`${deal}/review`)
  for (const group of await page.getByRole('group').filter({ hasText: '5 分' }).all())
    await group.getByLabel('5 分 很好').check()
  await page.getByLabel('评价', { exact: false }).last().fill(text)
  await page.getByRole('button', { name: '发布评价' }).click()
  await done(page, '评价已发布')
}

test('from the award over two signatures and two milestones to both reviews', async ({ browser }) => {
  const { buyer, provider, close } = await bothSides(browser)
  let deal = ''

  await test.step('the manufacturer awards a proposal', async () => {
    await buyer.goto(paths.myNeeds())
    await buyer.getByRole('link', { name: NEED }).click()
    await buyer.getByRole('link', { name: '定标' }).click()
    await buyer.getByRole('radio').first().check()
    await buyer.getByLabel('选定理由').fill('方案覆盖两个工位，结果写入 MES。')
    await buyer.getByText('定标', { exact: true }).last().click()
    await buyer.getByRole('button', { name: '确认定标' }).click()
    await done(buyer, '已定标')
    deal = new URL(buyer.url()).pathname
  })

  await test.step('it counters, and the provider sees what differs and agrees', async () => {
    await buyer.getByRole('link', { name: '修改条款' }).click()
    await buyer.getByLabel('其他约定').fill('质保两年。')
    await buyer.getByRole('button', { name: '发给对方' }).click()
    await done(buyer, '新一版条款已发给对方')
    await provider.goto(`${deal}/versions`)
    await expect(provider.getByRole('row').filter({ hasText: '其他约定' })).toContainText('质保两年。')
    await provider.goto(deal)
    await provider.getByRole('button', { name: '同意这版条款' }).click()
    await done(provider, '条款已定')
  })

  await test.step('both sign by their passwords', async () => {
    await sign(provider, deal)
    await sign(buyer, deal)
    await expect(buyer.getByRole('heading', { name: '里程碑' })).toBeVisible()
    await buyer.goto(`${deal}/contract`)
    await expect(buyer.getByText(/刘思颖，.+签署/)).toBeVisible()
    await expect(buyer.getByText(/陈志远，.+签署/)).toBeVisible()
  })

  await test.step('one milestone is accepted, the other after changes', async () => {
    await submit(provider, deal, '样件验证', '样件.pdf')
    await accept(buyer, deal, '样件验证')
    await submit(provider, deal, '现场验收', '试运行.pdf')
    await openMilestone(buyer, deal, '现场验收')
    await buyer.getByRole('group', { name: '连续两班节拍达标' }).getByLabel('不符合', { exact: true }).check()
    await buyer.getByLabel('需要修改的内容').fill('第二工位节拍还差两秒，请调整。')
    await buyer.getByRole('button', { name: '请对方修改' }).click()
    await done(buyer, '已请对方修改')
    await submit(provider, deal, '现场验收', '试运行-修订.pdf')
    await accept(buyer, deal, '现场验收')
  })

  await test.step('both say that it came about, and review each other', async () => {
    await confirm(provider, deal)
    await confirm(buyer, deal)
    await expect(buyer.getByText('双方确认', { exact: true })).toBeVisible()
    await review(buyer, deal, '两次提交都很快，问题说得清楚。')
    await review(provider, deal, '需求清楚，验收及时。')
    await provider.goto(`${deal}/review`)
    await provider.getByRole('textbox', { name: '回复' }).fill('谢谢，期待再合作。')
    await provider.getByRole('button', { name: '发布回复' }).click()
    await done(provider, '回复已发布')
  })

  await test.step('the record holds every step', async () => {
    await buyer.goto(`${deal}?record=all`)
    for (const words of ['定标，开始洽谈', '双方签署，协议生效', '请求修改', '双方确认成交', '发布评价'])
      await expect(buyer.getByRole('list', { name: '经过' })).toContainText(words)
  })
  await close()
})

test('without scripts two who write terms at once are shown both, and choose', async ({ browser }) => {
  const { buyer, provider, close } = await bothSides(browser, { javaScriptEnabled: false })
  await provider.getByRole('link', { name: '压铸车间 MES 二期：机加线接入' }).click()
  const deal = new URL(provider.url()).pathname
  await buyer.goto(`${deal}/terms`)
  await provider.goto(`${deal}/terms`)
  await provider.getByLabel('其他约定').fill('质保二十个月。')
  await provider.getByRole('button', { name: '发给对方' }).click()
  await done(provider, '新一版条款已发给对方')

  await buyer.getByLabel('其他约定').fill('质保三年。')
  await buyer.getByLabel('验收期限').fill('10')
  const [reply] = await Promise.all([
    buyer.waitForResponse((response) => response.request().method() === 'POST'),
    buyer.getByRole('button', { name: '发给对方' }).click(),
  ])
  expect(reply.status()).toBe(409)
  await expect(buyer.getByText('您填写期间，条款已经变了')).toBeVisible()
  const other = buyer.getByRole('group', { name: '其他约定' })
  await expect(other).toContainText('质保三年。')
  await expect(other).toContainText('质保二十个月。')
  await other.getByLabel('用最新的').check()
  await buyer.getByRole('button', { name: '发给对方' }).click()
  await done(buyer, '新一版条款已发给对方')
  await expect(buyer.getByText('质保二十个月。')).toBeVisible()
  await expect(buyer.getByText('提交后 10 天')).toBeVisible()
  await close()
})

test('a file of another kind and a wrong password change nothing, and say what to do', async ({
  browser,
}) => {
  const { buyer, provider, close } = await bothSides(browser)
  await provider.getByRole('link', { name: '老厂区 MES 迁移' }).click()
  await provider.getByRole('link', { name: '三条线上线试运行', exact: true }).click()
  await provider.waitForURL(/\/milestones\//)
  const page = Buffer.from('<html><script>alert(1)</script></html>')
  await provider
    .getByLabel(/证明文件/)
    .setInputFiles({ name: '报告.pdf', mimeType: 'application/pdf', buffer: page })
  await provider.getByRole('button', { name: '提交验收' }).click()
  await expect(provider.getByRole('alert')).toContainText('不是可接受的类型')

  await buyer.getByRole('link', { name: '铸造行业 MES 升级与 SAP 接口' }).click()
  await buyer.getByRole('link', { name: '去签署' }).click()
  await buyer.getByLabel(/我已通读上述条款/).check()
  await buyer.getByLabel(/登录密码/).fill('not the password')
  await buyer.getByRole('button', { name: '签署' }).click()
  await expect(buyer.getByRole('alert')).toContainText('密码不对')
  await close()
})

test('an operator settles a dispute with reasons that both sides read', async ({
  browser,
  signInAs,
  page,
}) => {
  await signInAs('operator', paths.disputes())
  await page.getByRole('link', { name: '老厂区 MES 迁移' }).click()
  await page.getByLabel('返工后再验收').check()
  await page.getByLabel(/理由/).first().fill('条款写明五条产线，蓝图应补两条。')
  await page.getByRole('button', { name: '作出处理' }).click()
  await done(page, '处理结果已通知双方')

  const { provider, close } = await bothSides(browser)
  await provider.getByRole('link', { name: '老厂区 MES 迁移' }).click()
  await expect(provider.getByText('裁定返工').first()).toBeVisible()
  await expect(provider.getByText('条款写明五条产线，蓝图应补两条。').first()).toBeVisible()
  await close()
})
