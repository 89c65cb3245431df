import { expect, it } from 'vitest'
import { searchText } from './search-text.ts'

it.each([
  [' 压铸 ', '压铸'],
  ['\0', ''],
  ['压\0铸', '压铸'],
  ['长'.repeat(101), '长'.repeat(100)],
  [null, ''],
])('what is looked for by %j is %j', (asked, text) => {
  expect(searchText(asked)).toBe(text)
})
