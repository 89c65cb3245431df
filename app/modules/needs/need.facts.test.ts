import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aNeedSnapshot } from '#tests/factories/a-need-snapshot.ts'
import { needFacts } from './need.facts.ts'
import type { NeedSnapshot } from './need.snapshot.ts'

const TODAY = '2026-11-23'
const full = aNeedSnapshot({
  version: 3,
  domainCode: 'D1',
  leafCodes: ['D1.mes'],
  title: '压铸车间 MES',
  background: '对接 SAP',
  outcomeWanted: '追溯到模次',
  keywords: ['MES'],
  industryCode: '33',
  clusterCode: 'light-alloys',
  regionCode: '500157',
  remoteOk: false,
  budgetMinFen: 60_000_000,
  budgetMaxFen: 80_000_000,
  startOn: '2026-12-01',
  finishBy: '2027-01-23',
  quoteDeadline: '2026-12-10',
  securityLevel: 2,
  requiredCertificates: ['iso9001'],
  extension: { classes: ['mes'], contractTypes: ['shared-savings'] },
  organization: { name: '甲', regionCode: '500157', size: 'medium', labels: ['little-giant'] },
})

it('shows every filled datum under its key', () => {
  expect(needFacts(full, TODAY)).toEqual({
    'need.id': full.id,
    'need.version': 3,
    'need.organizationId': full.organizationId,
    'need.title': '压铸车间 MES',
    'need.summary': '对接 SAP\n追溯到模次',
    'need.keywords': ['MES'],
    'need.domain': 'D1',
    'need.leaves': ['D1.mes'],
    'need.industry': '33',
    'need.cluster': 'light-alloys',
    'need.region': '500157',
    'need.remoteOk': false,
    'need.customerSize': 'medium',
    'need.labels': ['little-giant'],
    'need.budgetMinFen': 60_000_000,
    'need.budgetMaxFen': 80_000_000,
    'need.startOn': '2026-12-01',
    'need.finishBy': '2027-01-23',
    'need.quoteDeadline': '2026-12-10',
    'need.requiredCertificates': ['iso9001'],
    'need.securityLevel': 2,
    'need.ext.classes': ['mes'],
  })
})

it('a blank is an absent key, whichever datum is blank', () => {
  const blank = aNeedSnapshot()
  const fields = Object.keys(full) as (keyof NeedSnapshot)[]
  fc.assert(
    fc.property(fc.subarray(fields), (emptied) => {
      const snapshot = { ...full, ...Object.fromEntries(emptied.map((field) => [field, blank[field]])) }
      const facts = needFacts(snapshot as NeedSnapshot, TODAY)
      for (const value of Object.values(facts)) {
        expect(value).not.toBeNull()
        expect(value).not.toBe('')
        expect(value).not.toEqual([])
      }
      const all = needFacts(full, TODAY)
      const untouched = Object.entries(facts).filter(
        ([key]) => !['need.version', 'need.summary'].includes(key),
      )
      for (const [key, value] of untouched) expect(value).toEqual(all[key])
    }),
  )
})

it('nothing is filled in for a blank draft but who it is', () => {
  expect(Object.keys(needFacts(aNeedSnapshot(), TODAY))).toEqual([
    'need.id',
    'need.version',
    'need.organizationId',
  ])
})
