import { inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
/** An unpacked part may be at most so large: guards against a zip bomb. */
const MOST_BYTES = 512 * 1024 * 1024

/** The text of one part of an XLSX (a zip archive); undefined where there is none. Throws on a broken archive. */
export function xlsxPart(archive: Buffer, name: string): string | undefined {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || archive.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('no zip directory')
  let at = archive.readUInt32LE(end + 16)
  while (archive.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const method = archive.readUInt16LE(at + 10)
    const packedSize = archive.readUInt32LE(at + 20)
    const nameLength = archive.readUInt16LE(at + 28)
    const next = at + 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    if (archive.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const local = archive.readUInt32LE(at + 42)
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
      const packed = archive.subarray(start, start + packedSize)
      return (method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: MOST_BYTES })).toString(
        'utf8',
      )
    }
    if (next + 46 > archive.length) return undefined
    at = next
  }
  return undefined
}

/** A cell without a value that can be read: a formula never calculated, or an error such as #REF!. */
export type UnreadableCell = { row: number; columnIndex: number; kind: 'formula' | 'error'; text: string }

/** The unreadable cells of a sheet's XML, in order. Formulas whose result is stored in the file are not among them. */
export function unreadableCells(sheetXml: string): UnreadableCell[] {
  const found: UnreadableCell[] = []
  for (const match of sheetXml.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const [, attributes = '', body = ''] = match
    const place = /\br="([A-Z]+)(\d+)"/.exec(attributes)
    const isError = /\bt="e"/.test(attributes)
    const isFormula = /<f[\s>/]/.test(body)
    if (!place?.[1] || !place[2] || (!isError && !isFormula)) continue
    const value = /<v[^>]*>([^<]*)<\/v>/.exec(body)?.[1]
    if (!isError && value !== undefined) continue
    const text = isError ? (value ?? '#ERROR') : `=${/<f[^>]*>([^<]*)/.exec(body)?.[1] ?? ''}`
    found.push({
      row: Number(place[2]),
      columnIndex: columnIndexOf(place[1]),
      kind: isError ? 'error' : 'formula',
      text,
    })
  }
  return found
}

/** 'A' → 0, 'AB' → 27. */
function columnIndexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
