import { describe, expect, it } from 'vitest'
import { creditCodeWithCheckDigit } from '#app/modules/taxonomy/credit-code.ts'
import { certificateSchema, editSchema, foundSchema } from './organization.schema.ts'

const creditCode = creditCodeWithCheckDigit('91500000MA5UXXXX0')
const minimal = { name: '重庆渝江压铸有限公司', creditCode, kinds: ['provider'] }

const wrongFields = (form: Record<string, unknown>) =>
  foundSchema.safeParse(form).error?.issues.map(({ path, message }) => [path[0], message]) ?? []

describe('the profile of an organization', () => {
  it('needs a name, a credit code and what it is; the rest may be blank', () => {
    expect(foundSchema.parse(minimal)).toEqual({
      name: '重庆渝江压铸有限公司',
      creditCode,
      isManufacturer: false,
      isProvider: true,
      regionCode: null,
      industryCode: null,
      clusterCodes: [],
      size: null,
      labels: [],
      foundedOn: null,
      website: null,
      phone: null,
      summary: '',
    })
    expect(wrongFields({}).map(([field]) => field)).toEqual(['name', 'creditCode', 'kinds'])
  })

  it.each([
    ['500112', '500157'],
    ['CQ-LJ', '500157'],
    ['CQ-GX', 'CQ-GX'],
  ])('keeps the region %s under %s, as it is today', (typed, kept) => {
    expect(foundSchema.parse({ ...minimal, regionCode: typed }).regionCode).toBe(kept)
  })

  it('reads a credit code as people paste it', () => {
    const pasted = ` ${creditCode.toLowerCase().slice(0, 8)} ${creditCode.slice(8)} `
    expect(foundSchema.parse({ ...minimal, creditCode: pasted }).creditCode).toBe(creditCode)
  })

  it.each([
    [{ name: '重庆渝江\r\nBcc: all@example.com' }, 'name'],
    [{ name: '重庆渝江\u202Ecod.exe' }, 'name'],
    [{ name: '中奖了 https://evil.example' }, 'name'],
    [{ creditCode: `${creditCode.slice(0, 17)}${creditCode.endsWith('0') ? '1' : '0'}` }, 'creditCode'],
    [{ kinds: ['manufacturer'] }, 'industryCode'],
    [{ kinds: ['broker'] }, 'kinds'],
    [{ regionCode: '999999' }, 'regionCode'],
    [{ size: 'huge' }, 'size'],
    [{ labels: ['made-up'] }, 'labels'],
    [{ clusterCodes: ['made-up'] }, 'clusterCodes'],
    [{ foundedOn: '2026-02-30' }, 'foundedOn'],
    [{ foundedOn: '2999-01-01' }, 'foundedOn'],
    [{ website: 'javascript:alert(1)' }, 'website'],
    [{ phone: 'call me' }, 'phone'],
    [{ summary: '字'.repeat(1001) }, 'summary'],
  ])('with %j is wrong at %s', (wrong, field) => {
    expect(wrongFields({ ...minimal, ...wrong }).map(([at]) => at)).toContain(field)
  })

  it.each(['023-6788 1234', '+86 23 6788 1234', '（023）67881234 转 801', '13812345678'])(
    'takes the number %s',
    (phone) => {
      expect(foundSchema.parse({ ...minimal, phone }).phone).toBe(phone)
    },
  )

  it('is edited with the version it was filled from', () => {
    expect(editSchema.parse({ ...minimal, version: '3' }).version).toBe(3)
    expect(editSchema.safeParse(minimal).success).toBe(false)
  })
})

it('a certificate does not end before it begins', () => {
  const add = { intent: 'add', code: 'iso9001', validFrom: '2026-01-02' }
  expect(certificateSchema.safeParse({ ...add, validTo: '2026-01-01' }).error?.issues[0]?.path).toEqual([
    'validTo',
  ])
  expect(certificateSchema.safeParse({ ...add, validTo: '2026-01-02' }).success).toBe(true)
  expect(certificateSchema.safeParse({ ...add, code: 'iso0000' }).success).toBe(false)
})
