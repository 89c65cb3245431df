import { once } from 'node:events'
import { request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, test } from 'vitest'
import { BODY_LIMIT_BYTES, limitBody, UPLOAD_LIMIT_BYTES } from './limit-body.server.ts'

/** Sends a body in pieces; without its length, as whoever hides it does. */
async function answerTo(path: string, bytes: number, { declared }: { declared: boolean }) {
  let received = 0
  const server = express()
    .use(limitBody, (request, response) => {
      request.on('data', (chunk: Buffer) => {
        received += chunk.length
      })
      request.on('end', () => void response.send('reached'))
      // The limit hands a body on at rest, and whoever reads it begins: Remix does so too.
      request.resume()
    })
    .listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const { port } = server.address() as AddressInfo
    const headers = declared ? { 'Content-Length': String(bytes) } : { 'Transfer-Encoding': 'chunked' }
    const sent = ask({ host: '127.0.0.1', port, path, method: 'POST', headers })
    const outcome = new Promise<number>((resolve) => {
      sent.on('response', (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      })
      // Who is cut off in the middle of sending may see nothing but that.
      sent.on('error', () => resolve(413))
      // The connection may break once more after the answer, when the request listens no longer.
      sent.on('socket', (socket) => socket.on('error', () => resolve(413)))
    })
    sent.end(Buffer.alloc(bytes, 'x'))
    return { status: await outcome, received }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

test.each([{ declared: true }, { declared: false }])(
  'a form up to the limit is read whole: %o',
  async (how) => {
    expect(await answerTo('/sign-in', BODY_LIMIT_BYTES, how)).toEqual({
      status: 200,
      received: BODY_LIMIT_BYTES,
    })
  },
)

test.each([{ declared: true }, { declared: false }])('a larger one never arrives whole: %o', async (how) => {
  const { status, received } = await answerTo('/sign-in', 4 * BODY_LIMIT_BYTES, how)
  expect(status).toBe(413)
  expect(received).toBeLessThan(2 * BODY_LIMIT_BYTES)
})

test('who says how large it is gets an answer, though nothing of it arrives', async () => {
  expect(await answerTo('/sign-in', 4 * BODY_LIMIT_BYTES, { declared: true })).toEqual({
    status: 413,
    received: 0,
  })
})

test('an upload may be larger, and has its own limit', async () => {
  expect((await answerTo('/imports', 4 * BODY_LIMIT_BYTES, { declared: true })).status).toBe(200)
  expect((await answerTo('/imports', UPLOAD_LIMIT_BYTES + 1, { declared: false })).status).toBe(413)
  expect((await answerTo('/imports/x', 4 * BODY_LIMIT_BYTES, { declared: true })).status).toBe(413)
})

test.each([
  '/proposals/1/attachments',
  '/needs/1/talk/2',
  '/leads/2/talk',
  '/leads/2/talk.data',
  '/official/targets/talent',
  '/challenges/1/enter.data',
])('a form that takes files may be larger: %s', async (path) => {
  expect((await answerTo(path, 2 * BODY_LIMIT_BYTES, { declared: true })).status).toBe(200)
})

test('a form beside one that takes files may not', async () => {
  expect((await answerTo('/proposals/1', 2 * BODY_LIMIT_BYTES, { declared: true })).status).toBe(413)
})
