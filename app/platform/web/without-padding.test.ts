import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { withoutPadding } from './without-padding.server.ts'

test('NUL bytes go, and characters cut in two by a chunk stay whole', async () => {
  const han = Buffer.from('压铸')
  const chunks = [Buffer.concat([han.subarray(0, 2), Buffer.from([0, 0])]), han.subarray(2)]
  expect(await text(Readable.from(chunks).pipe(withoutPadding()))).toBe('压铸')
})
