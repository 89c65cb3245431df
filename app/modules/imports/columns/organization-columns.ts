import { clusters } from '#app/modules/taxonomy/cluster.ts'
import { industries } from '#app/modules/taxonomy/industry.ts'
import { labels } from '#app/modules/taxonomy/label.ts'
import { organizationSizes } from '#app/modules/taxonomy/organization-size.ts'
import { regionsAsOf } from '#app/modules/taxonomy/region.ts'
import {
  resolveCluster,
  resolveIndustry,
  resolveLabel,
  resolveOrganizationSize,
} from '#app/modules/taxonomy/resolve.ts'
import { resolveRegion } from '#app/modules/taxonomy/resolve-region.ts'
import type { ImportColumn } from '../import-column.ts'

const roles = [
  { code: 'manufacturer', zh: '制造企业', en: 'Manufacturer' },
  { code: 'provider', zh: '服务机构', en: 'Provider' },
]
const roleOf = (text: string) => roles.find((role) => Object.values(role).includes(text))?.code

/** 企业表的列；以统一社会信用代码识别。 */
export const organizationColumns: readonly ImportColumn[] = [
  {
    key: 'creditCode',
    zh: '统一社会信用代码',
    en: 'Credit code',
    names: ['信用代码'],
    kind: 'text',
    required: true,
    example: '91500000MA5U00000W',
  },
  {
    key: 'name',
    zh: '企业名称',
    en: 'Name',
    names: ['单位名称', '名称'],
    kind: 'text',
    required: true,
    example: '重庆某某科技有限公司',
  },
  {
    key: 'kinds',
    zh: '角色',
    en: 'Roles',
    kind: 'codes',
    required: true,
    resolve: roleOf,
    allowed: roles,
    example: '服务机构',
  },
  {
    key: 'regionCode',
    zh: '所在区县',
    en: 'District',
    names: ['区县', '所在地'],
    kind: 'code',
    resolve: (text) => resolveRegion(text),
    allowed: regionsAsOf('9999-12-31'),
    example: '两江新区',
  },
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
    key: 'clusterCodes',
    zh: '产业集群',
    en: 'Clusters',
    kind: 'codes',
    resolve: (text) => resolveCluster(text),
    allowed: clusters,
    example: '',
  },
  {
    key: 'size',
    zh: '企业规模',
    en: 'Size',
    kind: 'code',
    resolve: (text) => resolveOrganizationSize(text),
    allowed: organizationSizes,
    example: '小型',
  },
  {
    key: 'labels',
    zh: '企业标签',
    en: 'Labels',
    kind: 'codes',
    resolve: (text) => resolveLabel(text),
    allowed: labels,
    example: '',
  },
  { key: 'foundedOn', zh: '成立日期', en: 'Founded on', kind: 'day', example: '2015-06-01' },
  { key: 'website', zh: '网站', en: 'Website', kind: 'text', example: '' },
  { key: 'phone', zh: '电话', en: 'Phone', kind: 'text', example: '' },
  { key: 'summary', zh: '简介', en: 'Summary', kind: 'text', example: '' },
]
