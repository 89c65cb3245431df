import { TableProblem } from './table-problem.ts'

const decodings: readonly { label: string; mark?: readonly number[] }[] = [
  { label: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', mark: [0xff, 0xfe] },
  { label: 'utf-16be', mark: [0xfe, 0xff] },
  { label: 'utf-8' },
  { label: 'gb18030' },
]

/**
 * The text of a file in UTF-8 (with or without a byte order mark), UTF-16 with one, or GB18030 (GBK, GB 2312). A byte order mark
 * decides; without one the text must be whole in the encoding that is taken.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.includes(0) && !(bytes[0] === 0xff || bytes[0] === 0xfe)) {
    throw new TableProblem(file, 'tables:binary')
  }
  for (const { label, mark } of decodings) {
    if (mark && !mark.every((byte, at) => bytes[at] === byte)) continue
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes)
    } catch {
      // Not whole in this encoding: the next one is tried.
    }
  }
  throw new TableProblem(file, 'tables:encoding')
}
