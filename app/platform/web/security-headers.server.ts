import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

/** An enforced policy: own scripts by nonce, own styles only, nothing inline, no frames. */
export function securityHeaders({
  development,
  https,
}: {
  development: boolean
  https: boolean
}): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'base-uri': ["'none'"],
        'object-src': ["'none'"],
        'frame-ancestors': ["'none'"],
        'form-action': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'script-src': [
          "'self'",
          (_request, response) => `'nonce-${(response as Response).locals.cspNonce as string}'`,
          "'strict-dynamic'",
        ],
        // Vite's development server injects styles and speaks over a socket.
        'style-src': development
          ? ["'self'", "'unsafe-inline'"]
          : ["'self'", (_request, response) => `'nonce-${(response as Response).locals.cspNonce as string}'`],
        'connect-src': development ? ["'self'", 'ws:'] : ["'self'"],
        ...(https ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
  })
}
