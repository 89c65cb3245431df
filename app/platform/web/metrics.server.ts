import { createHash, timingSafeEqual } from 'node:crypto'
import express, { type Request, type RequestHandler, type Router } from 'express'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { env } from '../env.server.ts'
import { logger } from '../logger.server.ts'
import { engineStates } from '../search.server.ts'
import { readOutboxState } from '../search-outbox.server.ts'
import { reading } from '../transaction.server.ts'
import { readToldState } from './told-state.server.ts'

const METHODS = new Set(['GET', 'HEAD', 'POST'])
const DURATION_BUCKETS_SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const FORWARDED = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
]
const LOOPBACK = /^(?:::1|127\.\d+\.\d+\.\d+|::ffff:127\.\d+\.\d+\.\d+)$/

/**
 * Figures for Prometheus: this process, its requests, the search index, and how people are told.
 * @param labelOf the name under which a path's requests are counted (route-label.ts)
 * @param token what a reader from elsewhere must know; without one nobody from elsewhere reads
 */
export function metrics(
  labelOf: (path: string) => string,
  token = env().METRICS_TOKEN,
): { measure: RequestHandler; routes: Router } {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time until a request was answered, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: DURATION_BUCKETS_SECONDS,
    registers: [registry],
  })
  const outbox = {
    depth: gauge(registry, 'search_outbox_depth', 'Changes that wait to be carried to the search engines'),
    lag: gauge(registry, 'search_outbox_lag_seconds', 'Age of the oldest change that waits'),
    failed: gauge(
      registry,
      'search_outbox_failed',
      'Documents that were given up; see /official/search-index',
    ),
  }
  const letters = {
    waiting: gauge(registry, 'letters_waiting', 'Letters that wait to be carried, or for another try'),
    dead: gauge(registry, 'letters_dead', 'Letters that were given up; see /official/deliveries'),
  }
  const deliveries = labelled(registry, 'deliveries', 'Notifications to people beyond the site', 'state')
  const events = {
    waiting: labelled(registry, 'events_waiting', 'Events that a consumer has not come to', 'consumer'),
    lag: labelled(registry, 'events_lag_seconds', 'Age of the first event that waits', 'consumer'),
    failing: labelled(registry, 'events_failing', 'Events that are tried again', 'consumer'),
    dead: labelled(
      registry,
      'events_dead',
      'Events that were set aside; see /official/deliveries',
      'consumer',
    ),
  }
  const up = new Gauge({
    name: 'search_engine_up',
    help: 'Whether the engine answers',
    labelNames: ['engine'],
    registers: [registry],
  })

  const measure: RequestHandler = (request, response, next) => {
    const stop = duration.startTimer()
    response.once('finish', () =>
      stop({
        method: METHODS.has(request.method) ? request.method : 'other',
        route: labelOf(request.path),
        status: `${Math.floor(response.statusCode / 100)}xx`,
      }),
    )
    next()
  }

  const routes = express.Router()
  routes.get('/metrics', async (request, response, next) => {
    // For everybody else there is no such page.
    if (!mayRead(request, token)) return next()
    for (const { name, healthy } of await engineStates().catch(unknown('engines', []))) {
      up.set({ engine: name }, healthy ? 1 : 0)
    }
    const state = await reading(readOutboxState).catch(unknown('outbox', null))
    outbox.depth.set(state?.depth ?? Number.NaN)
    outbox.lag.set(state?.lagSeconds ?? Number.NaN)
    outbox.failed.set(state?.givenUp ?? Number.NaN)
    const told = await reading(readToldState).catch(unknown('deliveries', null))
    letters.waiting.set(told?.letters.waiting ?? Number.NaN)
    letters.dead.set(told?.letters.dead ?? Number.NaN)
    for (const { state, count } of told?.deliveries ?? []) deliveries.set({ state }, count)
    for (const { consumer, waiting, seconds, failing, dead } of told?.events ?? []) {
      events.waiting.set({ consumer }, waiting)
      events.lag.set({ consumer }, seconds)
      events.failing.set({ consumer }, failing)
      events.dead.set({ consumer }, dead)
    }
    response
      .set('Cache-Control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics())
  })
  return { measure, routes }
}

/** Somebody on this machine who did not come through a proxy, or who knows the token. */
function mayRead(request: Request, token: string | undefined): boolean {
  const given = /^Bearer (.+)$/.exec(request.get('Authorization') ?? '')?.[1]
  if (given) return token !== undefined && same(given, token)
  const direct = FORWARDED.every((name) => request.headers[name] === undefined)
  return direct && LOOPBACK.test(request.socket.remoteAddress ?? '')
}

function same(one: string, other: string) {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}

function gauge(registry: Registry, name: string, help: string) {
  return new Gauge({ name, help, registers: [registry] })
}

function labelled<Label extends string>(registry: Registry, name: string, help: string, label: Label) {
  return new Gauge({ name, help, labelNames: [label], registers: [registry] })
}

/** Without a database the figures of the process still count. */
function unknown<Value>(what: string, value: Value) {
  return (error: unknown) => {
    logger.warn({ what, error: String(error) }, 'a figure could not be read')
    return value
  }
}
