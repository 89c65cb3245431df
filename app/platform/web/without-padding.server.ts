import { Transform } from 'node:stream'

/**
 * React 18 leaves NUL bytes where a character of several bytes straddles the end of its buffer (facebook/react#24985).
 * They are padding and nothing else; a page has none of its own. So is the space with which Remix sets out its manifest.
 */
export function withoutPadding(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const whole = chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk
      done(null, whole.includes(MANIFEST) ? withoutIndents(whole) : whole)
    },
  })
}

const MANIFEST = 'window.__remixManifest = {'

/** React writes so long a text in one piece; strings of JSON have no line breaks, so the space is between two tokens. */
function withoutIndents(chunk: Buffer): Buffer {
  const from = chunk.indexOf(MANIFEST)
  const tight = chunk
    .subarray(from)
    .toString('latin1')
    .replace(/\n +("\w[^"]*": )?/g, (_, key?: string) => key?.trimEnd() ?? '')
  return Buffer.concat([chunk.subarray(0, from), Buffer.from(tight, 'latin1')])
}
