import type { Settings } from 'meilisearch'
import { expect, test } from 'vitest'
import { settingsDifference } from './settings-difference.ts'
import { encoded } from './word-code.ts'

const wanted: Settings = {
  searchableAttributes: ['title', 'summary'],
  filterableAttributes: [
    {
      attributePatterns: ['facets.*'],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: ['price', 'id'],
  rankingRules: ['sort', 'words', 'id:asc'],
  dictionary: ['压铸', '减速器'],
  synonyms: { mes: ['制造执行 系统'], '制造执行 系统': ['mes'] },
  stopWords: [],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
  searchCutoffMs: 500,
}

const changed = (stored: Settings) =>
  settingsDifference({ ...wanted, ...stored }, wanted).map(({ setting, reindexes }) => [setting, reindexes])

test('equal settings have no difference', () => {
  expect(settingsDifference(wanted, wanted)).toEqual([])
})

test.each<[string, Settings]>([
  ['lists in another order', { sortableAttributes: ['id', 'price'], dictionary: ['减速器', '压铸'] }],
  ['synonyms cut otherwise', { synonyms: { 制造执行系统: ['mes'], mes: ['制造 执行 系统'] } }],
  [
    'defaults filled in',
    {
      typoTolerance: {
        minWordSizeForTypos: { twoTypos: 9, oneTypo: 5 },
        disableOnWords: [],
        enabled: true,
      },
    },
  ],
  ['settings that are not ours', { distinctAttribute: null, separatorTokens: ['|'] }],
  [
    'names in another order within a pattern',
    {
      filterableAttributes: [
        {
          features: { filter: { comparison: false, equality: true }, facetSearch: false },
          attributePatterns: ['facets.*'],
        },
      ],
    },
  ],
])('%s are no difference', (_case, stored) => {
  expect(changed(stored)).toEqual([])
})

test.each<[string, Settings, [string, boolean]]>([
  ['a new word of the dictionary', { dictionary: ['压铸'] }, ['dictionary', true]],
  ['a synonym', { synonyms: { mes: ['制造执行系统'] } }, ['synonyms', false]],
  ['an attribute to search in', { searchableAttributes: ['title'] }, ['searchableAttributes', true]],
  [
    'the weight of attributes',
    { searchableAttributes: ['summary', 'title'] },
    ['searchableAttributes', false],
  ],
  ['an attribute to sort by', { sortableAttributes: ['price'] }, ['sortableAttributes', true]],
  ['the order of ranking rules', { rankingRules: ['words', 'sort', 'id:asc'] }, ['rankingRules', false]],
  ['a ranking rule by attribute', { rankingRules: ['sort', 'words'] }, ['rankingRules', true]],
  [
    'the length of a word that forgives',
    { typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 } } },
    ['typoTolerance', false],
  ],
  ['the cutoff', { searchCutoffMs: 1500 }, ['searchCutoffMs', false]],
  ['a stop word to be taken away', { stopWords: ['的'] }, ['stopWords', true]],
])('%s is a difference, and it is known whether it re-indexes', (_case, stored, expected) => {
  expect(changed(stored)).toEqual([expected])
})

test('a difference says what comes and what goes', () => {
  expect(settingsDifference({ ...wanted, dictionary: ['压铸', '注塑'] }, wanted)).toEqual([
    { setting: 'dictionary', reindexes: true, added: ['减速器'], removed: ['注塑'] },
  ])
})

test('words are shown as people write them', () => {
  const stored = { ...wanted, synonyms: { [encoded('制造执行')]: ['mes'] } }
  const [change] = settingsDifference(stored, { ...wanted, synonyms: { mes: [encoded('车间 管理')] } })
  expect(change).toMatchObject({ added: ['mes → 车间管理'], removed: ['制造执行 → mes'] })
})
