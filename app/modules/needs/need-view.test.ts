import { describe, expect, it } from 'vitest'
import { needDocument as needDocumentSchema } from '#search/indexes/needs.ts'
import { aNeedSnapshot } from '#tests/factories/a-need-snapshot.ts'
import { needDocument } from './need.document.ts'
import type { NeedSnapshot } from './need.snapshot.ts'
import { maySee, needView, type Viewer } from './need-view.ts'

const need = aNeedSnapshot({
  version: 1,
  title: '压铸车间 MES',
  domainCode: 'D1',
  leafCodes: ['D1.mes'],
  regionCode: '500157',
  budgetMinFen: 60_000_000,
  budgetMaxFen: 80_000_000,
  publishedOn: '2026-11-23',
  finishBy: '2027-01-23',
  extension: { classes: ['mes'] },
})
const viewers: Viewer[] = ['anyone', 'matched', 'owner']

describe('who sees a need', () => {
  it.each<[NeedSnapshot['visibility'], boolean[]]>([
    ['public', [true, true, true]],
    ['anonymous', [true, true, true]],
    ['matched', [false, true, true]],
  ])('%s', (visibility, seen) => {
    expect(viewers.map((viewer) => maySee({ visibility, status: 'published' }, viewer))).toEqual(seen)
  })

  it('only its own firm, once officials have taken it down', () => {
    const down = { visibility: 'public', status: 'suspended' } as const
    expect(viewers.map((viewer) => maySee(down, viewer))).toEqual([false, false, true])
  })

  it.each([
    ['public', [true, true, true]],
    ['matched', [false, true, true]],
    ['hidden', [false, false, true]],
  ])('its budget, when that is %s', (budgetVisibility, seen) => {
    const views = viewers.map((viewer) => needView({ ...need, budgetVisibility }, 'published', viewer))
    expect(views.map((view) => view.budget !== null)).toEqual(seen)
  })

  it('an anonymous firm shows neither name nor district but to itself', () => {
    const anonymous = { ...need, visibility: 'anonymous' as const }
    for (const viewer of ['anyone', 'matched'] as const)
      expect(needView(anonymous, 'published', viewer)).toMatchObject({
        organizationName: null,
        regionCode: null,
        circle: 'core',
      })
    expect(needView(anonymous, 'published', 'owner')).toMatchObject({ regionCode: '500157' })
  })

  it('says why there is no budget to see', () => {
    const note = (overrides: Partial<NeedSnapshot>) =>
      needView({ ...need, ...overrides }, 'published', 'anyone').budgetNote
    expect(note({ budgetVisibility: 'hidden' })).toBe('hidden')
    expect(note({ budgetVisibility: 'matched' })).toBe('matched')
    expect(note({ budgetMinFen: null, budgetMaxFen: null, whyBudgetBlank: 'unknown' })).toBe('unknown')
    expect(note({ budgetVisibility: 'public' })).toBeNull()
  })
})

describe('what the index sees', () => {
  it('is a document of the index with facets of the domain', () => {
    const document = needDocument({ ...need, visibility: 'public', budgetVisibility: 'public' })
    expect(needDocumentSchema.parse(document)).toEqual(document)
    expect(document.facets).toMatchObject({ domain: ['D1'], region: ['500157'], 'ext.D1.classes': ['mes'] })
    expect(document.sortKeys).toMatchObject({ budgetMaxFen: 80_000_000, finishBy: Date.UTC(2027, 0, 23) })
  })

  it('holds nothing that anybody may not see', () => {
    const document = needDocument({ ...need, visibility: 'anonymous', budgetVisibility: 'matched' })
    const words = JSON.stringify(document)
    expect(words).not.toContain(need.organization.name)
    expect(words).not.toContain(need.organizationId)
    expect(words).not.toContain('500157')
    expect(words).not.toContain('80000000')
  })
})
