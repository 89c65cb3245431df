import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import { env } from '../env.server.ts'
import { withinRequest } from '../request-scope.server.ts'
import { healthRoutes } from './health.server.ts'
import { keepPrivate } from './keep-private.server.ts'
import { limitBody } from './limit-body.server.ts'
import { metrics } from './metrics.server.ts'
import { refuseForeignPosts } from './refuse-foreign-posts.server.ts'
import { refuseMalformed, sayFault } from './refuse-malformed.server.ts'
import { routeLabels } from './route-label.ts'
import { securityHeaders } from './security-headers.server.ts'
import { siteFiles } from './site-files.server.ts'
import { trustProxies } from './trust-proxies.server.ts'

/** Closing says so first (/readyz), still answers for a while, and then takes nothing new. */
export type OpenWeb = { port: number; close(graceSeconds?: number): Promise<void> }

/** Serves the built site (or, in development, the sources) until closed. */
export async function openWeb(): Promise<OpenWeb> {
  const { NODE_ENV, PORT, HOST, PUBLIC_URL, PROXIES } = env()
  const development = NODE_ENV === 'development'
  const vite = development
    ? await import('vite').then(({ createServer }) => createServer({ server: { middlewareMode: true } }))
    : undefined
  let draining = false

  const app = express()
  app.disable('x-powered-by')
  trustProxies(app, PROXIES)
  const build = development ? undefined : await builtSite()
  const { measure, routes: metricsRoutes } = metrics(routeLabels(build?.routes ?? {}))
  app.use((_request, response, next) => {
    // Nobody keeps a connection that is about to go.
    if (draining) response.set('Connection', 'close')
    next()
  })
  app.use(healthRoutes(() => draining))
  app.use(metricsRoutes)
  app.use(measure)
  app.use(compression())
  app.use((_request, response, next) => {
    response.locals.cspNonce = randomBytes(16).toString('base64')
    response.locals.requestId = randomUUID()
    next()
  })
  app.use(securityHeaders({ development, https: PUBLIC_URL?.startsWith('https:') ?? false }))
  if (vite) app.use(vite.middlewares)
  else app.use(siteFiles('build/client'))
  // Browsers ask for this name whatever the page says.
  app.get('/favicon.ico', (_request, response) => response.redirect(301, '/favicon.svg'))
  app.use((_request, response, next) => {
    response.set('X-Request-Id', response.locals.requestId as string)
    next()
  })
  app.use(refuseMalformed, refuseForeignPosts, limitBody, keepPrivate)
  const remix = createRequestHandler({
    build: vite
      ? () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<unknown> as Promise<ServerBuild>
      : (build as ServerBuild),
    mode: NODE_ENV,
    getLoadContext: (request, response) => ({
      cspNonce: response.locals.cspNonce as string,
      clientAddress: request.ip,
    }),
  })
  app.all('*', (request, response, next) => {
    void withinRequest(response.locals.requestId as string, () => remix(request, response, next))
  })

  app.use(sayFault)

  const server = createServer(app)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(PORT, HOST, resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : PORT,
    close: async (graceSeconds = 0) => {
      draining = true
      await pause(graceSeconds * 1000)
      await drain(server)
      await vite?.close()
    },
  }
}

async function builtSite() {
  return (await import(pathToFileURL(path.resolve('build/server/index.js')).href)) as ServerBuild
}

const DRAIN_LIMIT_MILLISECONDS = 18_000

/** Answers what is under way, takes nothing new. */
async function drain(server: Server) {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const impatient = setTimeout(() => server.closeAllConnections(), DRAIN_LIMIT_MILLISECONDS)
  await closed
  clearTimeout(impatient)
}
