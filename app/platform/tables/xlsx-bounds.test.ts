import { describe, expect, test } from 'vitest'
import writeSheet from 'write-excel-file/node'
import { aZip, aZipBomb } from '#tests/factories/a-zip.ts'
import { isWithinBounds } from './xlsx-bounds.server.ts'

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
})
