import { expect, test } from 'vitest'
import { readArguments } from './arguments.ts'

const files = ['--offerings', 'a.csv', '--needs=b.csv']

test('both ways of writing a value are read; what is left out has its default', () => {
  expect(readArguments(files)).toEqual({ ok: true, value: { offerings: 'a.csv', needs: 'b.csv', top: 20 } })
  expect(readArguments([...files, '--top', '1000', '--out', 'c.xlsx'])).toMatchObject({
    value: { top: 1000, out: 'c.xlsx' },
  })
})

test.each([
  [['--offerings', 'a'], '缺少 --needs'],
  [[], '缺少 --offerings'],
  [[...files, '--top', '0'], '--top 要是'],
  [[...files, '--top', 'ten'], '--top 要是'],
  [[...files, '--top'], '--top 后面缺少值'],
  [[...files, '--needs', 'c'], '--needs 写了两次'],
  [[...files, '--colour', 'red'], '不认识的参数 --colour'],
  [['a.csv', 'b.csv'], '不认识的参数 a.csv'],
  [[...files, '--today', 'soon'], '--today 要写成'],
])('%j is refused', (words, problem) => {
  expect(readArguments(words)).toMatchObject({ ok: false, problem: expect.stringContaining(problem) })
})
