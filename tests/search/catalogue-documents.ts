import type { NeedDocument } from '#search/indexes/needs.ts'
import type { OfferingDocument } from '#search/indexes/offerings.ts'

type Given = Partial<Omit<OfferingDocument, 'card'>> & Pick<OfferingDocument, 'id' | 'title'>

const DAY_MILLISECONDS = 86_400_000

export function anOfferingDocument(given: Given): OfferingDocument {
  return {
    version: 1,
    keywords: [],
    summary: '',
    body: '',
    facets: {},
    sortKeys: {},
    card: {
      organizationId: 'organization',
      organizationName: '重庆示例科技有限公司',
      domain: given.facets?.domain?.[0] ?? 'D1',
      leaves: given.facets?.leaf ?? [],
      labels: [],
      certificates: [],
      caseCount: 0,
      extension: {},
    },
    ...given,
  }
}

export function aNeedDocument(
  given: Partial<NeedDocument> & Pick<NeedDocument, 'id' | 'title'>,
): NeedDocument {
  return {
    version: 1,
    keywords: [],
    summary: '',
    body: '',
    facets: {},
    sortKeys: {},
    card: { kind: 'sourcing', leaves: [], extension: {} },
    ...given,
  }
}

const day = (number: number) => Date.UTC(2026, 0, 1) + number * DAY_MILLISECONDS

/** A small catalogue in which every number of the contract suite can be counted by hand. */
export const catalogue: readonly OfferingDocument[] = [
  anOfferingDocument({
    id: 'mes-die-casting',
    title: '压铸车间 MES 系统',
    keywords: ['MES', '压铸'],
    summary: '面向压铸企业的车间管理，采集压铸机参数，对接 SAP。',
    facets: {
      domain: ['D1'],
      leaf: ['D1.mes'],
      region: ['500112'],
      servedRegion: ['any'],
      priceModel: ['fixed'],
      label: ['specialized'],
      'ext.D1.classes': ['mes'],
      'ext.D1.deployments': ['private', 'hybrid'],
    },
    sortKeys: { priceMinFen: 60_000_000, leadTimeDays: 60, publishedAt: day(1) },
  }),
  anOfferingDocument({
    id: 'mes-written-out',
    title: '离散制造业制造执行系统实施服务',
    summary: '工单、报工、质量追溯一体化。',
    facets: {
      domain: ['D1'],
      leaf: ['D1.mes'],
      region: ['500106'],
      servedRegion: ['500106', '500112'],
      priceModel: ['fixed'],
      'ext.D1.classes': ['mes', 'wms'],
      'ext.D1.deployments': ['saas'],
    },
    sortKeys: { priceMinFen: 30_000_000, leadTimeDays: 90, publishedAt: day(2) },
  }),
  anOfferingDocument({
    id: 'erp',
    title: 'ERP 企业资源计划系统',
    summary: '财务业务一体化，支持多组织核算。',
    facets: {
      domain: ['D1'],
      leaf: ['D1.erp'],
      region: ['500112'],
      servedRegion: ['500106'],
      priceModel: ['subscription'],
      'ext.D1.classes': ['erp'],
      'ext.D1.deployments': ['saas'],
    },
    sortKeys: { priceMinFen: 5_000_000, leadTimeDays: 30, publishedAt: day(3) },
  }),
  anOfferingDocument({
    id: 'pilot-line',
    title: '轻合金零部件小批量试生产线',
    summary: '提供 280 至 4500 吨压铸设备与检测，支持工艺验证。',
    facets: { domain: ['R2'], leaf: ['R2.trial'], region: ['500112'], priceModel: ['per-batch'] },
    sortKeys: { priceMinFen: 800_000, leadTimeDays: 20, publishedAt: day(4) },
  }),
  anOfferingDocument({
    id: 'pilot-chemical',
    title: '精细化工中试基地开放服务',
    summary: '反应釜、精馏与干燥装置，含安全评估。',
    facets: { domain: ['R2'], leaf: ['R2.scale-up'], region: ['500102'], priceModel: ['quote'] },
    sortKeys: { leadTimeDays: 45, publishedAt: day(5) },
  }),
  anOfferingDocument({
    id: 'cnc-control',
    title: '数控机床精度检测与认证辅导',
    keywords: ['ISO 9001', '数控机床'],
    summary: '激光干涉仪检测定位精度，辅导 ISO 9001 认证。',
    facets: { domain: ['R2'], leaf: ['R2.testing'], region: ['500106'], priceModel: ['per-item'] },
    sortKeys: { priceMinFen: 200_000, leadTimeDays: 7, publishedAt: day(6) },
  }),
  anOfferingDocument({
    id: 'reducer',
    title: '减速器故障诊断与预测性维护',
    summary: '振动采集，提前预警轴承磨损。',
    facets: { domain: ['S1'], leaf: ['S1.maintenance'], region: ['500112'], priceModel: ['subscription'] },
    sortKeys: { priceMinFen: 1_200_000, leadTimeDays: 15, publishedAt: day(7) },
  }),
  anOfferingDocument({
    id: 'energy',
    title: '空压站合同能源管理',
    summary: '节能效益分享，零投入改造；<b>不含</b>土建。',
    facets: { domain: ['F3'], leaf: ['F3.emc'], region: ['500112'], priceModel: ['share'] },
    sortKeys: { publishedAt: day(8) },
  }),
]
