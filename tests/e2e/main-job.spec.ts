import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { paths } from '#app/platform/paths.ts'
import { expect, hydrated, STORY_NEED, test } from './fixtures.ts'

test('a manufacturer posts one sentence, sees who can meet it and why, and what would gain more', async ({
  page,
  signInAs,
}) => {
  await signInAs('manufacturer', paths.newNeed())
  await page.getByLabel('您的需求').fill(STORY_NEED)
  await page.getByRole('button', { name: '整理成需求' }).click()

  await test.step('what was recognised is shown with the words it was read from', async () => {
    await page.waitForURL(/\/edit\/(what|review)$/)
    const recognised = page.getByRole('listitem').filter({ hasText: '原文' })
    await expect(recognised.filter({ hasText: '制造执行系统（MES）' })).toBeVisible()
    await expect(recognised.filter({ hasText: '“SAP”' })).toBeVisible()
    await expect(recognised.filter({ hasText: '不超过 80 万元' })).toContainText('预算 80 万')
    await expect(recognised.filter({ hasText: '最晚完成' })).toContainText('两个月内上线')
  })

  await test.step('the steps lead to the review', async () => {
    await walkTheSteps(page)
  })

  await test.step('a stated gain is exactly what the change yields', async () => {
    const before = await passing(page)
    const raise = page.getByRole('listitem').filter({ hasText: /^预算上限 80 万元 → [\d.]+ 万元\+/ })
    const [, budget, gain] =
      /→ ([\d.]+) 万元\+(\d+) 项服务/.exec((await raise.first().textContent()) ?? '') ?? []
    expect(Number(gain), 'a gain is stated').toBeGreaterThan(0)
    await changeBudget(page, budget ?? '')
    expect(await passing(page)).toBe(before + Number(gain))
    await changeBudget(page, '80')
    expect(await passing(page)).toBe(before)
  })

  await page.getByRole('button', { name: '发布需求' }).click()
  await page.waitForURL(/\/matches$/)
  const cards = page.getByRole('main').getByRole('article')
  const first = cards.nth(0)
  const second = cards.nth(1)

  await test.step('the first match says its score in parts, and the reasons of both sides', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('匹配结果')
    await expect(first.getByRole('heading', { level: 3 })).toContainText('MES')
    await expect(first).toContainText('匹配分')
    await first.getByRole('link', { name: /查看全部 \d+ 条理由/ }).click()
    for (const part of ['文字相关', '能力符合', '价格', '交付', '距离', '业绩与资料', '空闲产能', '对方意愿'])
      await expect(first).toContainText(part)
    const theirs = first.locator('section', { has: page.getByRole('heading', { name: '服务商对您的要求' }) })
    const ours = first.locator('section', { has: page.getByRole('heading', { name: '您对服务商的要求' }) })
    await expect(ours).toContainText(/报价.+80 万元/)
    await expect(ours).toContainText(/交付周期 \d+ 天/)
    await expect(theirs.getByRole('listitem').first()).toBeVisible()
  })

  await test.step('what is unknown comes with the question that settles it', async () => {
    await expect(first).toContainText(/\d+ 项未知/)
    await expect(cards.filter({ hasText: /(请您补充|问服务商).+？/ }).first()).toBeVisible()
  })

  await test.step('near misses come with the change that cures them', async () => {
    const misses = page.getByRole('complementary').getByRole('listitem').filter({ hasText: '若把' })
    await expect(misses.first()).toContainText(/若把.+→.+(即可全部满足|即不再排除)/)
  })

  await test.step('one is put on the shortlist', async () => {
    await first.getByRole('button', { name: '加入备选' }).click()
    await expect(first.getByRole('button', { name: '移出备选' })).toBeVisible()
    await page.getByRole('link', { name: /^备选/ }).click()
    await page.waitForURL(/show=shortlist/)
    await expect(cards).toHaveCount(1)
    await page.goBack()
    await expect(second).toBeVisible()
  })

  await test.step('two are compared side by side', async () => {
    const titles = await Promise.all([first, second].map(titleOf))
    await first.getByLabel('对比').check()
    await second.getByLabel('对比').check()
    await page.getByRole('button', { name: '并排对比所选' }).click()
    await page.waitForURL(/\/compare\?/)
    const table = page.getByRole('table', { name: '所选服务逐项对比' })
    await expect(table.getByRole('columnheader')).toHaveCount(2)
    for (const title of titles)
      await expect(table.getByRole('link', { name: title, exact: true })).toBeVisible()
    await expect(table.getByRole('row').filter({ hasText: '报价与预算' })).toContainText('满足')

    await table.getByRole('link', { name: titles[0], exact: true }).click()
    await page.waitForURL(/\/offerings\//)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[0] ?? '')
  })
})

test('an official opens the trace of any match, and recomputing it gives the same bytes', async ({
  page,
  signInAs,
}) => {
  await signInAs('official', paths.traces())
  await page.getByRole('row').nth(1).getByRole('link').click()
  await page.waitForURL(/\/official\/traces\/.+/)
  await expect(page.getByText('重算结果与留痕逐字节一致')).toBeVisible()
  await expect(page.getByRole('heading', { name: '需求方对服务商的要求' })).toBeVisible()
  const words = page.locator('main h4, main li, main dt, main dd')
  expect((await words.allTextContents()).join('\n')).not.toMatch(/您|^(need|offering)\./m)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载完整留痕（规范 JSON）' }).click(),
  ])
  const bytes = await readFile(await file.path())
  const [hash] =
    /[0-9a-f]{12,}/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '') ?? []
  expect(createHash('sha256').update(bytes).digest('hex').slice(0, hash?.length)).toBe(hash)
})

/** From wherever the wizard began, through all its forms, to the review. */
async function walkTheSteps(page: Page) {
  if (!page.url().endsWith('/what')) {
    await page
      .getByRole('navigation', { name: '填写步骤' })
      .getByRole('link', { name: /要什么/ })
      .click()
  }
  for (const step of ['what', 'details', 'conditions', 'terms']) {
    await page.waitForURL(new RegExp(`/edit/${step}$`))
    await hydrated(page)
    await page.getByRole('button', { name: '保存，下一步' }).click()
  }
  await page.waitForURL(/\/edit\/review$/)
  await expect(page.getByRole('heading', { name: /发布前体检/ })).toBeVisible()
}

/** How many offerings could meet the draft: all conditions met, or some still unknown. */
async function passing(page: Page) {
  const panel = page.locator('section', { has: page.getByRole('heading', { name: /发布前体检/ }) })
  const words = ((await panel.textContent()) ?? '').replaceAll(/\s/g, '')
  const [, met, unknown] = /全部满足(\d+)项尚有未知(\d+)项/.exec(words) ?? []
  expect(met, words).toBeDefined()
  return Number(met) + Number(unknown)
}

async function changeBudget(page: Page, wanYuan: string) {
  await page
    .getByRole('navigation', { name: '填写步骤' })
    .getByRole('link', { name: /预算与条件/ })
    .click()
  await page.waitForURL(/\/edit\/conditions$/)
  await page.getByLabel('预算上限').fill(wanYuan)
  await page.getByRole('button', { name: '保存，去检查' }).click()
  await page.waitForURL(/\/edit\/review$/)
  await expect(page.getByText(`不超过 ${wanYuan} 万元`).first()).toBeVisible()
}

/** The name of the offering without its rank. */
async function titleOf(card: ReturnType<Page['locator']>) {
  const text = (await card.getByRole('heading', { level: 3 }).textContent()) ?? ''
  return text.replace(/^\d+\. /, '')
}
