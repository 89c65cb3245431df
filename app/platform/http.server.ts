import { redirect } from '@remix-run/node'

/** Thrown by guards; shown by the one error boundary. */
export function notFound(): never {
  throw new Response(null, { status: 404, statusText: 'Not Found' })
}

/** @param seconds after which it is worth another try */
export function tooManyRequests(seconds: number): never {
  const headers = { 'Retry-After': String(seconds) }
  throw new Response(null, { status: 429, statusText: 'Too Many Requests', headers })
}

/** What was sent cannot be read, whoever sent it. */
export function badRequest(): never {
  throw new Response(null, { status: 400, statusText: 'Bad Request' })
}

export function forbidden(): never {
  throw new Response(null, { status: 403, statusText: 'Forbidden' })
}

/** A path of this site, or the fallback: never another host, however it is spelled. */
export function safePath(wanted: FormDataEntryValue | string | null | undefined, fallback = '/'): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || /^[/\\]{2}|[\\\t\r\n]/.test(wanted))
    return fallback
  try {
    const url = new URL(wanted, 'http://site.invalid')
    const path = url.pathname + url.search + url.hash
    // Dot segments may leave a second slash behind, which would name a host.
    return url.origin === 'http://site.invalid' && !path.startsWith('//') ? path : fallback
  } catch {
    return fallback
  }
}

/** Answers a form that was carried out: see other, so that reloading does not send it again. */
export function seeOther(path: string, headers?: HeadersInit) {
  return redirect(path, { status: 303, headers })
}
