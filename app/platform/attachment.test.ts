import { expect, test } from 'vitest'
import { attachmentHeaders } from './attachment.ts'

const dispositionOf = (name: string) => attachmentHeaders(name, 'text/csv')['Content-Disposition']

test('a Chinese name travels whole, with an ASCII one for clients that cannot read it', () => {
  expect(dispositionOf('我的需求.csv')).toBe(
    `attachment; filename="export.csv"; filename*=UTF-8''%E6%88%91%E7%9A%84%E9%9C%80%E6%B1%82.csv`,
  )
})

test.each(['a"b.csv', 'a\r\nSet-Cookie: x.csv', '../a.csv', "a'(b)*.csv"])(
  '%j cannot leave its place',
  (name) => {
    expect(dispositionOf(name)).toMatch(
      /^attachment; filename="export\.csv"; filename\*=UTF-8''[A-Za-z0-9._~!%-]+$/,
    )
  },
)
