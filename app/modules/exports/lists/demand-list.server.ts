import type { Actor, Member } from '#app/modules/accounts/actor.ts'
import { demandForOffering } from '#app/modules/matching/demand-for-offering.server.ts'
import { type DemandView, demandView } from '#app/modules/matching/demand-view.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { inLanguage, type Language } from '#app/platform/language.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { exportList } from '../export-list.ts'
import { named } from './cell-words.ts'

/** 需求推荐: the needs that suit an offering of the organization, as far as each need lets a provider see it. */
export const demandList = exportList<DemandView>({
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
    { key: 'need', zh: '需求', en: 'Need', cell: (row) => row.title },
    {
      key: 'organization',
      zh: '企业',
      en: 'Company',
      cell: (row, l) => row.organizationName ?? inLanguage({ zh: '匿名企业', en: 'Anonymous' }, l),
    },
    { key: 'region', zh: '所在区县', en: 'District', cell: (row, l) => named('region', row.regionCode, l) },
    { key: 'budget', zh: '预算', en: 'Budget', cell: (row) => row.budget },
    { key: 'finishBy', zh: '完成日期', en: 'Finish by', cell: (row) => row.finishBy },
    { key: 'publishedOn', zh: '发布日期', en: 'Published', cell: (row) => row.publishedOn },
    {
      key: 'reasons',
      zh: '理由',
      en: 'Reasons',
      cell: (row, l) =>
        row.reasons
          .map(({ verdict, sentence }) => `[${translator(l)(`matching:verdict.${verdict}`)}] ${sentence}`)
          .join('\n'),
    },
  ],
  count: async (actor, filter) => (await found(actor, filter, 'zh-CN'))?.length ?? null,
  async *batches(actor, filter, language) {
    yield { rows: (await found(actor, filter, language)) ?? [] }
  },
})

async function found(
  actor: Actor,
  filter: URLSearchParams,
  language: Language,
): Promise<DemandView[] | null> {
  const { organization } = actor
  const offeringId = filter.get('offering') ?? ''
  if (!organization || !isUuid(offeringId)) return null
  const member: Member = { ...actor, organization }
  const outcome = await demandForOffering(member, offeringId)
  if (!outcome.ok) return null
  const { compiled, matches } = outcome.value
  return matches.map((match) => demandView(match, compiled, language))
}
