import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprintOf } from './fingerprint.ts'

test('the order of keys does not count, that of values does', () => {
  expect(fingerprintOf({ a: 1, b: { c: ['x', 'y'], d: null } })).toBe(
    fingerprintOf({ b: { d: null, c: ['x', 'y'] }, a: 1 }),
  )
  expect(fingerprintOf({ c: ['x', 'y'] })).not.toBe(fingerprintOf({ c: ['y', 'x'] }))
})

test('what JSON does not keep does not count: absent keys, NUL', () => {
  expect(fingerprintOf({ a: 'b', c: undefined })).toBe(fingerprintOf({ a: 'b\0' }))
})

test('a document that was written and read back has the same fingerprint', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(fingerprintOf(JSON.parse(JSON.stringify(value)))).toBe(fingerprintOf(value))
    }),
  )
})

test('it is short', () => expect(fingerprintOf({ id: 'a' })).toMatch(/^[0-9a-f]{16}$/))
