import { describe, expect, test } from 'vitest'
import writeSheet from 'write-excel-file/node'
import { aZip, aZipBomb } from '#tests/factories/a-zip.ts'
import { readTableBytes } from './read-table.server.ts'
import { repackedWithinBounds } from './xlsx-bounds.server.ts'
import { xlsxPart } from './xlsx-parts.server.ts'

const isWithinBounds = (archive: Buffer) => repackedWithinBounds(archive) !== null
const sheetOf = (xml: string) => aZip([{ name: 'xl/worksheets/sheet1.xml', bytes: Buffer.from(xml) }])

describe('a workbook', () => {
  test('of ordinary size is within bounds', async () => {
    const row = Array.from({ length: 40 }, (_, index) => ({ value: `压铸 ${index}`, type: String }))
    expect(isWithinBounds(await writeSheet(Array.from({ length: 500 }, () => row)).toBuffer())).toBe(true)
  })

  test.each([
    ['what it claims', undefined],
    ['more than it claims', 10],
  ])('that unpacks to too much is not, whether that is %s', (_, claimed) =>
    expect(isWithinBounds(aZipBomb(claimed))).toBe(false),
  )

  test('that claims to be huge is not, however small it is', () => {
    expect(isWithinBounds(aZip([{ name: 'a.xml', bytes: Buffer.from('x'), claimed: 0xfffffff0 }]))).toBe(
      false,
    )
  })

  test.each([
    '<row r="999999999"><c r="A999999999"/></row>',
    '<row r="1"><c r="A1"/></row><row r="9000"><c r="XFD9000"/></row>',
    "<x:row spans='1:2' r='1048577'/>",
    '<row r="1e9"/>',
  ])('with a cell in a far corner is not: %s', (xml) => expect(isWithinBounds(sheetOf(xml))).toBe(false))

  test('that is no zip is broken', () => {
    expect(() => isWithinBounds(Buffer.from('PK nonsense'))).toThrow()
  })

  test('is read as the same table after it was packed anew', async () => {
    const row = (...cells: string[]) => cells.map((value) => ({ value, type: String }))
    const bytes = await writeSheet([row('编号', '标题'), row('A-1', '压铸 <MES> & "ERP"')]).toBuffer()
    const [before, after] = [bytes, repackedWithinBounds(bytes) ?? Buffer.alloc(0)]
    expect(await readTableBytes(after, 'a.xlsx')).toEqual(await readTableBytes(before, 'a.xlsx'))
  })

  test.each([
    ['before the parts that its directory names', (archive: Buffer) => hiddenBefore(archive)],
    ['where the directory is said to be elsewhere', (archive: Buffer) => withLostDirectory(archive)],
  ])('hides nothing from whoever measures it: a bomb %s is left out', (_where, hide) => {
    const repacked = repackedWithinBounds(hide(aZipBomb()))
    expect(repacked?.byteLength).toBeLessThan(1_000)
    expect(repacked && xlsxPart(repacked, 'xl/worksheets/sheet1.xml')).toBeUndefined()
  })
})

/** The bomb's parts, then a directory that names only another one; readers that go from part to part see both. */
function hiddenBefore(bomb: Buffer): Buffer {
  const innocent = aZip([{ name: 'a.xml', bytes: Buffer.from('<a/>') }])
  const end = innocent.byteLength - 22
  const directory = innocent.readUInt32LE(end + 16)
  innocent.writeUInt32LE(bomb.byteLength, directory + 42)
  innocent.writeUInt32LE(bomb.byteLength + directory, end + 16)
  return Buffer.concat([bomb, innocent])
}

/** As an archive of more than four gigabytes says it. */
function withLostDirectory(bomb: Buffer): Buffer {
  bomb.writeUInt32LE(0xffffffff, bomb.byteLength - 6)
  return bomb
}
