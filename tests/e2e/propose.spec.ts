/**
 * From a question to the end of a search, the two sides in a browser each: what an answer settles becomes data of the need, the
 * first proposal locks the weights, and what the order hangs on is said.
 */
import type { Browser, Page } from '@playwright/test'
import type { DemoRole } from '#app/modules/accounts/demo-account.ts'
import { awardPaths } from '#app/platform/award-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { talkPaths } from '#app/platform/talk-paths.ts'
import { demoId } from '#prisma/seed/demo-id.ts'
import { violationsOf } from './axe.ts'
import { expect, test } from './fixtures.ts'

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const idOf = (need: string) => demoId(`mf-demo-diecasting ${need}`)
const ASKED = idOf('压铸工厂智能制造成熟度诊断，想知道离数字化车间还差什么')
const EVALUATED = idOf('12 台老压铸机改造，要省电，还要能给 MES 出数据')
const MES = idOf('需要 MES 系统，压铸车间，对接 SAP，预算 80 万，两个月内上线')
const DRAFT = demoId(`proposal ${MES} sw-zhuhui`)

test.describe.configure({ timeout: 180_000 })

async function sideOf(browser: Browser, role: DemoRole, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    javaScriptEnabled,
  })
  const page = await context.newPage()
  await page.goto(paths.signIn(paths.account()))
  await page.locator(`button[value=${role}]`).click()
  await page.waitForURL((url) => url.pathname === paths.account())
  return page
}

/** Presses a button that asks first. */
async function confirmed(page: Page, label: string, confirm: string) {
  await page.locator('summary', { hasText: label }).click()
  await page.getByRole('button', { name: confirm, exact: true }).click()
}

test('two sides talk, propose and choose', async ({ browser }) => {
  const provider = await sideOf(browser, 'provider')
  const buyer = await sideOf(browser, 'manufacturer')

  await test.step('a question about a blank of the need', async () => {
    await provider.goto(awardPaths.needQuestions(ASKED))
    await provider.getByRole('textbox', { name: '问题' }).fill('诊断人员可以远程参与吗？')
    await provider.getByLabel(/没写的哪一项/).selectOption('remoteOk')
    await provider.getByRole('button', { name: '提交问题' }).click()
    await expect(provider.getByText('问题已提交').first()).toBeVisible()
  })

  await test.step('its answer becomes data of the need, and stands in its history', async () => {
    await buyer.goto(awardPaths.needQuestions(ASKED))
    await buyer.getByLabel('可否远程服务').selectOption('yes')
    await buyer.getByRole('textbox', { name: '答复' }).fill('可以，现场只需来一次。')
    await buyer.getByRole('button', { name: '公开答复' }).click()
    await expect(buyer.getByText('已写入需求第 2 版')).toBeVisible()
    await buyer.goto(paths.need(ASKED))
    await expect(buyer.getByText('答疑补充：可否远程服务')).toBeVisible()
    await provider.reload()
    await expect(provider.getByText('可以，现场只需来一次。')).toBeVisible()
  })

  await test.step('the weights are said before a proposal comes in', async () => {
    await buyer.goto(awardPaths.needPlan(ASKED))
    await buyer.getByLabel('价格：权重').fill('30')
    await buyer.getByRole('button', { name: '保存规则' }).click()
    await expect(buyer.getByText(/权重合计须为 100%/).first()).toBeVisible()
    await buyer.getByLabel('技术方案：权重').fill('40')
    await buyer.getByRole('button', { name: '保存规则' }).click()
    await expect(buyer.getByText('评审规则已保存').first()).toBeVisible()
  })

  await test.step('a proposal with a file is written and handed in', async () => {
    await provider.goto(paths.newProposal(ASKED))
    await expect(provider.getByRole('row', { name: /价格 30%/ })).toBeVisible()
    await provider.getByRole('button', { name: '开始写方案' }).click()
    await provider.waitForURL(/\/edit$/)
    await provider.getByLabel(/^一句话方案/).fill('四周完成两个厂区诊断')
    await provider.getByLabel('费用项').first().fill('诊断服务')
    await provider.getByLabel('金额').first().fill('11')
    await provider.getByLabel(/^报价有效期至/).fill('2099-12-31')
    await provider.getByRole('button', { name: '保存草稿' }).click()
    await expect(provider.getByText('可以提交了')).toBeVisible()
    await provider
      .getByLabel(/^选择文件/)
      .setInputFiles({ name: '页面.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') })
    await provider.getByRole('button', { name: '加入附件' }).click()
    await expect(provider.getByText(/认不出这个文件/).first()).toBeVisible()
    await provider
      .getByLabel(/^选择文件/)
      .setInputFiles({ name: '计划.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') })
    await provider.getByRole('button', { name: '加入附件' }).click()
    await expect(provider.getByRole('link', { name: '计划.pdf' })).toBeVisible()
    await provider.getByRole('button', { name: '提交方案' }).click()
    await expect(provider.getByText('已提交，对方可以看到')).toBeVisible()
  })

  await test.step('the weights are locked, the file is there, scoring begins', async () => {
    await buyer.goto(awardPaths.needPlan(ASKED))
    await expect(buyer.getByText(/权重于 .* 锁定/)).toBeVisible()
    await expect(buyer.getByLabel('价格：权重')).toHaveCount(0)
    await buyer.goto(awardPaths.needProposals(ASKED))
    await buyer.getByRole('rowheader').getByRole('link').first().click()
    await expect(buyer.getByRole('link', { name: '计划.pdf' })).toBeVisible()
    await buyer.goto(awardPaths.needProposals(ASKED))
    await confirmed(buyer, '结束接收，开始打分', '开始打分')
    await expect(buyer.getByText('已停止接收，可以打分').first()).toBeVisible()
    await provider.reload()
    await expect(provider.getByText('评审已开始，不再接收')).toBeVisible()
  })

  await test.step('none is suitable: the provider hears why', async () => {
    await buyer.goto(awardPaths.needOutcome(ASKED))
    await buyer.getByRole('button', { name: '以“没有合适方案”结束' }).click()
    await expect(buyer.getByText('请选主要原因').first()).toBeVisible()
    await buyer.getByLabel('价格超出预算').check()
    await buyer.getByRole('button', { name: '以“没有合适方案”结束' }).click()
    await expect(buyer.getByText('已结束：没有合适方案')).toBeVisible()
    await provider.reload()
    await expect(provider.getByText('对方没有选定任何方案')).toBeVisible()
    await expect(provider.getByText('原因：价格超出预算')).toBeVisible()
  })
})

test('three proposals are scored, agreed on, and what the order hangs on is said', async ({ browser }) => {
  const buyer = await sideOf(browser, 'manufacturer')
  await buyer.goto(awardPaths.needScores(EVALUATED))
  const fields = buyer.locator('input[name^="points."]')
  await expect(fields).toHaveCount(9)
  const marks = ['92', '80', '85', '66', '60', '60', '78', '85', '80']
  for (const [index, mark] of marks.entries()) await fields.nth(index).fill(mark)
  await confirmed(buyer, '交出打分', '交出')
  await expect(buyer.getByText('您已交出打分')).toBeVisible()
  await buyer.goto(awardPaths.needEvaluation(EVALUATED))
  await expect(buyer.locator('input[name^="points."]').first()).toHaveValue('92')
  await confirmed(buyer, '确定分数', '确定')
  await expect(buyer.getByText('第 1 名，共 3 份')).toBeVisible()
  await expect(buyer.getByText(/价格权重(超过|低于) [\d.]+% 时，第一名变为 重庆/).first()).toBeVisible()
  const violations = await violationsOf(buyer, { runOnly: { type: 'tag', values: LEVELS } })
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('without scripts a message goes from side to side and is marked as read', async ({ browser }) => {
  const provider = await sideOf(browser, 'provider', false)
  const buyer = await sideOf(browser, 'manufacturer', false)
  await provider.goto(paths.proposals())
  await provider
    .getByRole('row', { name: /需要 MES 系统/ })
    .getByRole('link', { name: /打开|未读/ })
    .click()
  const words = `没有脚本也能说话 ${Date.now()}`
  await provider.getByRole('textbox', { name: '消息' }).fill(words)
  await provider
    .getByLabel(/^附件/)
    .setInputFiles({ name: '点表.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') })
  await provider.getByRole('button', { name: '发送' }).click()
  await expect(provider.getByText(words)).toBeVisible()
  await expect(provider.getByText('未读').last()).toBeVisible()
  await buyer.goto(awardPaths.needProposals(MES))
  await buyer.getByRole('link', { name: '重庆铸汇工业软件有限公司' }).last().click()
  await expect(buyer.getByText(words)).toBeVisible()
  await expect(buyer.getByRole('link', { name: '点表.pdf' }).last()).toBeVisible()
  await provider.reload()
  await expect(provider.getByText(/已读 \d/).last()).toBeVisible()
})

test('two tabs do not overwrite each other: both versions side by side, and a choice', async ({
  browser,
}) => {
  const first = await sideOf(browser, 'provider', false)
  const second = await first.context().newPage()
  await first.goto(talkPaths.editProposal(DRAFT))
  await second.goto(talkPaths.editProposal(DRAFT))
  await first.getByLabel(/^实施方法/).fill('先到先存')
  await first.getByRole('button', { name: '保存草稿' }).click()
  await expect(first.getByText('先到先存')).toBeVisible()
  await second.getByLabel(/^实施方法/).fill('后到的')
  await second.getByRole('button', { name: '保存草稿' }).click()
  await expect(second.getByText('方案在别处保存过')).toBeVisible()
  const row = second.getByRole('row', { name: /实施方法/ })
  await expect(row).toContainText('后到的')
  await expect(row).toContainText('先到先存')
  await second.getByRole('button', { name: '保留我的' }).click()
  await expect(second.getByText('后到的')).toBeVisible()
})
