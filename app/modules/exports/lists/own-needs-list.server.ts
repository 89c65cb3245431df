import { countByStatus, pageOfOwnNeeds, snapshotOfNeed } from '#app/modules/needs/need.data.server.ts'
import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import { type NeedStatus, needStatuses, needVisibilities } from '#app/modules/needs/need.ts'
import { extensionLines } from '#app/modules/needs/need-answers.ts'
import { needOrders } from '#app/modules/needs/need-order.ts'
import { minuteOf } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { exportList } from '../export-list.ts'
import { allNamed, joined, kindName, lines, named, wanYuan, yesNo } from './cell-words.ts'

const PER_PAGE = 500

type Row = NeedSnapshot & { status: NeedStatus; externalKey: string | null; updatedAt: Date }

/** The organization's needs as they are being edited; the headers are those of the import. */
export const ownNeedsList = exportList<Row>({
  readers: 'member',
  columns: [
    { key: 'key', zh: '编号', en: 'No.', cell: (row) => row.externalKey },
    { key: 'title', zh: '标题', en: 'Title', cell: (row) => row.title },
    { key: 'status', zh: '状态', en: 'State', cell: (row, l) => translator(l)(`needs:status.${row.status}`) },
    { key: 'domain', zh: '服务领域', en: 'Domain', cell: (row, l) => named('domain', row.domainCode, l) },
    { key: 'leaves', zh: '细分方向', en: 'Subdomains', cell: (row, l) => allNamed('leaf', row.leafCodes, l) },
    { key: 'kind', zh: '需求类型', en: 'Kind', cell: (row, l) => kindName(row.kind, l) },
    { key: 'background', zh: '背景', en: 'Background', cell: (row) => row.background },
    { key: 'outcome', zh: '目标', en: 'Outcome wanted', cell: (row) => row.outcomeWanted },
    { key: 'keywords', zh: '关键词', en: 'Keywords', cell: (row, l) => joined(row.keywords, l) },
    {
      key: 'budgetMin',
      zh: '预算下限（万元）',
      en: 'Budget from (CNY 10,000)',
      cell: (row) => wanYuan(row.budgetMinFen),
    },
    {
      key: 'budgetMax',
      zh: '预算上限（万元）',
      en: 'Budget to (CNY 10,000)',
      cell: (row) => wanYuan(row.budgetMaxFen),
    },
    { key: 'startOn', zh: '开始日期', en: 'Start on', cell: (row) => row.startOn },
    { key: 'finishBy', zh: '完成日期', en: 'Finish by', cell: (row) => row.finishBy },
    { key: 'quoteDeadline', zh: '报价截止', en: 'Quotes until', cell: (row) => row.quoteDeadline },
    { key: 'region', zh: '所在区县', en: 'District', cell: (row, l) => named('region', row.regionCode, l) },
    { key: 'remote', zh: '可远程', en: 'Remote', cell: (row, l) => yesNo(row.remoteOk, l) },
    {
      key: 'industry',
      zh: '所属行业',
      en: 'Industry',
      cell: (row, l) => named('industry', row.industryCode, l),
    },
    { key: 'cluster', zh: '产业集群', en: 'Cluster', cell: (row, l) => named('cluster', row.clusterCode, l) },
    {
      key: 'certificates',
      zh: '资质要求',
      en: 'Certificates required',
      cell: (row, l) => allNamed('certificate', row.requiredCertificates, l),
    },
    { key: 'securityLevel', zh: '等保级别', en: 'Security level', cell: (row) => row.securityLevel },
    {
      key: 'extension',
      zh: '领域要求',
      en: 'Domain details',
      cell: (row, l) => lines(extensionLines(row.domainCode, row.extension, translator(l), l), l),
    },
    {
      key: 'visibility',
      zh: '公开范围',
      en: 'Visibility',
      cell: (row, l) =>
        translator(l)(
          `needs:visibility.${needVisibilities.find((one) => one === row.visibility) ?? 'matched'}.label`,
        ),
    },
    { key: 'publishedOn', zh: '首次发布', en: 'First published', cell: (row) => row.publishedOn },
    { key: 'updatedAt', zh: '最近修改', en: 'Last changed', cell: (row) => minuteOf(row.updatedAt) },
  ],
  async count({ organization }, filter) {
    if (!organization) return null
    const counts = await reading((tx) => countByStatus(tx, organization.id))
    const { status } = chosen(filter)
    return status ? counts[status] : needStatuses.reduce((sum, one) => sum + counts[one], 0)
  },
  async *batches({ organization }, filter) {
    if (!organization) return
    for (let page = 1; ; page++) {
      const needs = await reading((tx) =>
        pageOfOwnNeeds(tx, organization.id, { ...chosen(filter), page, perPage: PER_PAGE }),
      )
      yield {
        rows: needs.map((need) => ({
          ...snapshotOfNeed(need),
          status: need.status,
          externalKey: need.externalKey,
          updatedAt: need.updatedAt,
        })),
      }
      if (needs.length < PER_PAGE) return
    }
  },
  describe(filter, language) {
    const { status } = chosen(filter)
    return status ? translator(language)(`needs:status.${status}`) : ''
  },
})

function chosen(filter: URLSearchParams) {
  const status = needStatuses.find((one) => one === filter.get('status'))
  const order = needOrders.find((one) => one === filter.get('order')) ?? 'changed'
  return { order, ...(status ? { status } : {}) }
}
