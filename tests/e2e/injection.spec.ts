/** Markup in every field that others read: it is shown as it was typed, and nothing of it becomes a part of any page. */
import type { APIRequestContext, Page } from '@playwright/test'
import { creditCodeWithCheckDigit } from '#app/modules/taxonomy/credit-code.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { expect, test } from './fixtures.ts'

const MARKUP = '</script><script>hit()</script>"\'><img src=x onerror=hit()>'
const LONG = `${MARKUP}<svg/onload=hit()><a href="javascript:hit()">[x](javascript:hit())</a>\u2028{{constructor}}]]>&lt;script&gt;`
/** What may stand in no answer: the same as markup, also within the data that a page carries for its scripts. */
const LIVE = /<script>hit|<img src=x|<svg\/onload|href="javascript:/i

type Form = Record<string, string>

test('what a stranger types into every field is text wherever it is shown', async ({ page, troubles }) => {
  const { request } = page
  const unique = `${test.info().workerIndex}${Date.now()}`
  const name = `毒${unique.slice(-6)}<script>hit()</script>`
  await post(request, paths.signUp(), {
    name: '没有尖括号',
    email: `markup-${unique}@example.com`,
    password: 'a long enough password',
    terms: 'on',
  })
  await post(request, paths.newOrganization(), {
    name,
    creditCode: creditCodeWithCheckDigit(`91500000${unique.slice(-9)}`),
    kinds: 'provider',
    regionCode: '500112',
    summary: LONG,
    website: 'https://example.com/?a=%22%3E%3Cscript%3Ehit()%3C/script%3E',
  })
  const offered = await post(request, paths.newOffering('D1'), {
    version: '1',
    title: MARKUP,
    summary: LONG,
    keywords: '<script>hit()</script>',
    leafCodes: 'D1.mes',
    'cases[0].client': MARKUP,
    'cases[0].metric': LONG,
    'cases[0].before': MARKUP,
    'cases[0].after': MARKUP,
    intent: 'save',
  })
  const id = /offerings\/([^/]+)\/edit/.exec(offered)?.[1] ?? ''
  await post(request, paths.myOfferings(), { id, intent: 'publish' })
  const need = await post(request, paths.newNeed(), { text: `需要 MES 系统 ${LONG}` })
  const needId = /needs\/([^/]+)\/edit/.exec(need)?.[1] ?? ''

  const words = encodeURIComponent('<script>hit()</script>')
  for (const path of [
    paths.offering(id),
    paths.editOffering(id),
    paths.myOfferings(),
    paths.organization(),
    paths.editOrganization(),
    paths.need(needId),
    needPaths.needStep(needId, 'what'),
    needPaths.needStep(needId, 'review'),
    paths.myNeeds(),
    paths.members(),
    paths.account(),
    `${paths.catalogue()}?q=${words}`,
    `${paths.catalogue()}?q=${encodeURIComponent('毒 img onerror')}`,
    `/sign-in?redirectTo=${words}`,
    `/nothing${words}`,
  ])
    await look(page, path)

  for (const path of [
    `${paths.feed(`q=${words}`)}`,
    `/resources/suggest?q=${words}`,
    `${paths.catalogue()}.data?q=${words}`,
    `${paths.offering(id)}.data`,
    paths.newExport('own-offerings', 'csv'),
    paths.ownData(),
  ]) {
    const answer = await request.get(path)
    const headers = answer.headers()
    expect.soft(headers['content-type'], path).not.toMatch(/text\/html/)
    expect.soft(headers['x-content-type-options'], path).toBe('nosniff')
  }
  const feed = await (await request.get(paths.feed())).text()
  expect.soft(feed).not.toMatch(LIVE)
  // The page of the missing is a 404, which Chromium reports; nothing else has been.
  troubles.splice(0, troubles.length, ...troubles.filter((one) => !one.includes('status of 404 ')))
})

async function post(request: APIRequestContext, path: string, form: Form): Promise<string> {
  const answer = await request.post(path, { form, maxRedirects: 0 })
  const words = /<div[^>]*role="alert".*?<\/div>/s.exec(await answer.text())?.[0]
  expect(answer.status(), `${path} ${words ?? ''}`).toBeLessThan(400)
  return answer.headers().location ?? ''
}

async function look(page: Page, path: string) {
  await page.goto(path)
  expect.soft(await (await page.request.get(path)).text(), path).not.toMatch(LIVE)
  const found = await page.evaluate(() => ({
    called: 'wasHit' in window,
    elements: document.querySelectorAll('img[src="x"], svg[onload], a[href^="javascript:"]').length,
  }))
  expect.soft(found, path).toEqual({ called: false, elements: 0 })
}
