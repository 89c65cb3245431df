import { expect, it } from 'vitest'
import { aNeedSnapshot } from '#tests/factories/a-need-snapshot.ts'
import { readNeedText } from './read-need-text.ts'
import { standingGuesses } from './standing-guesses.ts'

const TEXT = '寻找中试线：镁合金，单批 200kg，温度 600-650℃，预算 30 万，年底前完成'
const TODAY = '2026-11-23'

function draft(overrides: Parameters<typeof aNeedSnapshot>[0] = {}) {
  const { title, domainCode, leafCodes, budgetMaxFen, finishBy, extension } = readNeedText(TEXT, TODAY)
  return aNeedSnapshot({
    title,
    domainCode,
    leafCodes,
    budgetMaxFen,
    finishBy,
    extension,
    background: TEXT,
    ...overrides,
  })
}

const fields = (need: ReturnType<typeof draft>) => standingGuesses(need, TODAY).map((guess) => guess.field)

it('all guesses stand in an untouched draft, also with the keys of an interval the other way round', () => {
  const { extension } = draft()
  const turned = { ...extension, temperatureCelsius: { max: 650, min: 600 } }
  expect(fields(draft({ extension: turned }))).toEqual([
    'domainCode',
    'ext.materials',
    'ext.batchKg',
    'ext.temperatureCelsius',
    'budgetMax',
    'finishBy',
  ])
})

it('what its writer has changed or emptied is no guess any more', () => {
  const changed = draft({ budgetMaxFen: 40_000_000, finishBy: null })
  expect(fields(changed)).not.toContain('budgetMax')
  expect(fields(changed)).not.toContain('finishBy')
  expect(fields(changed)).toContain('ext.batchKg')
})

it('another domain leaves the guesses that do not depend on it', () => {
  expect(fields(draft({ domainCode: 'R1', leafCodes: [], extension: {} }))).toEqual(['budgetMax', 'finishBy'])
})

it('a text that says nothing gives none', () => {
  expect(standingGuesses(aNeedSnapshot({ background: '降本增效' }), TODAY)).toEqual([])
})
