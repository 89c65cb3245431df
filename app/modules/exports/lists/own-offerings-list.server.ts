import { extensionFactLines } from '#app/modules/offerings/extension-facts.ts'
import { pageOfOwnOfferings } from '#app/modules/offerings/offering.data.server.ts'
import { offeringStatuses } from '#app/modules/offerings/offering.ts'
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import { dayOf, dayOfDate, minuteOf } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { exportList } from '../export-list.ts'
import { allNamed, joined, lines, named, wanYuan, yesNo } from './cell-words.ts'

const PER_PAGE = 500

type Row = Awaited<ReturnType<typeof pageOfOwnOfferings>>['offerings'][number]

/** The organization's offerings as they stand; the headers are those of the import. */
export const ownOfferingsList = exportList<Row>({
  readers: 'member',
  columns: [
    { key: 'key', zh: '编号', en: 'No.', cell: (row) => row.externalKey },
    { key: 'title', zh: '标题', en: 'Title', cell: (row) => row.title },
    {
      key: 'status',
      zh: '状态',
      en: 'State',
      cell: (row, l) => translator(l)(`offerings:status.${row.status}`),
    },
    { key: 'domain', zh: '服务领域', en: 'Domain', cell: (row, l) => named('domain', row.domainCode, l) },
    { key: 'leaves', zh: '细分方向', en: 'Subdomains', cell: (row, l) => allNamed('leaf', row.leafCodes, l) },
    { key: 'summary', zh: '服务内容', en: 'Summary', cell: (row) => row.summary },
    { key: 'keywords', zh: '关键词', en: 'Keywords', cell: (row, l) => joined(row.keywords, l) },
    {
      key: 'industries',
      zh: '适用行业',
      en: 'Industries',
      cell: (row, l) => allNamed('industries', row.industries, l),
    },
    {
      key: 'clusters',
      zh: '产业集群',
      en: 'Clusters',
      cell: (row, l) => allNamed('clusters', row.clusters, l),
    },
    { key: 'regions', zh: '服务区域', en: 'Regions', cell: (row, l) => allNamed('regions', row.regions, l) },
    { key: 'remote', zh: '可远程', en: 'Remote', cell: (row, l) => yesNo(row.remote, l) },
    {
      key: 'priceModel',
      zh: '计价方式',
      en: 'Price model',
      cell: (row, l) => named('priceModel', row.priceModel, l),
    },
    {
      key: 'priceMin',
      zh: '最低价（万元）',
      en: 'Lowest price (CNY 10,000)',
      cell: (row) => wanYuan(row.priceMinFen),
    },
    {
      key: 'priceMax',
      zh: '最高价（万元）',
      en: 'Highest price (CNY 10,000)',
      cell: (row) => wanYuan(row.priceMaxFen),
    },
    { key: 'leadTime', zh: '交付周期（天）', en: 'Lead time (days)', cell: (row) => row.leadTimeDays },
    { key: 'wipLimit', zh: '并行上限', en: 'Parallel projects', cell: (row) => row.wipLimit },
    { key: 'openSlots', zh: '空余档期', en: 'Free slots', cell: (row) => row.openSlots },
    {
      key: 'nextFreeOn',
      zh: '最早可开工日期',
      en: 'Free from',
      cell: (row) => row.nextFreeOn && dayOfDate(row.nextFreeOn),
    },
    { key: 'securityLevel', zh: '等保级别', en: 'Security level', cell: (row) => row.securityLevel },
    {
      key: 'prefSizes',
      zh: '面向企业规模',
      en: 'Preferred customer size',
      cell: (row, l) => allNamed('prefCustomerSizes', row.prefCustomerSizes, l),
    },
    {
      key: 'prefRegions',
      zh: '优先区域',
      en: 'Preferred regions',
      cell: (row, l) => allNamed('prefRegions', row.prefRegions, l),
    },
    {
      key: 'prefIndustries',
      zh: '优先行业',
      en: 'Preferred industries',
      cell: (row, l) => allNamed('prefIndustries', row.prefIndustries, l),
    },
    {
      key: 'minBudget',
      zh: '最低承接金额（万元）',
      en: 'Smallest budget (CNY 10,000)',
      cell: (row) => wanYuan(row.minBudgetFen),
    },
    { key: 'validTo', zh: '有效期至', en: 'Valid to', cell: (row) => row.validTo && dayOfDate(row.validTo) },
    {
      key: 'extension',
      zh: '专项信息',
      en: 'Domain details',
      cell: (row, l) => lines(extensionFactLines(row.domainCode, row.extension as ExtensionValues, l), l),
    },
    {
      key: 'confirmed',
      zh: '最近确认',
      en: 'Last confirmed',
      cell: (row) => row.lastConfirmedAt && dayOf(row.lastConfirmedAt),
    },
    { key: 'updatedAt', zh: '最近修改', en: 'Last changed', cell: (row) => minuteOf(row.updatedAt) },
  ],
  async count({ organization }, filter) {
    if (!organization) return null
    const { total } = await reading((tx) =>
      pageOfOwnOfferings(tx, organization.id, { ...chosen(filter), page: 1, perPage: 0 }),
    )
    return total
  },
  async *batches({ organization }, filter) {
    if (!organization) return
    for (let page = 1; ; page++) {
      const { offerings } = await reading((tx) =>
        pageOfOwnOfferings(tx, organization.id, { ...chosen(filter), page, perPage: PER_PAGE }),
      )
      yield { rows: offerings }
      if (offerings.length < PER_PAGE) return
    }
  },
  describe(filter, language) {
    const { status } = chosen(filter)
    return status ? translator(language)(`offerings:status.${status}`) : ''
  },
})

function chosen(filter: URLSearchParams) {
  const status = offeringStatuses.find((one) => one === filter.get('status'))
  return status ? { status } : {}
}
