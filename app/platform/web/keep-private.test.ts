import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, test } from 'vitest'
import { paths } from '../paths.ts'
import { keepPrivate } from './keep-private.server.ts'

/** @param allowed what the route says of itself, as Remix writes it */
async function headersOf(path: string, cookie?: string, allowed?: string) {
  const app = express().use(keepPrivate, (_request, response) => {
    if (allowed) response.append('Cache-Control', allowed)
    response.send('ok')
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const { port } = server.address() as AddressInfo
    return (await fetch(`http://127.0.0.1:${port}${path}`, { headers: cookie ? { Cookie: cookie } : {} }))
      .headers
  } finally {
    server.close()
  }
}

test.each([
  ['/account', 'session=x'],
  ['/catalogue', 'preferences=y; __Host-session=x'],
  ['/reset-password/secret', undefined],
  ['/Reset-Password/secret.data', undefined],
  ['/invitation/secret', 'preferences=y'],
])('%s with %s is kept by nobody', async (path, cookie) => {
  expect((await headersOf(path, cookie)).get('Cache-Control')).toBe('no-store')
})

test('a page for everybody may be kept, but not given to whoever has chosen another language', async () => {
  const headers = await headersOf('/catalogue', 'preferences=y; lastsession=x')
  expect(headers.get('Cache-Control')).toBeNull()
  expect(headers.get('Vary')).toContain('Cookie')
})

test('the texts of a language are everybody’s, also in the browser of who is signed in', async () => {
  const headers = await headersOf(paths.texts({ language: 'zh-CN', v: '1' }), 'session=x')
  expect(headers.get('Cache-Control')).toBeNull()
  expect(headers.get('Vary')).toBeNull()
})

test('suggestions may be kept a minute by a guest, and by nobody who is signed in: one word, not two that differ', async () => {
  const allowed = 'private, max-age=60'
  const kept = async (cookie?: string) =>
    (await headersOf(paths.suggest(), cookie, allowed)).get('Cache-Control')
  expect(await kept()).toBe(allowed)
  expect(await kept('session=x')).toBe('no-store')
})
