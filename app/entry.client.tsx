import { RemixBrowser } from '@remix-run/react'
import { setNonce } from 'get-nonce'
import { createInstance } from 'i18next'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { i18nOptions } from './platform/i18n/texts.ts'
import { isLanguage } from './platform/language.ts'
import { watchFailures } from './platform/last-failure.ts'

async function hydrate() {
  const asked = document.documentElement.lang
  const language = isLanguage(asked) ? asked : 'zh-CN'
  const { texts } = await (language === 'en'
    ? import('./platform/i18n/texts-en.ts')
    : import('./platform/i18n/texts-zh-cn.ts'))
  const i18n = createInstance()
  await i18n.use(initReactI18next).init(i18nOptions(language, texts))
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
  if (nonce) setNonce(nonce)
  await pageData()
  startTransition(() => {
    hydrateRoot(
      document,
      <I18nextProvider i18n={i18n}>
        <StrictMode>
          <RemixBrowser />
        </StrictMode>
      </I18nextProvider>,
    )
  })
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

watchFailures()
void hydrate()
