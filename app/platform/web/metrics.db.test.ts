import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { registerConsumer } from '#app/platform/events/register-consumer.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { post } from '#app/platform/mail.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import { metrics } from './metrics.server.ts'

const TOKEN = 'known-to-the-monitoring'
let server: Server
let url: string

beforeEach(async () => {
  const { measure, routes } = metrics((path) => (path === '/catalogue' ? '/catalogue' : 'other'), TOKEN)
  const app = express()
  app.use(routes, measure)
  app.get('/catalogue', (_request, response) => void response.send('ok'))
  server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())))

const read = (headers: Record<string, string> = {}) => fetch(`${url}/metrics`, { headers })

test('a reader on this machine sees the process, the requests by route, the outbox and the engines', async () => {
  await transaction((tx) => markStale(tx, 'needs', ['one', 'two']))
  await fetch(`${url}/catalogue`)
  await fetch(`${url}/needs/5c0f`)
  const answer = await read()
  const text = await answer.text()
  expect(answer.headers.get('Content-Type')).toContain('text/plain')
  expect(text).toContain('search_outbox_depth 2')
  expect(text).toMatch(/search_outbox_lag_seconds \d/)
  expect(text).toContain('search_engine_up{engine="postgres"} 1')
  expect(text).toContain(
    'http_request_duration_seconds_count{method="GET",route="/catalogue",status="2xx"} 1',
  )
  expect(text).toContain('http_request_duration_seconds_count{method="GET",route="other",status="4xx"} 1')
  expect(text).toContain('process_cpu_seconds_total')
})

test('a reader sees how far the telling is', async () => {
  registerConsumer('metrics', 'all', async () => {}, { startAt: 'beginning' })
  await consumeEvents()
  await transaction((tx) => appendEvent(tx, { type: 'thing.done', subjectId: 'one' }))
  await transaction((tx) => post(tx, { to: 'a@example.com', subject: '您好', text: '' }))
  const text = await (await read()).text()
  expect(text).toContain('letters_waiting 1')
  expect(text).toContain('letters_dead 0')
  expect(text).toContain('deliveries{state="dead"} 0')
  expect(text).toContain('events_waiting{consumer="metrics"} 1')
  expect(text).toMatch(/events_lag_seconds\{consumer="metrics"\} \d/)
  expect(text).toContain('events_dead{consumer="metrics"} 0')
})

test.each([
  ['through a proxy', { 'X-Forwarded-For': '203.0.113.7' }, 404],
  [
    'through a proxy, with the token',
    { 'X-Forwarded-For': '203.0.113.7', Authorization: `Bearer ${TOKEN}` },
    200,
  ],
  ['with a wrong token', { Authorization: 'Bearer guessed' }, 404],
])('%s', async (_how, headers, status) => {
  expect((await read(headers as Record<string, string>)).status).toBe(status)
})
