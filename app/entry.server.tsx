import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { nameFrom } from './modules/taxonomy/find-name.ts'
import { taxonomyName } from './modules/taxonomy/taxonomy-names.ts'
import { AnswerContext } from './platform/answer.ts'
import { pageTexts, sayingWith, textsOfPage } from './platform/i18n/page-texts.server.ts'
import { PageTextsContext } from './platform/i18n/use-translation.ts'
import { logger } from './platform/logger.server.ts'
import { NonceContext } from './platform/nonce.ts'
import { isOutage, RETRY_AFTER_SECONDS } from './platform/outage.ts'
import { readPreferences } from './platform/preferences.server.ts'
import { metOutage, noteOutage, requestId } from './platform/request-scope.server.ts'
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
  const { language, theme, elder } = await readPreferences(request)
  const texts = pageTexts(language, siteTexts(language))
  // Forms work without scripts, so crawlers and people without them get the whole page at once.
  const ready = isbot(request.headers.get('User-Agent') ?? '') ? 'onAllReady' : 'onShellReady'
  let answered = metOutage() ? 503 : status
  if (metOutage()) headers.set('Retry-After', String(RETRY_AFTER_SECONDS))
  const refused = status >= 400 && Boolean(context.staticHandlerContext.actionData)
  const answer = { status: answered, reference: requestId(), theme, elder, refused }
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = sayingWith(texts, () =>
      renderToPipeableStream(
        <NonceContext.Provider value={nonce}>
          <AnswerContext.Provider value={answer}>
            <PageTextsContext.Provider value={texts}>
              <RemixServer context={context} url={request.url} nonce={nonce} abortDelay={streamTimeout} />
            </PageTextsContext.Provider>
          </AnswerContext.Provider>
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

/** The answer to a page that is there already and asks for its data alone. */
export function handleDataRequest(response: Response) {
  if (!metOutage()) return response
  const headers = new Headers(response.headers)
  headers.set('Retry-After', String(RETRY_AFTER_SECONDS))
  return new Response(response.body, { status: 503, headers })
}

/** Faults of loaders and actions: logged once, here, with the number that the page shows. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (request.signal.aborted) return
  if (isOutage(error)) noteOutage()
  const { pathname } = new URL(request.url)
  logger.error({ requestId: requestId(), method: request.method, pathname, error: wordsOf(error) }, 'fault')
}

function wordsOf(error: unknown) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
