import { expect, it } from 'vitest'
import { paths } from '#app/platform/paths.ts'
import { needTextOf } from './need-text.ts'

it('a need that begins with a challenge has an address that every proxy takes, however long its goals are', () => {
  const longest = {
    title: '题'.repeat(80),
    problem: '难'.repeat(4_000),
    goals: Array(3).fill('标'.repeat(333)),
  }
  expect(paths.newNeed({ q: needTextOf(longest) }).length).toBeLessThan(6_000)
  const short = { title: '压铸机联网', problem: '没有接口', goals: ['停机不超过 4 小时'] }
  expect(needTextOf(short)).toBe('压铸机联网\n没有接口\n停机不超过 4 小时')
})
