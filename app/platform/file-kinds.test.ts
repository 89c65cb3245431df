import { expect, test } from 'vitest'
import { acceptOf, fileNameOf } from './file-kinds.ts'

test.each([
  ['报价.pdf', '报价.pdf'],
  ['C:\\x/../报价.PDF', '报价.pdf'],
  ['../../报价.exe', '报价.exe.pdf'],
  ['方案v1.2', '方案v1.2.pdf'],
  ['a\u202Efdp.exe', 'afdp.exe.pdf'],
  ['a"b<c>\u0000.pdf', 'abc.pdf'],
  ['...', 'file.pdf'],
  ['.pdf', 'pdf.pdf'],
  ['', 'file.pdf'],
  [`${'a'.repeat(99)}😀.pdf`, `${'a'.repeat(99)}.pdf`],
  [`${'长'.repeat(200)}.pdf`, `${'长'.repeat(100)}.pdf`],
])('%j is kept as %j', (given, name) => expect(fileNameOf(given, ['pdf'])).toBe(name))

test('one of several endings is kept, the first is given', () => {
  expect(fileNameOf('a.jpeg', ['jpg', 'jpeg'])).toBe('a.jpeg')
  expect(fileNameOf('a.png', ['jpg', 'jpeg'])).toBe('a.png.jpg')
})

test('the chooser is told every ending', () =>
  expect(acceptOf({ 'application/pdf': ['pdf'], 'image/jpeg': ['jpg', 'jpeg'] })).toBe('.pdf,.jpg,.jpeg'))
