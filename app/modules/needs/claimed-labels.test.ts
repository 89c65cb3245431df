import { expect, it } from 'vitest'
import { aNeedSnapshot } from '#tests/factories/a-need-snapshot.ts'
import { provenForNeed, withLabelsOf } from './claimed-labels.ts'
import { needFacts } from './need.facts.ts'

it.each([
  [['high-tech'], ['high-tech'], { labels: ['high-tech'] }],
  [['little-giant'], ['high-tech'], { labels: ['high-tech'], unverifiedLabels: ['little-giant'] }],
  // The field has one choice for two labels.
  [['smart-factory'], ['high-tech', 'digital-workshop'], { labels: ['high-tech'] }],
])('a need that states %j of a firm with %j verified', (claimed, verifiedLabels, proven) => {
  expect(provenForNeed({ labels: ['high-tech'], claimed, verifiedLabels })).toEqual(proven)
})

const asPublished = aNeedSnapshot({
  domainCode: 'F1',
  extension: { eligibleLabels: ['little-giant', 'high-tech'] },
  organization: { name: '甲', regionCode: null, size: null, labels: ['little-giant', 'high-tech'] },
})

it('what a need states counts where it is verified now, whatever it was when the need was published', () => {
  const facts = needFacts(withLabelsOf(asPublished, ['high-tech']), '2026-11-23')
  expect(facts).toMatchObject({
    'need.labels': ['high-tech'],
    'need.unverifiedLabels': ['little-giant'],
    'need.ext.eligibleLabels': ['high-tech'],
    'need.unverifiedClaims': ['little-giant'],
  })
  const later = needFacts(withLabelsOf(asPublished, ['little-giant', 'high-tech']), '2026-11-23')
  expect(later).toEqual(needFacts(asPublished, '2026-11-23'))
})

it('a version from before labels were verified reads as it did', () => {
  const facts = needFacts(asPublished, '2026-11-23')
  expect(facts).toMatchObject({
    'need.labels': ['little-giant', 'high-tech'],
    'need.ext.eligibleLabels': ['little-giant', 'high-tech'],
  })
  expect(facts).not.toHaveProperty(['need.unverifiedClaims'])
})
