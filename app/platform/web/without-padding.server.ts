import { Transform } from 'node:stream'

/**
 * React 18 leaves NUL bytes where a character of several bytes straddles the end of its buffer (facebook/react#24985).
 * They are padding and nothing else; a page has none of its own.
 */
export function withoutPadding(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk)
    },
  })
}
