import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { siteFiles } from './site-files.server.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'yupei-files-'))
beforeAll(() => {
  mkdirSync(path.join(folder, 'client/assets'), { recursive: true })
  writeFileSync(path.join(folder, 'client/assets/a.js'), 'a')
  writeFileSync(path.join(folder, 'client/.env'), 'SECRET')
  writeFileSync(path.join(folder, 'secret.js'), 'SECRET')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Sends the path as it is written; fetch would put it right first. */
async function answerTo(written: string) {
  const app = express().use(siteFiles(path.join(folder, 'client')), (_request, response) => {
    response.status(404).send('none')
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const { port } = server.address() as AddressInfo
    const sent = ask({ host: '127.0.0.1', port, path: written })
    sent.end()
    const [answer] = (await once(sent, 'response')) as [import('node:http').IncomingMessage]
    answer.resume()
    return { status: answer.statusCode, location: answer.headers.location }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

test('a file is given', async () => {
  expect(await answerTo('/assets/a.js')).toEqual({ status: 200, location: undefined })
})

test.each(['/\\evil.example/..', '//evil.example/%2e%2e', '/needs/..', '/assets'])(
  '%j, a folder, leads nowhere',
  async (written) => {
    expect(await answerTo(written)).toEqual({ status: 404, location: undefined })
  },
)

test.each(['/../secret.js', '/%2e%2e/secret.js', '/assets/..%2f..%2fsecret.js', '/.env'])(
  '%j is no file of the site',
  async (written) => {
    expect((await answerTo(written)).status).not.toBe(200)
  },
)
