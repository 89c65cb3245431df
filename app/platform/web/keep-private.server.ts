import type { RequestHandler, Response } from 'express'
import { paths } from '../paths.ts'

const SESSION = /(?:^|;\s*)(?:__Host-)?session=/
/** Pages of a letter's link show whom it was sent to. */
const LETTER = /^\/(?:reset-password|invitation|leads\/answer)\//i

/**
 * What a signed-in person saw, or whoever has a letter, is not to be had from a cache afterwards. Any other page differs by language and
 * display, which a cookie says: a cache must not give one visitor's to the next. The texts of a language are everybody's.
 */
export const keepPrivate: RequestHandler = (request, response, next) => {
  if (request.path === paths.texts()) return next()
  response.vary('Cookie')
  if (SESSION.test(request.get('Cookie') ?? '') || LETTER.test(request.path)) storeNothing(response)
  next()
}

/** Said last, in place of what a route allows everybody: beside `no-store` an age would contradict it. */
function storeNothing(response: Response): void {
  const { writeHead } = response
  response.writeHead = ((...words: Parameters<typeof writeHead>) => {
    response.setHeader('Cache-Control', 'no-store')
    return writeHead.apply(response, words)
  }) as typeof writeHead
}
