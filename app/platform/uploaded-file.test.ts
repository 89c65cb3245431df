import { expect, it } from 'vitest'
import { readUploadedFile } from './uploaded-file.server.ts'

const rules = { limitBytes: 100, kinds: { 'application/pdf': ['pdf'], 'text/plain': ['csv'] } as const }
const read = (parts: BlobPart[], name = 'a.pdf') => readUploadedFile(new File(parts, name), rules)

it('tells a file by its bytes, and gives it an ending of theirs', async () => {
  expect(await read(['%PDF-1.7\n'], 'C:\\x/../报价.exe')).toMatchObject({
    value: { name: '报价.exe.pdf', mediaType: 'application/pdf' },
  })
  expect(await read(['测点,值'], '表.csv')).toMatchObject({
    value: { mediaType: 'text/plain; charset=utf-8' },
  })
})

it.each([
  ['nothing', [], 'empty'],
  ['too much', [new Uint8Array(101)], 'too-large'],
  ['a picture where none is taken', [new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'wrong-type'],
  ['a page', ['<html><script>alert(1)</script>'], 'wrong-type'],
  [
    'a picture that breaks off',
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    'wrong-type',
  ],
  ['what is no text', [new Uint8Array([0xc3, 0x28])], 'wrong-type'],
])('%s is not taken', async (_what, parts, refusal) => {
  expect(await read(parts as BlobPart[])).toEqual({ ok: false, refusal })
})
