export type Failure = { status: number; reference?: string }

let last: Failure | undefined

/**
 * Remix tells a page that its data did not come, but neither the status of an answer that it cannot read nor the
 * number of the request. Both are kept here, of the newest request for data, for the error page.
 */
export function watchFailures(): void {
  const ask = window.fetch
  window.fetch = async (...parameters) => {
    const answer = await ask(...parameters)
    if (new URL(answer.url, location.href).pathname.endsWith('.data')) last = failureOf(answer)
    return answer
  }
}

function failureOf({ ok, status, headers }: Response): Failure | undefined {
  if (ok) return undefined
  const reference = headers.get('X-Request-Id')
  return { status, ...(reference && { reference }) }
}

/** The newest answer, if it failed; always none on the server. */
export function lastFailure(): Failure | undefined {
  return last
}
