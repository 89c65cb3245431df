/** What no browser sends, sent by hand: never a fault, never a word of the inside. */
import { once } from 'node:events'
import { request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuseMalformed, sayFault } from './refuse-malformed.server.ts'

const app = express()
app.use(refuseMalformed)
app.get('/breaks', () => {
  throw new Error('SELECT secret FROM inside')
})
app.use((_request, response) => void response.send('reached'))
app.use(sayFault)
const server = app.listen(0, '127.0.0.1')
beforeAll(async () => {
  if (!server.listening) await once(server, 'listening')
})
afterAll(() => void server.close())

type Asked = { method?: string; path?: string; headers?: Record<string, string> }

function answerTo({
  method = 'GET',
  path = '/',
  headers = {},
}: Asked): Promise<{ status: number; text: string }> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const sent = ask({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      let text = ''
      answer.on('data', (chunk) => {
        text += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

const form = { 'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8' }

test.each<[string, Asked, number]>([
  ['a page', {}, 200],
  ['a form', { method: 'POST', headers: form }, 200],
  ['a file', { method: 'POST', headers: { 'Content-Type': 'multipart/form-data; boundary=x' } }, 200],
  ['a port', { headers: { Host: 'yupei.example:8443' } }, 200],
  ['an IPv6 address', { headers: { Host: '[::1]:3000' } }, 200],
  ['JSON', { method: 'POST', headers: { 'Content-Type': 'application/json' } }, 415],
  [
    'plain text, which other sites may send unasked',
    { method: 'POST', headers: { 'Content-Type': 'text/plain' } },
    415,
  ],
  ['no type', { method: 'POST' }, 415],
  ['PUT', { method: 'PUT', headers: form }, 405],
  ['DELETE', { method: 'DELETE' }, 405],
  ['OPTIONS', { method: 'OPTIONS' }, 405],
  ['TRACE', { method: 'TRACE' }, 405],
  ['a host that is none', { headers: { Host: '///' } }, 400],
  ['a host with a blank', { headers: { Host: 'a b' } }, 400],
  ['a host with a name and a password', { headers: { Host: 'user:word@evil.example' } }, 400],
  ['a port beyond all ports', { headers: { Host: 'x:99999' } }, 400],
  ['broken percent signs', { path: '/offerings/%E0%A4%A' }, 400],
])('%s', async (_what, asked, status) => {
  expect((await answerTo(asked)).status).toBe(status)
})

test('a fault tells nothing of the inside', async () => {
  const { status, text } = await answerTo({ path: '/breaks' })
  expect(status).toBe(500)
  expect(text).toBe('系统出错，请稍后再试。Something went wrong; try again later.')
})
