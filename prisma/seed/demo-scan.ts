import { crc32, deflateSync } from 'node:zlib'

const WIDTH = 360
const HEIGHT = 510
const WHITE = 255
const INK = 90

/** A scan as the story needs one: a framed page with a heading, lines as of text, and a seal, as a grey PNG. It names nobody. */
export function demoScan() {
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const row = Buffer.alloc(WIDTH + 1, WHITE)
    // Each row of a PNG says first how it is filtered: not at all.
    row[0] = 0
    for (let x = 0; x < WIDTH; x++) row[x + 1] = shadeAt(x, y)
    return row
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  // Eight bits of grey.
  header[8] = 8
  const parts = [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return new Uint8Array(Buffer.concat(parts))
}

function shadeAt(x: number, y: number): number {
  const inset = Math.min(x, y, WIDTH - 1 - x, HEIGHT - 1 - y)
  if (inset === 14 || inset === 18) return INK
  const heading = y >= 70 && y < 92 && x >= 90 && x < WIDTH - 90
  const line =
    y >= 140 &&
    y < 340 &&
    (y - 140) % 28 < 7 &&
    x >= 50 &&
    x < WIDTH - 50 - (Math.floor((y - 140) / 28) % 5) * 18
  if (heading || line) return INK + (line ? 80 : 0)
  const fromSeal = Math.hypot(x - 265, y - 410)
  return fromSeal > 38 && fromSeal < 43 ? INK + 40 : WHITE
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
