/**
 * The contract of search/engine.ts, the same cases on every engine. It proves what is found, what is counted, what is
 * filtered and what is marked; it does not compare the order of equally good hits, in which engines may differ.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SearchEngine } from '#search/engine.ts'
import { fingerprintOf } from '#search/engines/common/fingerprint.ts'
import { emptyQuery, type SearchQuery } from '#search/query.ts'
import { aNeedDocument, anOfferingDocument, catalogue } from './catalogue-documents.ts'
import { candidates, type EngineUnderTest } from './engines-under-test.ts'

for (const candidate of candidates.filter((one) => one.absent)) {
  test.skip(`${candidate.name}: skipped, ${candidate.absent}`, () => {})
}

describe.each(candidates.filter((one) => !one.absent))('$name', ({ start }) => {
  let started: EngineUnderTest | undefined
  let engine: SearchEngine

  beforeAll(async () => {
    started = await start()
    engine = started.engine
    await engine.applySettings()
    await engine.upsert('offerings', catalogue)
  })

  afterAll(() => started?.stop())

  const offerings = (given: Partial<SearchQuery>) =>
    engine.search({ ...emptyQuery('offerings'), ...given, index: 'offerings' })
  const idsOf = async (given: Partial<SearchQuery>) => (await offerings(given)).hits.map((hit) => hit.id)
  const foundBy = async (words: string) => (await idsOf({ words })).sort()

  test('it is healthy and says its name', async () => {
    expect(await engine.health()).toBe(true)
    expect((await offerings({})).engine).toBe(engine.name)
  })

  test('without words and filters everything is there, newest first', async () => {
    const result = await offerings({})
    expect(result.total).toBe(8)
    expect(result.hits.map((hit) => hit.id)).toEqual([...catalogue].reverse().map((one) => one.id))
    expect(result).toMatchObject({ relaxed: null, degraded: false })
  })

  test('a hit carries the whole document', async () => {
    const { hits } = await offerings({ words: 'ERP' })
    expect(hits[0]?.document).toEqual(catalogue[2])
  })

  describe('words', () => {
    test.each([
      ['a word of the title', '合同能源', ['energy']],
      ['a word of the summary', '反应釜', ['pilot-chemical']],
      ['all of several words', '压铸 SAP', ['mes-die-casting']],
      [
        'a whole question: grammar and politeness do not count',
        '我公司需要压铸的MES系统',
        ['mes-die-casting'],
      ],
      ['a shorter word inside a longer one', '减速', ['reducer']],
      ['the beginning of the last word', '合同能', ['energy']],
      ['the beginning of a Latin word', 'er', ['erp']],
      ['an abbreviation finds what is written out', 'MES', ['mes-die-casting', 'mes-written-out']],
      ['what is written out finds the abbreviation', '制造执行系统', ['mes-die-casting', 'mes-written-out']],
      ['synonyms, one way', '中试', ['pilot-chemical', 'pilot-line']],
      ['synonyms, the other way', '小批量试生产', ['pilot-chemical', 'pilot-line']],
      ['traditional characters', '數控機床', ['cnc-control']],
      ['full-width letters', 'ＥＲＰ', ['erp']],
      ['either case', 'erp', ['erp']],
      ['a standard written together', 'ISO9001', ['cnc-control']],
      ['a standard written apart', 'iso 9001', ['cnc-control']],
    ])('%s', async (_case, words, expected) => {
      expect(await foundBy(words)).toEqual(expected)
    })

    test('nothing is found for what is nowhere', async () => {
      expect(await offerings({ words: '量子纠缠' })).toMatchObject({ total: 0, hits: [], relaxed: null })
    })

    test.each([
      '"',
      "'",
      '\\',
      "' | 'x",
      '!',
      '&',
      ':*',
      '()',
      '-',
      '<',
      '%',
      '\u0000',
      '😀',
      'a'.repeat(100),
      "it's",
    ])('marks of any kind are searched for and not obeyed: %s', async (words) => {
      expect((await offerings({ words })).total).toBeTypeOf('number')
      expect((await offerings({ words: `ERP ${words}` })).total).toBeTypeOf('number')
    })
  })

  describe('words that are too many', () => {
    test('the most frequent is dropped first, and it is said', async () => {
      // 压铸 is in two documents, 精馏 in one, and no document has both.
      const result = await offerings({ words: '压铸 精馏' })
      expect(result.hits.map((hit) => hit.id)).toEqual(['pilot-chemical'])
      expect(result.relaxed).toEqual({ dropped: ['压铸'] })
    })

    test('a word that is nowhere is dropped before any other', async () => {
      const result = await offerings({ words: '压铸 量子纠缠 SAP' })
      expect(result.hits.map((hit) => hit.id)).toEqual(['mes-die-casting'])
      expect(result.relaxed?.dropped).not.toContain('压铸')
    })

    test('a whole page of words still finds', async () => {
      const page =
        '我公司为压铸件生产企业，目前车间管理依靠纸质单据，压铸机参数无法采集，希望上线 MES 系统并对接 SAP，预算八十万元，两个月内完成上线。'
      expect(await idsOf({ words: page })).toContain('mes-die-casting')
    })
  })

  describe('filters and counts', () => {
    test('values of one facet are alternatives, facets are conditions', async () => {
      const result = await offerings({ filters: { domain: ['D1', 'R2'], region: ['500112'] } })
      expect(result.hits.map((hit) => hit.id).sort()).toEqual(['erp', 'mes-die-casting', 'pilot-line'])
      expect(result.total).toBe(3)
    })

    test('counts are exact', async () => {
      const { facets } = await offerings({})
      expect(facets.domain).toEqual([
        { value: 'D1', count: 3 },
        { value: 'R2', count: 3 },
        { value: 'F3', count: 1 },
        { value: 'S1', count: 1 },
      ])
      expect(facets.region).toEqual([
        { value: '500112', count: 5 },
        { value: '500106', count: 2 },
        { value: '500102', count: 1 },
      ])
    })

    test('the counts of a chosen facet say what another choice would give; those of the others obey it', async () => {
      const { facets, total } = await offerings({ filters: { domain: ['D1'] } })
      expect(total).toBe(3)
      expect(facets.domain).toContainEqual({ value: 'R2', count: 3 })
      expect(facets.region).toEqual([
        { value: '500112', count: 2 },
        { value: '500106', count: 1 },
      ])
    })

    test('two chosen facets each ignore only themselves', async () => {
      const { facets, total } = await offerings({ filters: { domain: ['D1'], region: ['500106'] } })
      expect(total).toBe(1)
      expect(facets.domain).toEqual([
        { value: 'D1', count: 1 },
        { value: 'R2', count: 1 },
      ])
      expect(facets.region).toEqual([
        { value: '500112', count: 2 },
        { value: '500106', count: 1 },
      ])
      expect(facets.priceModel).toEqual([{ value: 'fixed', count: 1 }])
    })

    test('each count is what choosing that value gives', async () => {
      const filters = { region: ['500112'], priceModel: ['fixed', 'subscription'] }
      const { facets } = await offerings({ filters })
      expect(facets.domain?.length).toBeGreaterThan(0)
      for (const { value, count } of facets.domain ?? []) {
        expect((await offerings({ filters: { ...filters, domain: [value] } })).total).toBe(count)
      }
    })

    test('words and filters count together', async () => {
      const { facets, total } = await offerings({ words: 'MES', filters: { region: ['500112'] } })
      expect(total).toBe(1)
      expect(facets.region).toEqual([
        { value: '500106', count: 1 },
        { value: '500112', count: 1 },
      ])
    })

    test('facets of an extension are filtered and counted like the others', async () => {
      const { facets, total } = await offerings({
        filters: { 'ext.D1.deployments': ['private', 'hybrid'] },
        facets: ['domain', 'ext.D1.classes', 'ext.D1.deployments'],
      })
      expect(total).toBe(1)
      expect(facets['ext.D1.deployments']).toEqual([
        { value: 'saas', count: 2 },
        { value: 'hybrid', count: 1 },
        { value: 'private', count: 1 },
      ])
      expect(facets['ext.D1.classes']).toEqual([{ value: 'mes', count: 1 }])
      expect(facets.region).toBeUndefined()
    })

    test('a facet that no document has is no error', async () => {
      const result = await offerings({ filters: { 'ext.F4.kinds': ['museum'] }, facets: ['ext.F4.kinds'] })
      expect(result.total).toBe(0)
      expect(result.facets['ext.F4.kinds'] ?? []).toEqual([])
    })

    test('a value with quotation marks is a value', async () => {
      expect((await offerings({ filters: { region: [`' OR "1"="1`] } })).total).toBe(0)
    })
  })

  describe('pages and sorts', () => {
    test('pages follow each other without gap or repeat, and the total stays', async () => {
      const pages = await Promise.all([1, 2, 3, 4].map((page) => offerings({ page, perPage: 3 })))
      expect(pages.map((page) => page.hits.length)).toEqual([3, 3, 2, 0])
      expect(pages.map((page) => page.total)).toEqual([8, 8, 8, 8])
      expect(new Set(pages.flatMap((page) => page.hits.map((hit) => hit.id))).size).toBe(8)
    })

    test('no hits asked for: counts alone', async () => {
      expect(await offerings({ perPage: 0 })).toMatchObject({ total: 8, hits: [] })
    })

    test.each([
      ['price', ['cnc-control', 'pilot-line', 'reducer', 'erp', 'mes-written-out', 'mes-die-casting']],
      [
        'leadTime',
        [
          'cnc-control',
          'reducer',
          'pilot-line',
          'erp',
          'pilot-chemical',
          'mes-die-casting',
          'mes-written-out',
        ],
      ],
      [
        'newest',
        [
          'energy',
          'reducer',
          'cnc-control',
          'pilot-chemical',
          'pilot-line',
          'erp',
          'mes-written-out',
          'mes-die-casting',
        ],
      ],
    ])('by %s; what does not say comes last', async (sort, expected) => {
      const ids = await idsOf({ sort })
      expect(ids.slice(0, expected.length)).toEqual(expected)
      expect(ids).toHaveLength(8)
    })

    test('a sort holds within what words find, however well they fit', async () => {
      expect(await idsOf({ words: 'MES', sort: 'price' })).toEqual(['mes-written-out', 'mes-die-casting'])
    })

    test('a find in the title comes before one in the summary', async () => {
      expect((await idsOf({ words: '压铸' }))[0]).toBe('mes-die-casting')
    })
  })

  describe('marks', () => {
    const marked = (segments: { text: string; marked: boolean }[]) =>
      segments.filter((segment) => segment.marked).map((segment) => segment.text)

    test('what was searched for is marked in the title and the summary', async () => {
      const { hits } = await offerings({ words: '压铸 SAP' })
      expect(marked(hits[0]?.title ?? [])).toEqual(['压铸'])
      expect(marked(hits[0]?.summary ?? [])).toContain('SAP')
    })

    test('segments joined are the text as written, markup and all', async () => {
      const { hits } = await offerings({ words: '节能' })
      expect(hits[0]?.summary.map((segment) => segment.text).join('')).toBe(
        '节能效益分享，零投入改造；<b>不含</b>土建。',
      )
    })

    test('a synonym is marked where it was found', async () => {
      const { hits } = await offerings({ words: 'MES' })
      const other = hits.find((hit) => hit.id === 'mes-written-out')
      expect(marked(other?.title ?? []).join('')).toContain('制造执行系统')
    })

    test('traditional characters mark simplified ones', async () => {
      const { hits } = await offerings({ words: '數控機床' })
      expect(marked(hits[0]?.title ?? []).join('')).toBe('数控机床')
    })

    test('without words nothing is marked', async () => {
      const { hits } = await offerings({})
      expect(hits.flatMap((hit) => marked(hit.title))).toEqual([])
    })
  })

  describe('suggestions', () => {
    test.each([
      ['小批', '轻合金零部件小批量试生产线'],
      ['减', '减速器故障诊断与预测性维护'],
      ['mes', '压铸车间 MES 系统'],
      ['數控', '数控机床精度检测与认证辅导'],
    ])('%s leads to %s', async (words, title) => {
      const suggestions = await engine.suggest({ index: 'offerings', words, limit: 8 })
      expect(suggestions.map((one) => one.title)).toContain(title)
    })

    test('a word of the summary suggests nothing, and no words suggest nothing', async () => {
      expect(await engine.suggest({ index: 'offerings', words: '反应釜', limit: 8 })).toEqual([])
      expect(await engine.suggest({ index: 'offerings', words: ' ', limit: 8 })).toEqual([])
    })

    test('at most as many as asked for, and within a filter', async () => {
      const all = { index: 'offerings' as const, words: '系统', limit: 8 }
      expect((await engine.suggest(all)).length).toBeGreaterThan(1)
      expect(await engine.suggest({ ...all, limit: 1 })).toHaveLength(1)
      const filters = [{ facet: 'leaf', anyOf: ['D1.erp'], orBlank: false }]
      expect((await engine.suggest({ ...all, filters })).map((one) => one.id)).toEqual(['erp'])
    })
  })

  describe('candidates for matching', () => {
    const retrieve = (given: Partial<Parameters<SearchEngine['retrieve']>[0]>) =>
      engine.retrieve({ index: 'offerings', keywords: [], limit: 100, ...given })

    test('any keyword is enough, the rarest counts most', async () => {
      const ids = await retrieve({ keywords: ['压铸', '精馏'] })
      expect([...ids].sort()).toEqual(['mes-die-casting', 'pilot-chemical', 'pilot-line'])
    })

    test('more of the keywords come first', async () => {
      expect((await retrieve({ keywords: ['MES', '压铸', 'SAP'] }))[0]).toBe('mes-die-casting')
    })

    test('synonyms are candidates too', async () => {
      expect((await retrieve({ keywords: ['制造执行系统'] })).sort()).toEqual([
        'mes-die-casting',
        'mes-written-out',
      ])
    })

    test('without keywords all are, and the limit holds', async () => {
      expect(await retrieve({})).toHaveLength(8)
      expect(await retrieve({ limit: 2 })).toEqual(['energy', 'reducer'])
    })

    test('a filter keeps what does not say, if told so', async () => {
      const filter = { facet: 'servedRegion', anyOf: ['500112', 'any'] }
      expect((await retrieve({ filters: [{ ...filter, orBlank: false }] })).sort()).toEqual([
        'mes-die-casting',
        'mes-written-out',
      ])
      const lenient = await retrieve({ filters: [{ ...filter, orBlank: true }] })
      expect(lenient).toHaveLength(7)
      expect(lenient).not.toContain('erp')
    })

    test('numbers bound, blank ones pass if told so', async () => {
      const filter = { sortKey: 'priceMinFen', atMost: 1_000_000 }
      expect((await retrieve({ filters: [{ ...filter, orBlank: false }] })).sort()).toEqual([
        'cnc-control',
        'pilot-line',
      ])
      expect(await retrieve({ filters: [{ ...filter, orBlank: true }] })).toHaveLength(4)
      expect(
        await retrieve({ filters: [{ sortKey: 'leadTimeDays', atLeast: 60, orBlank: false }] }),
      ).toHaveLength(2)
    })

    test('filters hold together', async () => {
      const filters = [
        { facet: 'domain', anyOf: ['D1', 'R2'], orBlank: false },
        { sortKey: 'leadTimeDays', atMost: 30, orBlank: true },
      ]
      expect((await retrieve({ keywords: ['压铸', 'ERP', 'MES'], filters })).sort()).toEqual([
        'erp',
        'pilot-line',
      ])
    })
  })

  describe('what is stored', () => {
    const stored = async (ids?: string[]) => {
      const found = new Map<string, string>()
      for await (const { id, fingerprint } of engine.fingerprints('offerings', ids))
        found.set(id, fingerprint)
      return found
    }

    test('every document has the fingerprint of what was written', async () => {
      expect(await engine.count('offerings')).toBe(8)
      expect(await stored()).toEqual(new Map(catalogue.map((one) => [one.id, fingerprintOf(one)])))
    })

    test('some documents can be asked for; unknown ids are no error', async () => {
      expect([...(await stored(['erp', 'reducer', 'never there', 'nor % this'])).keys()].sort()).toEqual([
        'erp',
        'reducer',
      ])
      expect(await stored([])).toEqual(new Map())
    })

    test('a change of any part changes it, and changing back restores it', async () => {
      const [first] = catalogue
      if (!first) throw new Error('empty catalogue')
      const before = (await stored([first.id])).get(first.id)
      await engine.upsert('offerings', [{ ...first, card: { ...first.card, caseCount: 7 } }])
      expect((await stored([first.id])).get(first.id)).not.toBe(before)
      await engine.upsert('offerings', [first])
      expect((await stored([first.id])).get(first.id)).toBe(before)
    })

    test('more documents than one page holds are all there', async () => {
      const many = Array.from({ length: 2_100 }, (_, at) =>
        aNeedDocument({ id: `many-${at}`, title: `需求${at}` }),
      )
      await engine.upsert('needs', many)
      expect(await engine.count('needs')).toBe(2_100)
      const ids = new Set<string>()
      for await (const { id } of engine.fingerprints('needs')) ids.add(id)
      expect(ids.size).toBe(2_100)
      await engine.remove('needs', [...ids])
      expect(await engine.count('needs')).toBe(0)
    })
  })

  describe('writing', () => {
    test('a document is replaced whole, and removed', async () => {
      const first = anOfferingDocument({
        id: 'w',
        title: '搅拌摩擦焊加工',
        facets: { domain: ['S2'], region: ['500112'] },
      })
      await engine.upsert('offerings', [first])
      expect(await foundBy('搅拌摩擦焊')).toEqual(['w'])
      await engine.upsert('offerings', [
        { ...first, version: 2, title: '激光熔覆加工', facets: { domain: ['S2'] } },
      ])
      expect(await foundBy('搅拌摩擦焊')).not.toContain('w')
      expect(await foundBy('激光熔覆')).toEqual(['w'])
      expect((await offerings({ filters: { domain: ['S2'], region: ['500112'] } })).total).toBe(0)
      await engine.remove('offerings', ['w', 'never there'])
      expect(await foundBy('激光熔覆')).not.toContain('w')
      expect((await offerings({})).total).toBe(8)
    })

    test('indexes do not see each other', async () => {
      await engine.upsert('needs', [
        aNeedDocument({ id: 'n', title: '需要 ERP 系统', facets: { domain: ['D1'] } }),
      ])
      const needs = await engine.search({ ...emptyQuery('needs'), words: 'ERP', index: 'needs' })
      expect(needs.hits.map((hit) => hit.id)).toEqual(['n'])
      expect(await foundBy('ERP')).toEqual(['erp'])
      await engine.remove('needs', ['n'])
    })

    test('nothing to write is no error', async () => {
      await engine.upsert('offerings', [])
      await engine.remove('offerings', [])
      expect((await offerings({})).total).toBe(8)
    })

    test('settings may be applied again at any time', async () => {
      await engine.applySettings()
      expect(await foundBy('MES')).toEqual(['mes-die-casting', 'mes-written-out'])
    })

    test('an index is replaced whole', async () => {
      const one = aNeedDocument({ id: 'one', title: '压铸模具设计' })
      const two = aNeedDocument({ id: 'two', title: '注塑模具设计' })
      const three = aNeedDocument({ id: 'three', title: '冲压模具设计' })
      await engine.upsert('needs', [one, two])
      const count = await engine.replaceAll('needs', batches([two], [three]))
      expect(count).toBe(2)
      const left = await engine.search({ ...emptyQuery('needs'), index: 'needs' })
      expect(left.hits.map((hit) => hit.id).sort()).toEqual(['three', 'two'])
      const found = await engine.search({ ...emptyQuery('needs'), words: '冲压', index: 'needs' })
      expect(found.hits.map((hit) => hit.id)).toEqual(['three'])
      await engine.replaceAll('needs', batches())
      expect((await engine.search({ ...emptyQuery('needs'), index: 'needs' })).total).toBe(0)
    })
  })
})

async function* batches<Item>(...all: Item[][]) {
  yield* all
}
