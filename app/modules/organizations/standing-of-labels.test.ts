import { expect, it } from 'vitest'
import { labelViews, verifiedUntil } from './standing-of-labels.ts'

const organization = {
  id: 'a',
  labels: ['high-tech', 'little-giant', 'smart-factory', 'green-factory'],
  verifiedLabels: ['high-tech', 'little-giant'],
  lapsedLabels: ['smart-factory'],
}
const ends = [
  { organizationId: 'b', kind: 'label', code: 'high-tech', expiresOn: '2027-01-01' },
  { organizationId: 'a', kind: 'label', code: 'little-giant', expiresOn: '2027-06-30' },
  { organizationId: 'a', kind: 'organization', code: '', expiresOn: '2028-12-31' },
]

it('a label is verified until its day, or run out, or stated only', () => {
  expect(labelViews(organization, ends)).toEqual([
    { code: 'high-tech', standing: 'verified', until: null },
    { code: 'little-giant', standing: 'verified', until: '2027-06-30' },
    { code: 'smart-factory', standing: 'lapsed', until: null },
    { code: 'green-factory', standing: 'unverified', until: null },
  ])
})

it('an organization is verified until the day of its own approval, not of another', () => {
  expect(verifiedUntil('a', ends)).toBe('2028-12-31')
  expect(verifiedUntil('b', ends)).toBeNull()
})
