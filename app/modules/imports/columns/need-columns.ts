import { certificateKinds } from '#app/modules/taxonomy/certificate-kind.ts'
import { clusters } from '#app/modules/taxonomy/cluster.ts'
import { domains, isDomainCode } from '#app/modules/taxonomy/domain.ts'
import { industries } from '#app/modules/taxonomy/industry.ts'
import { regionsAsOf } from '#app/modules/taxonomy/region.ts'
import {
  resolveCertificateKind,
  resolveCluster,
  resolveDomain,
  resolveIndustry,
  resolveLeaf,
} from '#app/modules/taxonomy/resolve.ts'
import { resolveRegion } from '#app/modules/taxonomy/resolve-region.ts'
import type { ImportColumn } from '../import-column.ts'

const visibilities = [
  { code: 'public', zh: '公开', en: 'Public' },
  { code: 'matched', zh: '仅匹配到的服务机构', en: 'Matched providers' },
  { code: 'anonymous', zh: '匿名', en: 'Anonymous' },
]
const visibilityOf = (text: string) => visibilities.find((one) => Object.values(one).includes(text))?.code
const leafOf = (text: string, domain: string | undefined) =>
  resolveLeaf(text, domain && isDomainCode(domain) ? domain : undefined)

/** 需求表的列；领域字段另按名称识别。 */
export const needColumns: readonly ImportColumn[] = [
  {
    key: 'key',
    zh: '编号',
    en: 'No.',
    names: ['id', '序号', '需求编号'],
    kind: 'text',
    required: true,
    example: 'XQ-001',
  },
  {
    key: 'domainCode',
    zh: '服务领域',
    en: 'Domain',
    names: ['领域', 'domain'],
    kind: 'code',
    required: true,
    resolve: (text) => resolveDomain(text),
    allowed: domains,
    example: '软件信息服务',
  },
  {
    key: 'leafCodes',
    zh: '细分方向',
    en: 'Subdomains',
    names: ['服务方向'],
    kind: 'codes',
    resolve: leafOf,
    allowed: domains.flatMap((domain) => domain.leaves),
    example: 'MES',
  },
  {
    key: 'title',
    zh: '标题',
    en: 'Title',
    names: ['需求名称', '名称'],
    kind: 'text',
    required: true,
    example: '压铸车间上 MES',
  },
  {
    key: 'background',
    zh: '背景',
    en: 'Background',
    names: ['需求描述', '描述'],
    kind: 'text',
    required: true,
    example: '三条压铸线，靠纸质单据，要求全程追溯。',
  },
  {
    key: 'outcomeWanted',
    zh: '目标',
    en: 'Outcome wanted',
    names: ['期望成果'],
    kind: 'text',
    example: '一次合格率提高两个百分点',
  },
  { key: 'keywords', zh: '关键词', en: 'Keywords', kind: 'text', example: '追溯、压铸' },
  {
    key: 'budgetMin',
    zh: '预算下限（万元）',
    en: 'Budget from (CNY 10,000)',
    names: ['预算下限'],
    kind: 'wanYuan',
    example: '',
  },
  {
    key: 'budgetMax',
    zh: '预算上限（万元）',
    en: 'Budget to (CNY 10,000)',
    names: ['预算', '预算上限'],
    kind: 'wanYuan',
    example: '80',
  },
  { key: 'startOn', zh: '开始日期', en: 'Start on', kind: 'day', example: '' },
  {
    key: 'finishBy',
    zh: '完成日期',
    en: 'Finish by',
    names: ['截止日期'],
    kind: 'day',
    example: '2027-06-30',
  },
  { key: 'quoteDeadline', zh: '报价截止', en: 'Quotes by', kind: 'day', example: '' },
  {
    key: 'regionCode',
    zh: '所在区县',
    en: 'District',
    names: ['区县'],
    kind: 'code',
    resolve: (text) => resolveRegion(text),
    allowed: regionsAsOf('9999-12-31'),
    example: '两江新区',
  },
  { key: 'remoteOk', zh: '接受远程', en: 'Remote accepted', kind: 'flag', example: '是' },
  {
    key: 'industryCode',
    zh: '所属行业',
    en: 'Industry',
    names: ['行业'],
    kind: 'code',
    resolve: (text) => resolveIndustry(text),
    allowed: industries,
    example: '汽车制造业',
  },
  {
    key: 'clusterCode',
    zh: '产业集群',
    en: 'Cluster',
    kind: 'code',
    resolve: (text) => resolveCluster(text),
    allowed: clusters,
    example: '',
  },
  {
    key: 'requiredCertificates',
    zh: '资质要求',
    en: 'Certificates required',
    kind: 'codes',
    resolve: (text) => resolveCertificateKind(text),
    allowed: certificateKinds,
    example: 'ISO9001',
  },
  { key: 'securityLevel', zh: '等保级别', en: 'Security level', kind: 'number', example: '' },
  {
    key: 'visibility',
    zh: '公开范围',
    en: 'Visibility',
    kind: 'code',
    resolve: visibilityOf,
    allowed: visibilities,
    example: '公开',
  },
]
