import type { AppLoadContext } from '@remix-run/node'

/** The address a request came from, as the web server knows it; never read from a header that anybody can write. */
export function clientAddress(context: AppLoadContext): string {
  return typeof context.clientAddress === 'string' ? context.clientAddress : 'unknown'
}
