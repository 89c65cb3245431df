import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passwordFlaw } from './password.ts'
import { isOutworn } from './password-rules.ts'

describe('a password', () => {
  it.each([
    ['1234567', 'too-short'],
    ['密码密码密码密', 'too-short'],
    ['x'.repeat(129), 'too-long'],
    ['12345678', 'common'],
    ['Password123', 'common'],
    ['Woaini1314', 'common'],
    ['ｐａｓｓｗｏｒｄ', 'common'],
    ['zzzzzzzzzzzz', 'common'],
    ['chen.fang@example.com', 'like-account'],
    ['Chen.Fang', 'like-account'],
  ])('%s is refused as %s', (password, flaw) => {
    expect(passwordFlaw(password, 'asvs', 'chen.fang@example.com')).toBe(flaw)
  })

  it.each(['yupei-demo-2026', '压铸车间两个月上线', 'correct horse battery', `${'😀'.repeat(7)}1`])(
    '%s is taken',
    (password) => {
      expect(passwordFlaw(password, 'asvs')).toBeNull()
    },
  )

  it('needs no digits, signs or capitals: any long unlikely text will do', () => {
    fc.assert(
      fc.property(fc.uuid(), (text) => {
        expect(passwordFlaw(text, 'asvs')).toBeNull()
      }),
    )
  })
})

describe('a password under 等保三级', () => {
  it.each([
    ['Abcdef12!', 'too-short-mlps3'],
    ['correct horse battery', 'too-plain'],
    ['ABCDEFGHIJ1', 'too-plain'],
    ['1234567890!', 'too-plain'],
    ['1qaz@wsx3edc', 'common'],
    ['压铸车间两个月上线了', 'too-plain'],
    ['Chen.Fang.Long', 'like-account'],
  ])('%s is refused as %s', (password, flaw) => {
    expect(passwordFlaw(password, 'mlps3', 'chen.fang.long@example.com')).toBe(flaw)
  })

  it.each(['Yupei-demo-2026', '压铸车间Mes2026', 'lower and 3 Upper', 'abc 123 压铸车间'])(
    '%s is taken',
    (password) => {
      expect(passwordFlaw(password, 'mlps3')).toBeNull()
    },
  )
})

describe('the life of a password', () => {
  const set = new Date('2026-08-26T00:00:00Z')
  it('has no end by itself', () => {
    expect(isOutworn('asvs', set, new Date('2036-01-01T00:00:00Z'))).toBe(false)
  })
  it('is ninety days under 等保三级', () => {
    expect(isOutworn('mlps3', set, new Date('2026-11-23T23:59:59Z'))).toBe(false)
    expect(isOutworn('mlps3', set, new Date('2026-11-24T00:00:00Z'))).toBe(true)
  })
})
