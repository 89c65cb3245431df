import type { TFunction } from 'i18next'
import { expect, test } from 'vitest'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { emptyQuery } from '#search/query.ts'
import { savedSearchSchema } from './saved-search.schema.ts'
import { searchName } from './search-name.ts'

const nameOf = (words: string, filters = {}) =>
  searchName(
    { ...emptyQuery('offerings'), words, filters },
    'zh-CN',
    translator('zh-CN') as TFunction<'catalogue'>,
  )

test('a search is called by its words and filters, and one of everything by its list', () => {
  expect(nameOf('机器人', { domain: ['D1'] })).toBe('机器人、软件信息服务')
  expect(nameOf('')).toBe('服务')
})

test.each([
  ['long', '压铸'.repeat(100)],
  ['of characters that count twice', `压${'𠮷'.repeat(40)}`],
  ['with signs that turn the writing round', '压铸\u202Egnp'],
])('a name that is proposed is one that is taken, also for words that are %s', (_case, words) => {
  const name = nameOf(words)
  expect(name).not.toMatch(/[\uD800-\uDBFF]$/)
  const sent = { intent: 'save', name, frequency: 'daily', query: '' }
  expect(savedSearchSchema.safeParse(sent)).toMatchObject({ success: true })
})
