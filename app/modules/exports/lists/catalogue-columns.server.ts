import { letterLink } from '#app/modules/accounts/letter-link.server.ts'
import { extensionFactLines } from '#app/modules/offerings/extension-facts.ts'
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import { inLanguage } from '#app/platform/language.ts'
import { paths } from '#app/platform/paths.ts'
import type { Documents, IndexName } from '#search/indexes/all-indexes.ts'
import type { ExportColumn } from '../export-list.ts'
import { allNamed, joined, kindName, lines, named, wanYuan, yesNo } from './cell-words.ts'

type Columns = { [Index in IndexName]: readonly ExportColumn<Documents[Index]>[] }

/** The columns of the three catalogues: what the index holds of a row, which is what anybody may see. */
export const catalogueColumns: Columns = {
  offerings: [
    { key: 'title', zh: '标题', en: 'Title', cell: (row) => row.title },
    { key: 'provider', zh: '服务商', en: 'Provider', cell: ({ card }) => card.organizationName },
    { key: 'domain', zh: '服务领域', en: 'Domain', cell: ({ card }, l) => named('domain', card.domain, l) },
    {
      key: 'leaves',
      zh: '细分方向',
      en: 'Subdomains',
      cell: ({ card }, l) => allNamed('leaf', card.leaves, l),
    },
    { key: 'region', zh: '所在区县', en: 'District', cell: ({ card }, l) => named('region', card.region, l) },
    { key: 'remote', zh: '可远程', en: 'Remote', cell: ({ card }, l) => yesNo(card.remote, l) },
    {
      key: 'priceModel',
      zh: '计价方式',
      en: 'Price model',
      cell: ({ card }, l) => named('priceModel', card.priceModel, l),
    },
    {
      key: 'priceMin',
      zh: '最低价（万元）',
      en: 'Lowest price (CNY 10,000)',
      cell: ({ card }) => wanYuan(card.priceMinFen),
    },
    {
      key: 'priceMax',
      zh: '最高价（万元）',
      en: 'Highest price (CNY 10,000)',
      cell: ({ card }) => wanYuan(card.priceMaxFen),
    },
    { key: 'leadTime', zh: '交付周期（天）', en: 'Lead time (days)', cell: ({ card }) => card.leadTimeDays },
    { key: 'openSlots', zh: '空余档期', en: 'Free slots', cell: ({ card }) => card.openSlots },
    { key: 'nextFreeOn', zh: '最早可开工日期', en: 'Free from', cell: ({ card }) => card.nextFreeOn },
    { key: 'labels', zh: '荣誉资质', en: 'Labels', cell: ({ card }, l) => allNamed('label', card.labels, l) },
    {
      key: 'certificates',
      zh: '有效证书',
      en: 'Certificates',
      cell: ({ card }, l) => allNamed('certificate', card.certificates, l),
    },
    { key: 'cases', zh: '案例数', en: 'Cases', cell: ({ card }) => card.caseCount },
    {
      key: 'extension',
      zh: '专项信息',
      en: 'Domain details',
      cell: ({ card }, l) => lines(extensionFactLines(card.domain, card.extension as ExtensionValues, l), l),
    },
    { key: 'summary', zh: '服务内容', en: 'Summary', cell: (row) => row.summary },
    { key: 'keywords', zh: '关键词', en: 'Keywords', cell: (row, l) => joined(row.keywords, l) },
    { key: 'confirmed', zh: '最近确认', en: 'Last confirmed', cell: ({ card }) => card.lastConfirmedOn },
    { key: 'link', zh: '网址', en: 'Link', cell: (row) => letterLink(paths.offering(row.id)) },
  ],
  providers: [
    { key: 'name', zh: '名称', en: 'Name', cell: (row) => row.title },
    { key: 'region', zh: '所在区县', en: 'District', cell: ({ card }, l) => named('region', card.region, l) },
    { key: 'size', zh: '机构规模', en: 'Size', cell: ({ card }, l) => named('size', card.size, l) },
    {
      key: 'industry',
      zh: '行业',
      en: 'Industry',
      cell: ({ card }, l) => named('industry', card.industry, l),
    },
    {
      key: 'domains',
      zh: '服务领域',
      en: 'Domains',
      cell: ({ card }, l) => allNamed('domain', card.domains, l),
    },
    { key: 'labels', zh: '荣誉资质', en: 'Labels', cell: ({ card }, l) => allNamed('label', card.labels, l) },
    {
      key: 'certificates',
      zh: '有效证书',
      en: 'Certificates',
      cell: ({ card }, l) => allNamed('certificate', card.certificates, l),
    },
    { key: 'offerings', zh: '在架服务', en: 'Offerings', cell: ({ card }) => card.offeringCount },
    { key: 'cases', zh: '案例数', en: 'Cases', cell: ({ card }) => card.caseCount },
    { key: 'verified', zh: '已核验', en: 'Verified', cell: ({ card }, l) => yesNo(card.verified, l) },
    { key: 'summary', zh: '简介', en: 'Summary', cell: (row) => row.summary },
    { key: 'link', zh: '网址', en: 'Link', cell: (row) => letterLink(paths.provider(row.id)) },
  ],
  needs: [
    { key: 'title', zh: '标题', en: 'Title', cell: (row) => row.title },
    {
      key: 'organization',
      zh: '企业',
      en: 'Company',
      cell: ({ card }, l) =>
        card.organizationName ?? inLanguage({ zh: '企业名称暂不公开', en: 'Name not disclosed yet' }, l),
    },
    { key: 'kind', zh: '需求类型', en: 'Kind', cell: ({ card }, l) => kindName(card.kind, l) },
    { key: 'domain', zh: '服务领域', en: 'Domain', cell: ({ card }, l) => named('domain', card.domain, l) },
    {
      key: 'leaves',
      zh: '细分方向',
      en: 'Subdomains',
      cell: ({ card }, l) => allNamed('leaf', card.leaves, l),
    },
    { key: 'region', zh: '所在区县', en: 'District', cell: ({ card }, l) => named('region', card.region, l) },
    {
      key: 'industry',
      zh: '所属行业',
      en: 'Industry',
      cell: ({ card }, l) => named('industry', card.industry, l),
    },
    { key: 'remote', zh: '可远程', en: 'Remote', cell: ({ card }, l) => yesNo(card.remoteOk, l) },
    {
      key: 'budgetMin',
      zh: '预算下限（万元）',
      en: 'Budget from (CNY 10,000)',
      cell: ({ card }) => wanYuan(card.budgetMinFen),
    },
    {
      key: 'budgetMax',
      zh: '预算上限（万元）',
      en: 'Budget to (CNY 10,000)',
      cell: ({ card }) => wanYuan(card.budgetMaxFen),
    },
    { key: 'finishBy', zh: '完成日期', en: 'Finish by', cell: ({ card }) => card.finishBy },
    { key: 'quoteDeadline', zh: '报价截止', en: 'Quotes until', cell: ({ card }) => card.quoteDeadline },
    {
      key: 'extension',
      zh: '领域要求',
      en: 'Domain details',
      cell: ({ card }, l) =>
        lines(extensionFactLines(card.domain ?? '', card.extension as ExtensionValues, l), l),
    },
    { key: 'summary', zh: '需求说明', en: 'Summary', cell: (row) => row.summary },
    { key: 'link', zh: '网址', en: 'Link', cell: (row) => letterLink(paths.publicNeed(row.id)) },
  ],
}
