import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { logger } from '../logger.server.ts'

/** The site reads and sends forms; it has no other methods and reads no other bodies. */
const METHODS = ['GET', 'HEAD', 'POST']
const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)(?:;|$)/i
/** A name or an address, and perhaps a port. */
const HOST = /^(?:[\p{L}\p{N}._-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu

/** What no browser sends is refused before anything is made of it: it is no fault of the product, and must not be logged as one. */
export const refuseMalformed: RequestHandler = (request, response, next) => {
  if (!METHODS.includes(request.method)) {
    response.set('Allow', METHODS.join(', '))
    return refuse(response, 405, '不支持这种请求方式。This method is not supported.')
  }
  if (!isUrl(request.get('Host') ?? '', request.originalUrl))
    return refuse(response, 400, '网址有误。The address is malformed.')
  if (request.method === 'POST' && !FORM.test(request.get('Content-Type') ?? ''))
    return refuse(response, 415, '只接受表单。Only forms are accepted.')
  next()
}

function isUrl(host: string, path: string): boolean {
  try {
    decodeURIComponent(path.split('?')[0] ?? '')
    return HOST.test(host) && Boolean(new URL(`http://${host}${path}`))
  } catch {
    return false
  }
}

/** What nobody caught: logged in whole, told as nothing. */
export const sayFault: ErrorRequestHandler = (error, request, response, next) => {
  logger.error(
    {
      method: request.method,
      pathname: request.path,
      error: error instanceof Error ? error.stack : String(error),
    },
    'fault outside of a page',
  )
  if (response.headersSent) return next(error)
  refuse(response, 500, '系统出错，请稍后再试。Something went wrong; try again later.')
}

function refuse(response: Response, status: number, words: string) {
  response.status(status).set('Cache-Control', 'no-store').type('text').send(words)
}
