import type { RequestHandler } from 'express'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A form that another site's page sends is refused: browsers say where a post comes from. */
export const refuseForeignPosts: RequestHandler = (request, response, next) => {
  if (READING.has(request.method)) return next()
  const site = request.get('Sec-Fetch-Site')
  const origin = request.get('Origin')
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  const foreignOrigin = origin !== undefined && hostOf(origin) !== request.get('Host')
  if (foreignSite || foreignOrigin) {
    response
      .status(403)
      .type('text')
      .send('来源不符，请求已拒绝。This request came from another site and was refused.')
    return
  }
  next()
}

function hostOf(origin: string) {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
