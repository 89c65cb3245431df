import { crc32 } from 'node:zlib'

const LOCAL_ENTRY = 0x04034b50
const DIRECTORY_ENTRY = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
/** PKZIP 2.0; names are UTF-8; January 1980. */
const VERSION = 20
const UTF8_NAMES = 0x0800
const FIRST_DAY = 0x0021

/** A zip archive of these parts without compression, said once in the way every reader understands. */
export function storedZip(parts: readonly { name: string; bytes: Buffer }[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of parts) {
    const path = Buffer.from(name)
    const facts = factsOf(path, bytes)
    const file = Buffer.concat([uint32(LOCAL_ENTRY), facts, path])
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(offset, 10)
    directory.push(uint32(DIRECTORY_ENTRY), uint16(VERSION), facts, entry, path)
    files.push(file, bytes)
    offset += file.byteLength + bytes.byteLength
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END_OF_DIRECTORY, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.byteLength, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, list, end])
}

/** What the head of a part and its line in the directory have in common. */
function factsOf(path: Buffer, bytes: Buffer): Buffer {
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(VERSION, 0)
  facts.writeUInt16LE(UTF8_NAMES, 2)
  facts.writeUInt16LE(FIRST_DAY, 8)
  facts.writeUInt32LE(crc32(bytes), 10)
  facts.writeUInt32LE(bytes.byteLength, 14)
  facts.writeUInt32LE(bytes.byteLength, 18)
  facts.writeUInt16LE(path.byteLength, 22)
  return facts
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
