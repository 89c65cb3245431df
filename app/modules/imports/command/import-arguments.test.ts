import { expect, test } from 'vitest'
import { readImportArguments } from './import-arguments.ts'

const needed = ['--kind', 'needs', '--file', 'a.xlsx', '--as', 'a@example.com']

test('both ways of giving a value are taken, and the language is Chinese unless told otherwise', () => {
  expect(readImportArguments([...needed, '--failures=Bad.XLSX', '--publish'])).toEqual({
    language: 'zh-CN',
    ok: true,
    value: {
      kind: 'needs',
      file: 'a.xlsx',
      as: 'a@example.com',
      failures: 'Bad.XLSX',
      publish: true,
      dryRun: false,
    },
  })
  expect(readImportArguments([...needed, '--language', 'en']).language).toBe('en')
  expect(readImportArguments(['--help'])).toMatchObject({ ok: true, value: 'help' })
})

test.each([
  [[], 'missing', '--kind'],
  [['--kind', 'needs', '--file', 'a.xlsx'], 'missing', '--as'],
  [['--kind', 'nothing', '--file', 'a', '--as', 'b'], 'kind', 'nothing'],
  [['--kind', '--file', 'a', '--as', 'b'], 'value', '--kind'],
  [[...needed, '--file', 'b.csv'], 'twice', '--file'],
  [[...needed, '--force'], 'unknown', '--force'],
  [[...needed, 'b.csv'], 'unknown', 'b.csv'],
  [[...needed, '--dry-run=yes'], 'noValue', '--dry-run'],
  [[...needed, '--dry-run', '--publish'], 'both', undefined],
  [[...needed, '--failures', 'bad.csv'], 'failures', 'bad.csv'],
  [[...needed, '--language', 'fr'], 'language', 'fr'],
])('%j is wrong: %s', (words, code, word) => {
  const read = readImportArguments(words)
  expect(read).toMatchObject({ ok: false, wrong: { code } })
  if (!read.ok && word) expect(Object.values(read.wrong.params)).toContain(word)
})
