import type { Actor, Member } from '#app/modules/accounts/actor.ts'
import { findNeedTitle } from '#app/modules/matching/find-need-title.server.ts'
import { matchFilters } from '#app/modules/matching/matches-on-page.ts'
import type { MatchView } from '#app/modules/matching/matches-view.ts'
import { readMatches, readMatchesPage } from '#app/modules/matching/read-matches.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { inLanguage, type Language } from '#app/platform/language.ts'
import { exportList } from '../export-list.ts'
import { allNamed, joined, named, wanYuan } from './cell-words.ts'

/** The stored matches of a need of the organization, of the tab that was open. */
export const matchesList = exportList<MatchView>({
  readers: 'member',
  columns: [
    { key: 'rank', zh: '名次', en: 'Rank', cell: (row) => row.rank },
    { key: 'score', zh: '匹配分', en: 'Score', cell: (row) => row.scoreBp / 100 },
    {
      key: 'verdict',
      zh: '结论',
      en: 'Conclusion',
      cell: (row, l) => translator(l)(`matching:overall.${row.verdict}`),
    },
    { key: 'offering', zh: '服务', en: 'Offering', cell: (row) => row.offering.title },
    { key: 'provider', zh: '服务商', en: 'Provider', cell: (row) => row.offering.organizationName },
    {
      key: 'region',
      zh: '所在区县',
      en: 'District',
      cell: (row, l) => named('region', row.offering.regionCode, l),
    },
    {
      key: 'priceModel',
      zh: '计价方式',
      en: 'Price model',
      cell: (row, l) => named('priceModel', row.offering.priceModel, l),
    },
    {
      key: 'priceMin',
      zh: '最低价（万元）',
      en: 'Lowest price (CNY 10,000)',
      cell: (row) => wanYuan(row.offering.priceMinFen),
    },
    {
      key: 'priceMax',
      zh: '最高价（万元）',
      en: 'Highest price (CNY 10,000)',
      cell: (row) => wanYuan(row.offering.priceMaxFen),
    },
    {
      key: 'leadTime',
      zh: '交付周期（天）',
      en: 'Lead time (days)',
      cell: (row) => row.offering.leadTimeDays,
    },
    {
      key: 'labels',
      zh: '荣誉资质',
      en: 'Labels',
      cell: (row, l) => allNamed('label', row.offering.labels, l),
    },
    { key: 'cases', zh: '案例数', en: 'Cases', cell: (row) => row.offering.caseCount },
    { key: 'reasons', zh: '理由', en: 'Reasons', cell: reasonsOf },
    { key: 'question', zh: '先问一句', en: 'Ask first', cell: (row) => row.question?.text },
    {
      key: 'words',
      zh: '命中词',
      en: 'Words found',
      cell: (row, l) =>
        joined(
          row.words.map(({ term, found }) => (found && found !== term ? `${term} (${found})` : term)),
          l,
        ),
    },
    {
      key: 'shortlisted',
      zh: '备选',
      en: 'Shortlisted',
      cell: (row, l) => (row.shortlisted ? inLanguage({ zh: '是', en: 'Yes' }, l) : null),
    },
    { key: 'hash', zh: '留痕摘要', en: 'Trace', cell: (row) => row.hash },
  ],
  async count(actor, filter) {
    const asked = await askedOf(actor, filter)
    if (!asked) return null
    const { member, needId, show } = asked
    const matches = await readMatchesPage(member, needId, 'zh-CN', { filter: show, page: 1 })
    return matches?.counts[show] ?? null
  },
  async *batches(actor, filter, language) {
    yield { rows: (await found(actor, filter, language)) ?? [] }
  },
})

function reasonsOf({ reasons }: MatchView, language: Language): string {
  const t = translator(language)
  return reasons
    .map(
      ({ verdict, hardness, sentence }) =>
        `[${t(`matching:verdict.${verdict}`)} · ${t(`matching:hardness.${hardness}`)}] ${sentence}`,
    )
    .join('\n')
}

async function found(actor: Actor, filter: URLSearchParams, language: Language): Promise<MatchView[] | null> {
  const asked = await askedOf(actor, filter)
  const view = asked && (await readMatches(asked.member, asked.needId, language))
  if (!view) return null
  return view.matches.filter(
    (match) =>
      (asked.show !== 'met' || match.verdict === 'met') && (asked.show !== 'shortlist' || match.shortlisted),
  )
}

/** Whose need it is, and which tab; null where the organization has no such need. */
async function askedOf({ organization, ...actor }: Actor, filter: URLSearchParams) {
  const needId = filter.get('need') ?? ''
  const member: Member | null = organization && { ...actor, organization }
  if (!member || !(await findNeedTitle(member, needId))) return null
  return { member, needId, show: matchFilters.find((one) => one === filter.get('show')) ?? 'all' }
}
