import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { nameFrom } from './modules/taxonomy/find-name.ts'
import { taxonomyName } from './modules/taxonomy/taxonomy-names.ts'
import { pageTexts, sayingWith, textsOfPage } from './platform/i18n/page-texts.server.ts'
import { PageTextsContext } from './platform/i18n/use-translation.ts'
import { logger } from './platform/logger.server.ts'
import { NonceContext } from './platform/nonce.ts'
import { readPreferences } from './platform/preferences.server.ts'
import { requestId } from './platform/request-scope.server.ts'
import { withoutPadding } from './platform/web/without-padding.server.ts'
import { siteTexts } from './site-texts.server.ts'

export const streamTimeout = 10_000

nameFrom((key, language) => textsOfPage()?.find([key]) ?? taxonomyName(key, language))

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  load: AppLoadContext,
) {
  const nonce = load.cspNonce as string | undefined
  const { language } = await readPreferences(request)
  const texts = pageTexts(language, siteTexts(language))
  // Forms work without scripts, so crawlers and people without them get the whole page at once.
  const ready = isbot(request.headers.get('User-Agent') ?? '') ? 'onAllReady' : 'onShellReady'
  let answered = status
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = sayingWith(texts, () =>
      renderToPipeableStream(
        <NonceContext.Provider value={nonce}>
          <PageTextsContext.Provider value={texts}>
            <RemixServer context={context} url={request.url} nonce={nonce} abortDelay={streamTimeout} />
          </PageTextsContext.Provider>
        </NonceContext.Provider>,
        {
          nonce,
          [ready]() {
            const body = withoutPadding()
            headers.set('Content-Type', 'text/html; charset=utf-8')
            headers.set('Content-Language', language)
            resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answered }))
            pipe(body)
          },
          onShellError: reject,
          onError(error) {
            answered = 500
            logger.error({ requestId: requestId(), error: wordsOf(error) }, 'page not rendered')
          },
        },
      ),
    )
    setTimeout(abort, streamTimeout + 1000).unref()
  })
}

/** Faults of loaders and actions: logged once, here, with the number that the page shows. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (request.signal.aborted) return
  const { pathname } = new URL(request.url)
  logger.error({ requestId: requestId(), method: request.method, pathname, error: wordsOf(error) }, 'fault')
}

function wordsOf(error: unknown) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
