import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { nameFrom } from './modules/taxonomy/find-name.ts'
import { type Brought, broughtTexts } from './platform/i18n/brought-texts.ts'
import { TEXTS_ID } from './platform/i18n/page-texts-script.tsx'
import { PageTextsContext } from './platform/i18n/use-translation.ts'
import { isLanguage } from './platform/language.ts'
import { watchFailures } from './platform/last-failure.ts'

async function hydrate() {
  const asked = document.documentElement.lang
  const brought = JSON.parse(document.getElementById(TEXTS_ID)?.textContent ?? '') as Brought
  const texts = broughtTexts(isLanguage(asked) ? asked : 'zh-CN', brought)
  nameFrom((key) => texts.find([key]))
  await pageData()
  startTransition(() => {
    hydrateRoot(
      document,
      <PageTextsContext.Provider value={texts}>
        <StrictMode>
          <RemixBrowser />
        </StrictMode>
      </PageTextsContext.Provider>,
    )
  })
  whenIdle(texts.fetchRest)
}

/** The next page will want texts that this one did not bring. */
function whenIdle(work: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 3000 })
  else setTimeout(work, 1000)
}

/**
 * RemixBrowser throws a promise until the page's data has been read from its stream. A press in that moment makes
 * React finish the page at once, which it then cannot (its error 345), so the promise is waited for beforehand.
 */
async function pageData() {
  try {
    RemixBrowser({})
  } catch (thrown) {
    if (!(thrown instanceof Promise)) throw thrown
    await thrown
  }
}

// What the router gives up for a newer page rejects where nobody listens (remix-run/react-router#14203); it is no fault.
addEventListener('unhandledrejection', (event) => {
  if (event.reason?.name === 'AbortError') event.preventDefault()
})
watchFailures()
void hydrate()
