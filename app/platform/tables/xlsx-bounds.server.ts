/** What a workbook may unpack to: a few kilobytes of zip can stand for gigabytes, and one cell in a far corner for millions. */
import { inflateRawSync } from 'node:zlib'
import { storedZip } from './stored-zip.ts'

/** Bytes of all parts together. */
const MOST_BYTES = 256 * 1024 * 1024
/** Cells of the rectangle that a sheet spans, blank ones included. */
const MOST_CELLS = 10_000_000
const LAST_ROW = 1_048_576

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50

/**
 * The workbook packed anew, without compression, of the parts that were found sound; null where they are too much. Every part is
 * unpacked against what is left of the budget, whatever size it claims. An archive can show one reader other parts than the next: whoever
 * reads the workbook after this reads the same bytes that were measured here. Throws on an archive that is broken.
 */
export function repackedWithinBounds(archive: Buffer): Buffer | null {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || archive.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('no zip directory')
  let at = archive.readUInt32LE(end + 16)
  let left = MOST_BYTES
  const parts: { name: string; bytes: Buffer }[] = []
  while (at + 46 <= archive.length && archive.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const nameLength = archive.readUInt16LE(at + 28)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const local = archive.readUInt32LE(at + 42)
    const claimed = Math.max(archive.readUInt32LE(at + 24), archive.readUInt32LE(local + 22))
    if (claimed > left) return null
    const bytes = unpacked(archive, at, local, left)
    if (bytes === null) return null
    left -= bytes.byteLength
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name) && !spansFewCells(bytes)) return null
    parts.push({ name, bytes })
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return storedZip(parts)
}

/** A part, or null where it is larger than `most`. */
function unpacked(archive: Buffer, entry: number, local: number, most: number): Buffer | null {
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  const packed = archive.subarray(start, start + archive.readUInt32LE(entry + 20))
  if (archive.readUInt16LE(entry + 10) === 0) return packed.byteLength > most ? null : packed
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null
    throw error
  }
}

function spansFewCells(sheet: Buffer): boolean {
  let lastRow = 0
  let lastColumn = 0
  // latin1 keeps a byte a character: addresses are ASCII, and nothing is decoded twice.
  for (const match of sheet
    .toString('latin1')
    .matchAll(/<(?:\w+:)?(?:row|c)\s[^<>]*?\br\s*=\s*["']([^"']*)/g)) {
    const place = /^([A-Z]{0,3})(\d{1,7})$/.exec(match[1] ?? '')
    if (!place) return false
    lastRow = Math.max(lastRow, Number(place[2]))
    lastColumn = Math.max(lastColumn, columnNumber(place[1] ?? ''))
    if (lastRow > LAST_ROW || lastRow * Math.max(1, lastColumn) > MOST_CELLS) return false
  }
  return true
}

/** 'A' → 1, 'AB' → 28. */
function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}
