/** Where a request comes from cannot be made up: limits by address would be worth nothing. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, test } from 'vitest'
import { trustProxies } from './trust-proxies.server.ts'

async function addressSeen(proxies: number, forwarded?: string): Promise<string> {
  const app = express()
  trustProxies(app, proxies)
  app.use((request, response) => void response.send(request.ip))
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const { port } = server.address() as AddressInfo
    const headers = forwarded ? { 'X-Forwarded-For': forwarded } : undefined
    return await (await fetch(`http://127.0.0.1:${port}/`, { ...(headers ? { headers } : {}) })).text()
  } finally {
    server.close()
  }
}

test('without a proxy nothing that a request says of itself is believed', async () => {
  for (const made of ['203.0.113.1', '127.0.0.1, 203.0.113.1', '::1'])
    expect(await addressSeen(0, made)).toBe('127.0.0.1')
})

test('behind one proxy the address is what the proxy added, whatever the visitor wrote before it', async () => {
  expect(await addressSeen(1, '203.0.113.9')).toBe('203.0.113.9')
  for (const made of ['198.51.100.1', '198.51.100.2, 198.51.100.3', '127.0.0.1'])
    expect(await addressSeen(1, `${made}, 203.0.113.9`)).toBe('203.0.113.9')
})

test('behind two proxies it is what the outer one saw', async () => {
  expect(await addressSeen(2, '198.51.100.1, 203.0.113.9, 10.0.0.2')).toBe('203.0.113.9')
})
