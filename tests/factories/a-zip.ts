import { deflateRawSync } from 'node:zlib'

/** A zip archive of these parts; `claimed` is the size that its headers name, true or not. */
export function aZip(parts: readonly { name: string; bytes: Buffer; claimed?: number }[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes, claimed = bytes.byteLength } of parts) {
    const packed = deflateRawSync(bytes)
    const file = Buffer.alloc(30 + name.length)
    file.writeUInt32LE(0x04034b50, 0)
    file.writeUInt16LE(8, 8)
    file.writeUInt32LE(packed.byteLength, 18)
    file.writeUInt32LE(claimed, 22)
    file.writeUInt16LE(name.length, 26)
    file.write(name, 30)
    const entry = Buffer.alloc(46 + name.length)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.byteLength, 20)
    entry.writeUInt32LE(claimed, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    entry.write(name, 46)
    files.push(file, packed)
    directory.push(entry)
    offset += file.byteLength + packed.byteLength
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).byteLength, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...directory, end])
}

/** A workbook of three hundred kilobytes that unpacks to more than a reader should take. */
export function aZipBomb(claimed?: number): Buffer {
  const bytes = Buffer.alloc(300 * 1024 * 1024, ' ')
  return aZip([{ name: 'xl/worksheets/sheet1.xml', bytes, ...(claimed === undefined ? {} : { claimed }) }])
}
