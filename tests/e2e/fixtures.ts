import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import type { DemoRole } from '#app/modules/accounts/demo-account.ts'
import { paths } from '#app/platform/paths.ts'

type Fixtures = {
  /** Statuses a test provokes on purpose; Chromium reports each as a console error. */
  provokes: (...statuses: number[]) => void
  /** Presses the demo button of a role and lands on `page`. */
  signInAs: (role: DemoRole, wanted?: string) => Promise<void>
  /** Signs in without the form, and opens `wanted`: where the way in is not what is looked at. */
  signedInAs: (role: DemoRole, wanted?: string) => Promise<void>
  /** Fails the test for every error in the console, uncaught exception and breach of the content policy. */
  troubles: string[]
}

export const test = base.extend<Fixtures>({
  troubles: [
    async ({ context }, use) => {
      const troubles: string[] = []
      await watch(context, troubles)
      await use(troubles)
      expect(troubles, 'errors in the console of the browser').toEqual([])
    },
    { auto: true },
  ],
  provokes: async ({ troubles }, use) => {
    const provoked: number[] = []
    await use((...statuses) => void provoked.push(...statuses))
    const unexpected = troubles.filter(
      (trouble) => !provoked.some((status) => trouble.includes(`status of ${status} `)),
    )
    troubles.splice(0, troubles.length, ...unexpected)
  },
  signInAs: async ({ page }, use) => {
    await use((role, wanted = paths.account()) => pressDemoButton(page, role, wanted))
  },
  signedInAs: async ({ page }, use) => {
    await use(async (role, wanted) => {
      const sent = { form: { which: role }, maxRedirects: 0 }
      expect((await page.request.post(paths.demoSignIn(), sent)).status()).toBe(303)
      if (wanted) await page.goto(wanted)
    })
  },
})

export { expect }

/** Collects what a page complains about, on every page of the context. */
async function watch(context: BrowserContext, troubles: string[]) {
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${message.page()?.url()} ${message.text()}`.slice(0, 500))
  })
  context.on('weberror', (error) => troubles.push(`${error.page()?.url()} ${String(error.error())}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
}

async function pressDemoButton(page: Page, role: DemoRole, wanted: string) {
  await page.goto(paths.signIn(wanted))
  await page.locator(`button[value=${role}]`).click()
  await page.waitForURL((url) => url.pathname + url.search === wanted)
}

/** The need of the story, word for word as a manufacturer types it. */
export const STORY_NEED = '需要 MES 系统，压铸车间，对接 SAP，预算 80 万，两个月内上线'

/** With scripts: words that React has taken over the page, so that a first key or press is not lost. */
export async function hydrated(page: Page) {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactProps')),
  )
  // What listens to keys is attached in effects, which come after; they have run when the browser has nothing left to do.
  await page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 2_000 })),
  )
}
