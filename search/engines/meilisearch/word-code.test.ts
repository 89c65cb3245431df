import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decoded, encoded } from './word-code.ts'

test('Han is written otherwise, one character for one, and the rest stays', () => {
  expect([...encoded('压铸 mes')]).toHaveLength(6)
  expect(encoded('压铸 mes')).toMatch(/^[^\p{Script=Han}]{2} mes$/u)
})

test('what was encoded can be read again, and beginnings stay beginnings', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...'压铸减速器㐀龿豈ab0 '), fc.string({ unit: 'grapheme', maxLength: 1 })),
  })
  fc.assert(
    fc.property(text, text, (one, other) => {
      fc.pre(!/[\u{f0000}-\u{fffff}]/u.test(one + other))
      expect(decoded(encoded(one))).toBe(one)
      expect(encoded(one + other).startsWith(encoded(one))).toBe(true)
    }),
  )
})
