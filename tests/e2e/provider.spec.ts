import { paths } from '#app/platform/paths.ts'
import { expect, hydrated, test } from './fixtures.ts'

test('a provider drafts an offering, is told what is wrong with what was typed, and publishes it', async ({
  page,
  signInAs,
  provokes,
}) => {
  provokes(422)
  await signInAs('provider', paths.newOffering('D1'))
  await hydrated(page)
  await page.getByLabel('服务名称').fill('压铸车间 MES 轻量版（浏览器旅程）')
  await page.getByRole('checkbox', { name: /制造执行系统（MES）/ }).check()
  await page.getByLabel('服务介绍').fill('三台压铸机起步，四周上线，含 SAP 工单接口。')
  await page.getByRole('button', { name: '保存草稿，继续填写' }).click()
  await page.waitForURL(/\/my\/offerings\/[^/]+\/edit\/terms/)
  await expect(page.getByText('草稿已保存。')).toBeVisible()

  await page.getByLabel('价格上限').fill('很多')
  await page.getByLabel('交付周期').fill('一个月')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  const summary = page.getByRole('alert')
  await expect(summary).toContainText('请填写金额')
  await expect(summary).toContainText('请填写整数')
  await expect(summary).toBeFocused()
  await expect(page.getByLabel('价格上限')).toHaveValue('很多')
  await summary.getByRole('link', { name: '请填写整数' }).click()
  await expect(page.getByLabel('交付周期')).toBeFocused()

  await page.getByLabel('价格上限').fill('46')
  await page.getByLabel('交付周期').fill('30')
  await page.getByRole('button', { name: '保存并填下一部分' }).click()
  await page.waitForURL(/\/edit\/scope/)
  await page.locator('summary').filter({ hasText: '服务地区' }).first().click()
  await page.getByRole('checkbox', { name: '不限（全国均可服务）' }).check()
  const sections = page.getByRole('navigation', { name: '步骤' })
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('已保存。')).toBeVisible()

  await test.step('every section keeps what was saved in it', async () => {
    await sections.getByRole('link', { name: '基本信息' }).click()
    await expect(page.getByLabel('服务名称')).toHaveValue('压铸车间 MES 轻量版（浏览器旅程）')
    await expect(page.getByRole('checkbox', { name: /制造执行系统（MES）/ })).toBeChecked()
    await sections.getByRole('link', { name: '价格与产能' }).click()
    await expect(page.getByLabel('价格上限')).toHaveValue('46')
  })

  await page.getByLabel('价格下限').fill('38')
  await page.getByRole('button', { name: '保存并发布' }).click()
  await page.waitForURL(/done=published/)
  const row = page.getByRole('article').filter({ hasText: '压铸车间 MES 轻量版（浏览器旅程）' })
  await expect(row).toContainText('已发布')

  await test.step('it is found in the catalogue at once', async () => {
    await page.goto(paths.catalogue({ q: '压铸车间 MES 轻量版' }))
    await expect(page.getByRole('link', { name: '压铸车间 MES 轻量版（浏览器旅程）' })).toBeVisible()
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an offering is filled section by section, gone back in, and published', async ({
    page,
    signInAs,
    provokes,
  }) => {
    provokes(422)
    await signInAs('provider', paths.newOffering('D1'))
    await page.getByLabel('服务名称').fill('不用脚本填写的服务')
    await page.getByRole('checkbox', { name: /制造执行系统（MES）/ }).check()
    await page.getByRole('button', { name: '保存草稿，继续填写' }).click()
    await expect(page).toHaveURL(/\/edit\/terms/)
    await page.getByLabel('价格上限').fill('很多')
    await page.getByRole('button', { name: '保存并填下一部分' }).click()
    await expect(page).toHaveURL(/\/edit\/terms/)
    await expect(page.getByRole('alert').getByRole('link', { name: '请填写金额' })).toBeVisible()
    await expect(page.getByLabel('价格上限')).toHaveValue('很多')
    await page.getByLabel('价格上限').fill('46')
    await page.getByRole('button', { name: '保存并填下一部分' }).click()
    await expect(page).toHaveURL(/\/edit\/scope/)

    await test.step('what browser back shows is what was saved, and can be saved again', async () => {
      await page.getByRole('navigation', { name: '步骤' }).getByRole('link', { name: '基本信息' }).click()
      await expect(page.getByLabel('服务名称')).toHaveValue('不用脚本填写的服务')
      await page.getByLabel('服务名称').fill('不用脚本也能填写的服务')
      await page.getByRole('button', { name: '保存并填下一部分' }).click()
      await expect(page.getByLabel('价格上限')).toHaveValue('46')
      await page.goBack()
      await expect(page.getByLabel('服务名称')).toHaveValue('不用脚本也能填写的服务')
      await page.getByRole('button', { name: '保存并发布' }).click()
      await expect(page).toHaveURL(/done=published/)
      const offering = page.getByRole('article').filter({ hasText: '不用脚本也能填写的服务' })
      await expect(offering).toContainText('已发布')
    })
  })
})

test('a provider sees which needs suit an offering, with the reasons told from its own side', async ({
  page,
  signInAs,
}) => {
  await signInAs('provider', paths.myOfferings({ status: 'published' }))
  await page
    .getByRole('article')
    .filter({ hasText: '压铸车间 MES：' })
    .getByRole('link', { name: '看匹配的需求' })
    .click()
  await page.waitForURL(/\/demand$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('需求推荐')
  const first = page.getByRole('main').getByRole('article').first()
  await expect(first).toContainText('匹配分')
  await first.getByText(/查看全部 \d+ 条理由/).click()
  const own = first.locator('section', { has: page.getByRole('heading', { name: '您的要求与对方情况' }) })
  await expect(own.getByRole('listitem').first()).toBeVisible()
  await expect(first.getByRole('heading', { name: '对方的要求与您的情况' })).toBeVisible()
})

test('a provider cannot open or change the offering of another organization', async ({
  page,
  signInAs,
  provokes,
}) => {
  provokes(404)
  await signInAs('provider')
  await page.goto(paths.catalogue({ q: '渝栖汽车零部件 MES' }))
  const link = page.getByRole('list', { name: '服务', exact: true }).getByRole('heading').getByRole('link')
  const foreign = /[^/]+$/.exec((await link.first().getAttribute('href')) ?? '')?.[0] ?? ''
  expect(foreign).not.toBe('')

  const answer = await page.goto(paths.editOffering(foreign))
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('找不到这个页面')
  expect((await page.request.get(paths.demandFor(foreign))).status()).toBe(404)
  const posted = await page.request.post(paths.editOffering(foreign), {
    form: { title: '改成我的', intent: 'save', version: '1' },
  })
  expect(posted.status()).toBe(404)
})
