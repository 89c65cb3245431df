import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dealAnswers, type EvidenceLevel, evidenceLevel, evidenceLevels } from './confirmation.ts'

type Said = Parameters<typeof evidenceLevel>[0]
type Papers = Parameters<typeof evidenceLevel>[1]

test.each<[string, Said, Papers, EvidenceLevel]>([
  ['nobody has said anything', {}, [], 'none'],
  ['papers alone', {}, ['contract', 'invoice'], 'none'],
  ['one says so', { buyer: 'done' }, [], 'self'],
  ['one says so with an invoice', { provider: 'done' }, ['invoice'], 'self'],
  ['one says so, the other denies it', { buyer: 'done', provider: 'not_done' }, ['invoice'], 'self'],
  ['one says so, the other waits', { buyer: 'done', provider: 'not_yet' }, ['contract'], 'self'],
  ['both say so', { buyer: 'done', provider: 'done' }, ['deliverable'], 'both_sides'],
  ['both, with a contract', { buyer: 'done', provider: 'done' }, ['contract'], 'contract'],
  ['both, with both papers', { buyer: 'done', provider: 'done' }, ['contract', 'invoice'], 'invoice'],
  ['neither', { buyer: 'not_done', provider: 'rather_not' }, ['invoice'], 'none'],
])('%s', (_what, said, papers, level) => {
  expect(evidenceLevel(said, papers)).toBe(level)
})

test('another paper never proves less, and a denial never more', () => {
  const answer = fc.constantFrom(...dealAnswers)
  const papers = fc.array(fc.constantFrom('deliverable' as const, 'contract' as const, 'invoice' as const))
  const rank = (level: EvidenceLevel) => evidenceLevels.indexOf(level)
  fc.assert(
    fc.property(answer, answer, papers, (buyer, provider, have) => {
      const level = rank(evidenceLevel({ buyer, provider }, have))
      expect(rank(evidenceLevel({ buyer, provider }, [...have, 'invoice']))).toBeGreaterThanOrEqual(level)
      expect(rank(evidenceLevel({ buyer, provider: 'not_done' }, have))).toBeLessThanOrEqual(level)
    }),
  )
})
