/** A form that another site's page sends carries the visitor's cookie; it is refused by what the browser says of its origin. */
import { once } from 'node:events'
import { request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, test } from 'vitest'
import { refuseForeignPosts } from './refuse-foreign-posts.server.ts'

async function statusOf(method: string, headers: Record<string, string>): Promise<number | undefined> {
  const server = express()
    .use(refuseForeignPosts, (_request, response) => void response.send('reached'))
    .listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const { port } = server.address() as AddressInfo
    const sent = ask({ host: '127.0.0.1', port, method, headers: { Host: 'yupei.example', ...headers } })
    sent.end()
    const [answer] = await once(sent, 'response')
    answer.resume()
    return answer.statusCode
  } finally {
    server.close()
  }
}

test.each<[string, Record<string, string>]>([
  ['another site', { Origin: 'https://evil.example' }],
  ['a name that only begins like ours', { Origin: 'https://yupei.example.evil.example' }],
  ['another port', { Origin: 'https://yupei.example:8443' }],
  ['a page without an origin', { Origin: 'null' }],
  ['nonsense', { Origin: 'yupei.example' }],
  ['another site, by Sec-Fetch-Site alone', { 'Sec-Fetch-Site': 'cross-site' }],
  ['a neighbour under the same domain', { 'Sec-Fetch-Site': 'same-site' }],
])('a post from %s is refused', async (_what, headers) => {
  expect(await statusOf('POST', headers)).toBe(403)
})

test('a post from a page of the site, or typed by hand, is not', async () => {
  expect(await statusOf('POST', { Origin: 'https://yupei.example', 'Sec-Fetch-Site': 'same-origin' })).toBe(
    200,
  )
  expect(await statusOf('POST', {})).toBe(200)
})

test('a link from another site is followed', async () => {
  expect(await statusOf('GET', { 'Sec-Fetch-Site': 'cross-site' })).toBe(200)
})
