import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { withoutPadding } from './without-padding.server.ts'

test('NUL bytes go, and characters cut in two by a chunk stay whole', async () => {
  const han = Buffer.from('压铸')
  const chunks = [Buffer.concat([han.subarray(0, 2), Buffer.from([0, 0])]), han.subarray(2)]
  expect(await text(Readable.from(chunks).pipe(withoutPadding()))).toBe('压铸')
})

test('the indents of the manifest go, and what stands before and after it stays as it is', async () => {
  const page = `<p>压铸\n  岛</p><script>window.__remixManifest = ${JSON.stringify({ routes: { root: { id: 'a b' } } }, null, 2)};\nimport("/a.js");</script>`
  const [before, after] = (await text(Readable.from([Buffer.from(page)]).pipe(withoutPadding()))).split(
    'window.',
  )
  expect(before).toBe('<p>压铸\n  岛</p><script>')
  expect(after).toBe('__remixManifest = {"routes":{"root":{"id":"a b"}}\n};\nimport("/a.js");</script>')
})
