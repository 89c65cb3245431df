/** Whatever is done to a row of a chain, the check names the first row that cannot be trusted. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstBroken, type Link, linked } from './hash-chain.server.ts'

type Row = Link & { eventId: bigint; action: string; at: Date; data: Record<string, unknown> }

const aContent = fc.record({
  eventId: fc.bigInt({ min: 1n, max: 10n ** 9n }),
  action: fc.string(),
  at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }),
  data: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))),
})

const aChain = fc.array(aContent, { minLength: 2, maxLength: 12 }).map((contents) => {
  const rows: Row[] = []
  for (const content of contents) rows.push(linked(content, rows.at(-1) ?? null))
  return rows
})
const aChainAndPlace = aChain.chain((rows) => fc.tuple(fc.constant(rows), fc.nat({ max: rows.length - 1 })))

test('an untouched chain holds, also from any row on', () => {
  fc.assert(
    fc.property(aChainAndPlace, ([rows, place]) => {
      expect(firstBroken(rows)).toBeNull()
      expect(firstBroken(rows.slice(place + 1), rows[place])).toBeNull()
    }),
  )
})

const edits: Record<string, (row: Row) => Row> = {
  eventId: (row) => ({ ...row, eventId: row.eventId + 1n }),
  action: (row) => ({ ...row, action: `${row.action}x` }),
  at: (row) => ({ ...row, at: new Date(row.at.getTime() + 1) }),
  data: (row) => ({ ...row, data: { ...row.data, more: 1 } }),
  hash: (row) => ({ ...row, hash: row.hash.replace(/^./, (first) => (first === '0' ? '1' : '0')) }),
  previousHash: (row) => ({ ...row, previousHash: `${row.previousHash}0` }),
  seq: (row) => ({ ...row, seq: row.seq + 1 }),
}

test.each(Object.keys(edits))('a changed %s of any row is found at that row', (field) => {
  fc.assert(
    fc.property(aChainAndPlace, ([rows, place]) => {
      const edited = rows.map((row, index) =>
        index === place ? (edits[field] as (row: Row) => Row)(row) : row,
      )
      expect(firstBroken(edited)?.seq).toBe(place + 1)
    }),
  )
})

test('a removed row is found where it stood, unless it was the last', () => {
  fc.assert(
    fc.property(aChainAndPlace, ([rows, place]) => {
      const left = rows.filter((_, index) => index !== place)
      expect(firstBroken(left)).toEqual(
        place === rows.length - 1 ? null : { seq: place + 1, problem: 'missing' },
      )
    }),
  )
})

test('two rows that changed places, with their numbers set right, are found at the first of them', () => {
  fc.assert(
    fc.property(aChainAndPlace, fc.nat(), ([rows, place], other) => {
      const second = other % rows.length
      fc.pre(second !== place)
      const swapped = [...rows]
      const [a, b] = [rows[place] as Row, rows[second] as Row]
      swapped[place] = { ...b, seq: a.seq }
      swapped[second] = { ...a, seq: b.seq }
      expect(firstBroken(swapped)?.seq).toBe(Math.min(place, second) + 1)
    }),
  )
})

test('a row computed anew with its hash is found at the next, which holds the old one', () => {
  fc.assert(
    fc.property(aChainAndPlace, ([rows, place]) => {
      fc.pre(place < rows.length - 1)
      const { seq: _, hash: _hash, previousHash: _previous, ...content } = rows[place] as Row
      const forged = linked({ ...content, action: 'forged!' }, rows[place - 1] ?? null)
      expect(firstBroken(rows.with(place, forged))).toEqual({ seq: place + 2, problem: 'moved' })
    }),
  )
})
