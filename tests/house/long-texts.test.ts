/** Texts that make a careless expression try every way to read them: each is read in the time of one, however long. */
import { beforeAll, describe, expect, test } from 'vitest'
import { emailField } from '#app/modules/accounts/account.schema.ts'
import { deviceOf } from '#app/modules/accounts/device.ts'
import { readNeedText } from '#app/modules/needs/read-need-text.ts'
import { certificateSchema, foundSchema } from '#app/modules/organizations/organization.schema.ts'
import { websiteOf } from '#app/modules/organizations/website.ts'
import { attachmentHeaders } from '#app/platform/attachment.ts'
import { safePath } from '#app/platform/http.server.ts'
import { fenOfWanYuan } from '#app/platform/money.ts'
import { networkOf } from '#app/platform/network.ts'
import { readQuery } from '#search/query.ts'
import { segment } from '#search/text/segment.ts'
import { cpuMilliseconds } from '#tests/setup/cpu-milliseconds.ts'

const LENGTH = 20_000
/** Far more than reading takes, far less than trying every way. */
const LIMIT_MILLISECONDS = 1_500

const hostile: [string, string][] = [
  ['one letter', 'a'.repeat(LENGTH)],
  ['digits', '1'.repeat(LENGTH)],
  ['blanks', `x${' '.repeat(LENGTH)}x`],
  ['digits and commas', '1,'.repeat(LENGTH / 2)],
  ['opening brackets', '（'.repeat(LENGTH)],
  ['dots', '.'.repeat(LENGTH)],
  ['dashes', '1-'.repeat(LENGTH / 2)],
  ['amounts', '80万'.repeat(LENGTH / 3)],
  ['days', '2027年1月'.repeat(LENGTH / 7)],
  ['full-width digits', '８'.repeat(LENGTH)],
  ['at signs', 'a@'.repeat(LENGTH / 2)],
  ['words without an end', '预算不超过'.repeat(LENGTH / 5)],
  ['faces', '😀'.repeat(LENGTH / 2)],
  ['combining marks', `e${'\u0301'.repeat(LENGTH)}`],
]

const readers: [string, (text: string) => unknown][] = [
  ['a need in words', (text) => readNeedText(text.slice(0, 2_000), '2026-11-24')],
  ['a search', (text) => readQuery(new URLSearchParams({ q: text, domain: text, page: text }))],
  ['words of a text', (text) => segment(text.slice(0, 4_000))],
  ['an e-mail', (text) => emailField.safeParse(text)],
  [
    'an organization',
    (text) => foundSchema.safeParse({ name: text, creditCode: text, phone: text, website: text }),
  ],
  ['a certificate', (text) => certificateSchema.safeParse({ intent: 'add', code: text, number: text })],
  ['a website', (text) => websiteOf(text)],
  ['an amount', (text) => fenOfWanYuan(text)],
  ['a path', (text) => safePath(`/${text}`)],
  ['a file name', (text) => attachmentHeaders(text, 'text/csv')],
  ['an address', (text) => networkOf(text)],
  ['a browser', (text) => deviceOf(text)],
]

// The dictionary is loaded with the first text, which is no fault of that text.
beforeAll(() => void segment('压铸'))

describe.each(readers)('%s', (_what, read) => {
  test.each(hostile)('of %s is read at once', (_name, text) => {
    // What is loaded with the first text, the dictionary above all, is not the text's affair.
    read('x')
    expect(cpuMilliseconds(() => read(text))).toBeLessThan(LIMIT_MILLISECONDS)
  })
})
