import { expect, test } from 'vitest'
import { signUpSchema } from './account.schema.ts'

const person = { name: '李工', email: 'li@example.com', password: '压铸车间两个月上线', terms: 'on' }
const flawsOf = (name: string) =>
  signUpSchema('asvs')
    .safeParse({ ...person, name })
    .error?.issues.map(({ path, message }) => [path[0], message])

test.each(['李工', "Anne-Marie O'Neil", '买买提·艾力', '😀', 'Dr. Wu'])('%s is a name', (name) => {
  expect(flawsOf(name)).toBeUndefined()
})

test.each([
  '李工\r\nBcc: all@example.com',
  '李\u2028工',
  '李\u202E工',
  '<b>李工</b>',
  '中奖了 http://evil.example',
  'WWW.evil.example',
])('%j is none: it would stand in letters', (name) => {
  expect(flawsOf(name)).toEqual([['name', 'accounts:error.name.invalid']])
})
