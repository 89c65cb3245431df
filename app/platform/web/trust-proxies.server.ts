import type { Express, RequestHandler } from 'express'
import { logger } from '../logger.server.ts'

/**
 * Says how many proxies stand before this server: `request.ip` is what the outermost of them saw. What anybody else has written
 * into X-Forwarded-For stands further left and is not read.
 */
export function trustProxies(app: Express, count: number): void {
  app.set('trust proxy', count)
  if (count === 0) app.use(warnOfProxy())
}

/** Without the setting every visitor has the proxy's address and shares its limits: better said than found out. */
function warnOfProxy(): RequestHandler {
  let said = false
  return (request, _response, next) => {
    if (!said && request.headers['x-forwarded-for'] !== undefined) {
      said = true
      logger.warn(
        'a request carries X-Forwarded-For, which is not believed: set PROXIES if a proxy stands in front',
      )
    }
    next()
  }
}
