import { expect, test } from 'vitest'
import { isOutage } from './outage.ts'

const withCode = (code: string, more = {}) => Object.assign(new Error('no'), { code, ...more })

test.each([
  ['Prisma cannot reach the server', withCode('P1001')],
  ['the server shuts down', withCode('57P01')],
  ['nobody listens', new AggregateError([withCode('ECONNREFUSED')])],
  ['the connection broke', new Error('Connection terminated unexpectedly')],
  [
    'the driver says it inside',
    withCode('P2010', { meta: { driverAdapterError: { cause: withCode('ECONNRESET') } } }),
  ],
])('%s: an outage', (_, error) => {
  expect(isOutage(error)).toBe(true)
})

test.each([
  ['a row that is there already', withCode('P2002')],
  ['a bug', new TypeError('undefined is not a function')],
  ['an answer', new Response(null, { status: 404 })],
  ['nothing', undefined],
])('%s: none', (_, error) => {
  expect(isOutage(error)).toBe(false)
})

test('an error that is its own cause is read to an end', () => {
  const error = new Error('round')
  error.cause = error
  expect(isOutage(error)).toBe(false)
})
