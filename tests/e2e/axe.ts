/** What axe objects to on a page; the program is handed to each document once, however often it judges there. */
import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** `within` is a selector of the part that is judged; without one it is the whole page. */
export async function violationsOf(
  page: Page,
  options: axe.RunOptions,
  within?: string,
): Promise<axe.Result[]> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source)
  return page.evaluate(judge, { options, within })
}

/** Runs in the browser; only what is answered crosses over to the test, so nothing but the violations does. */
async function judge({ options, within }: { options: axe.RunOptions; within?: string }) {
  const { run } = (window as unknown as { axe: typeof axe }).axe
  const { violations } = await run(within ?? document, { ...options, resultTypes: ['violations'] })
  return violations
}
