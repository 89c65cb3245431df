import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { creditCodeWithCheckDigit, isCreditCode, normaliseCreditCode } from './credit-code.ts'

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
const first17 = fc
  .tuple(
    fc.array(fc.constantFrom(...alphabet), { minLength: 2, maxLength: 2 }),
    fc.array(fc.constantFrom(...'0123456789'), { minLength: 6, maxLength: 6 }),
    fc.array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 }),
  )
  .map((parts) => parts.flat().join(''))

describe('a unified social credit code', () => {
  test.each(['914403001922038216', '9144030071526726XG'])('%s, published by its holder, is right', (code) => {
    expect(isCreditCode(code)).toBe(true)
    expect(creditCodeWithCheckDigit(code.slice(0, 17))).toBe(code)
  })

  test('is wrong with another check character, letters out of the alphabet, or another length', () => {
    expect(isCreditCode('914403001922038215')).toBe(false)
    expect(isCreditCode('9144030019220382I6')).toBe(false)
    expect(isCreditCode('91440300192203821')).toBe(false)
    expect(isCreditCode('')).toBe(false)
  })

  test('is right for any 17 characters with their check character, and wrong after one change', () => {
    fc.assert(
      fc.property(first17, fc.nat(16), fc.constantFrom(...alphabet), (start, position, character) => {
        const code = creditCodeWithCheckDigit(start)
        expect(isCreditCode(code)).toBe(true)
        const changed = code.slice(0, position) + character + code.slice(position + 1)
        expect(isCreditCode(changed)).toBe(changed === code)
      }),
    )
  })

  test('refuses to complete what is not a code', () => {
    expect(() => creditCodeWithCheckDigit('9144')).toThrow(RangeError)
  })

  test('is read as people paste it', () => {
    expect(normaliseCreditCode(' 9144 0300 7152 6726 xg')).toBe('9144030071526726XG')
  })
})
