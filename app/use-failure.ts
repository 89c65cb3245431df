import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useAnswer } from './platform/answer.ts'
import { lastFailure } from './platform/last-failure.ts'

const KNOWN = [400, 403, 404, 409, 413, 429, 503] as const
export type FailureKind = (typeof KNOWN)[number] | 500 | 'offline'

/** How Chromium, Firefox and Safari say that no answer came at all. */
const NO_ANSWER = /^(?:Failed to fetch|NetworkError when|Load failed|network error)/i

/** What went wrong, as the error page tells it, with the number of the request it went wrong in. */
export function useFailure(): { kind: FailureKind; reference?: string } {
  const error = useRouteError()
  const document = useAnswer()
  if (error instanceof TypeError && NO_ANSWER.test(error.message)) return { kind: 'offline' }
  const failed = lastFailure() ?? (document.status >= 400 ? document : undefined)
  const status = isRouteErrorResponse(error) ? error.status : failed?.status
  const { reference } = failed ?? document
  return { kind: kindOf(status ?? 500), ...(reference && { reference }) }
}

function kindOf(status: number): FailureKind {
  const known = KNOWN.find((one) => one === status)
  return known ?? (status >= 400 && status < 500 ? 400 : 500)
}
