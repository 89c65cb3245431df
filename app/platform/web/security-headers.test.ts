import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, test } from 'vitest'
import { securityHeaders } from './security-headers.server.ts'

async function headersOf(given: { development: boolean; https: boolean }): Promise<Headers> {
  const app = express().use(
    (_request, response, next) => {
      response.locals.cspNonce = 'a-nonce'
      next()
    },
    securityHeaders(given),
    (_request, response) => void response.send('ok'),
  )
  const server = app.listen(0)
  try {
    const { port } = server.address() as AddressInfo
    return (await fetch(`http://127.0.0.1:${port}/`)).headers
  } finally {
    server.close()
  }
}

test('with https a browser is told for a year to use nothing else', async () => {
  const headers = await headersOf({ development: false, https: true })
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
  expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests')
  expect((await headersOf({ development: false, https: false })).get('strict-transport-security')).toBeNull()
})

test('nothing inline runs but what has the nonce of the answer', async () => {
  const policy = (await headersOf({ development: false, https: true })).get('content-security-policy')
  expect(policy).toContain("script-src 'self' 'nonce-a-nonce' 'strict-dynamic'")
  expect(policy).toContain("style-src 'self' 'nonce-a-nonce'")
  expect(policy).not.toContain('unsafe')
})
