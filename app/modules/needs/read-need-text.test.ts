import { describe, expect, it } from 'vitest'
import { type NeedReading, readNeedText } from './read-need-text.ts'

const TODAY = '2026-11-23'
const WAN = 1_000_000

type Row = [text: string, expected: Partial<NeedReading>]

const sentences: Row[] = [
  [
    '需要 MES 系统，压铸车间，对接 SAP，预算 80 万，两个月内上线',
    {
      title: 'MES 系统，压铸车间，对接 SAP',
      domainCode: 'D1',
      leafCodes: ['D1.mes'],
      industryCode: '33',
      industryNamed: false,
      budgetMinFen: undefined,
      budgetMaxFen: 80 * WAN,
      finishBy: '2027-01-23',
      extension: { classes: ['mes'], integrations: ['sap'] },
    },
  ],
  [
    '汽车零部件厂上制造执行系统，与用友打通，私有化部署，预算80-100万元，等保三级',
    {
      domainCode: 'D1',
      leafCodes: ['D1.mes'],
      industryCode: '36',
      industryNamed: true,
      budgetMinFen: 80 * WAN,
      budgetMaxFen: 100 * WAN,
      securityLevel: 3,
      extension: { classes: ['mes'], deployments: ['private'], integrations: ['yonyou'] },
    },
  ],
  [
    '急需一套ＷＭＳ仓储管理系统，200人使用，八十万以内，60天上线',
    {
      domainCode: 'D1',
      budgetMaxFen: 80 * WAN,
      finishBy: '2027-01-22',
      extension: { classes: ['wms'], maxUsers: 200 },
    },
  ],
  [
    '設備聯網，現場是發那科和西門子S7，走OPC UA，接入500個點，需要源代码交付',
    {
      domainCode: 'D1',
      budgetMaxFen: undefined,
      extension: { protocols: ['opc-ua', 's7', 'fanuc-focas'], maxPoints: 500 },
    },
  ],
  [
    '两江新区一家整车厂做车联网安全，2027年3月前完成，费用不超过150万元',
    {
      domainCode: 'D1',
      regionCode: '500157',
      industryCode: '36',
      budgetMaxFen: 150 * WAN,
      finishBy: '2027-02-28',
    },
  ],
  [
    '渝北的注塑厂想做数字化诊断，年底前出报告，预算二十万元左右',
    {
      domainCode: 'D2',
      regionCode: '500157',
      industryCode: '29',
      industryNamed: false,
      budgetMaxFen: 20 * WAN,
      finishBy: '2026-12-31',
    },
  ],
  [
    '计划创建数字化车间，需要驻场实施，2027年3月',
    { domainCode: 'D2', leafCodes: ['D2.smart-factory'], remoteOk: false, finishBy: '2027-03-31' },
  ],
  [
    '轻量化座椅骨架联合研发，技术难题揭榜，300万元，期限18个月',
    { domainCode: 'R1', kind: 'challenge', budgetMaxFen: 300 * WAN, finishBy: undefined },
  ],
  [
    '新能源汽车热管理专利导航，6周内交付',
    { domainCode: 'R1', leafCodes: ['R1.patent-navigation'], finishBy: '2027-01-04' },
  ],
  [
    '寻找中试线：镁合金半固态成型，单批 200kg，温度 600-650℃，要求 CNAS 资质',
    {
      domainCode: 'R2',
      requiredCertificates: ['cnas'],
      extension: {
        materials: ['light-alloy'],
        batchKg: { min: 200, max: 200 },
        temperatureCelsius: { min: 600, max: 650 },
      },
    },
  ],
  [
    '正极材料中试，2吨一批，压力1.5MPa，样品保密，明年6月底前完成工艺验证',
    {
      domainCode: 'R2',
      finishBy: '2027-06-30',
      extension: {
        verificationKinds: ['process'],
        materials: ['battery-material'],
        batchKg: { min: 2000, max: 2000 },
        pressureMegapascal: { min: 1.5, max: 1.5 },
        sampleCustody: true,
      },
    },
  ],
  [
    '踏板摩托车外观设计，要效果图和手板，3套方案，45天',
    { domainCode: 'R3', finishBy: '2027-01-07', industryCode: '37' },
  ],
  [
    '空压机预测性维护，30台设备，4小时内到场，数据不出厂，接受远程',
    { domainCode: 'S1', remoteOk: true, finishBy: undefined },
  ],
  [
    '焊装线整线集成交钥匙，停产不超过7天，质保2年，预算1200万',
    { domainCode: 'S2', budgetMaxFen: 1200 * WAN, finishBy: undefined },
  ],
  [
    'VMI 供应链服务，汽车零部件，需要3000平方米仓库，账期60天',
    { domainCode: 'S3', finishBy: undefined, budgetMaxFen: undefined },
  ],
  [
    '技改贷款500万，期限3年，利率不超过4%，用于购置设备，年营收2亿',
    {
      domainCode: 'F1',
      kind: 'finance',
      leafCodes: ['F1.renovation-loan'],
      budgetMaxFen: undefined,
      finishBy: undefined,
      extension: {
        productTypes: ['renovation'],
        amountWanYuan: { min: 500, max: 500 },
        termMonths: { min: 36, max: 36 },
        maxRatePercent: 4,
        purposes: ['equipment'],
        minRevenueWanYuan: 20_000,
      },
    },
  ],
  ['流动资金贷款300到500万元，没有抵押物', { domainCode: 'F1', budgetMaxFen: undefined }],
  ['招聘焊工20名，30天内到岗', { domainCode: 'F2', leafCodes: ['F2.recruitment'] }],
  ['想给50名员工做工业机器人操作培训，入企授课，颁发证书', { domainCode: 'F2' }],
  [
    '注塑车间空压机节能改造，希望合同能源管理，节电15%以上，八十万元以内',
    {
      domainCode: 'F3',
      leafCodes: ['F3.energy-performance-contract'],
      budgetMaxFen: 80 * WAN,
      extension: { services: ['renovation'], savingPercent: 15 },
    },
  ],
  [
    '涪陵化工厂废水治理，12月15日前报价，明年上半年投运',
    {
      domainCode: 'F3',
      regionCode: '500102',
      industryCode: '26',
      quoteDeadline: '2026-12-15',
      finishBy: '2027-06-30',
    },
  ],
  ['老厂房改造成企业展厅，面积800平方米，国庆前建成', { domainCode: 'F4', finishBy: '2027-09-30' }],
  [
    '下个月启动，一个半月内上线的排产系统，50w',
    { domainCode: 'D1', startOn: '2026-12-01', finishBy: '2027-01-07', budgetMaxFen: undefined },
  ],
  [
    '产线自动化改造，预算 1,200,000 元，半年内投产',
    { domainCode: 'S2', budgetMaxFen: 120 * WAN, finishBy: '2027-05-23' },
  ],
  [
    '我们需要帮助',
    { domainCode: undefined, leafCodes: [], budgetMaxFen: undefined, finishBy: undefined, extension: {} },
  ],
  [
    '年产10万台电机的工厂，成立于2008年，2019年通过 ISO 9001',
    { domainCode: undefined, budgetMaxFen: undefined, finishBy: undefined },
  ],
  ['想做 IATF 16949 认证辅导', { requiredCertificates: [] }],
  [
    'MES 系统，不要公有云，10 万级洁净车间',
    { domainCode: 'D1', budgetMaxFen: undefined, extension: { classes: ['mes'] } },
  ],
  [
    '我厂想上 APS 排产，现有 ERP 是金蝶，要求能和金蝶对接，下个月15号前报价，明年5月上线',
    {
      title: 'APS 排产，现有 ERP 是金蝶，要求能和金蝶对接',
      domainCode: 'D1',
      kind: 'quote',
      quoteDeadline: '2026-12-15',
      finishBy: '2027-05-31',
      extension: { classes: ['aps'], integrations: ['kingdee'] },
    },
  ],
  [
    '盐雾试验，要 CMA 和 CNAS 资质，两周内出报告',
    { requiredCertificates: ['cma', 'cnas'], finishBy: '2026-12-07' },
  ],
  ['采购5万套包装箱', { budgetMaxFen: undefined }],
  ['长寿命轴承研发', { regionCode: undefined }],
  ['长寿区的钢铁厂余热利用', { regionCode: '500115', industryCode: '31', domainCode: 'F3' }],
  ['涪陵和万州两个厂区的 ERP', { regionCode: undefined, domainCode: 'D1' }],
]

describe('reading a need written in a sentence', () => {
  it.each(sentences)('%s', (text, expected) => {
    expect(readNeedText(text, TODAY)).toMatchObject(expected)
  })

  it('keeps to the domain its writer chose', () => {
    const reading = readNeedText('MES 系统上线培训，20人', TODAY, 'F2')
    expect(reading.domainCode).toBe('F2')
    expect(reading.guesses.map((guess) => guess.field)).not.toContain('domainCode')
  })

  it('shows the words behind each guess, as they were typed', () => {
    const { guesses } = readNeedText('需要 MES 系统，对接 SAP，预算 80 万，两个月内上线', TODAY)
    expect(Object.fromEntries(guesses.map(({ field, evidence }) => [field, evidence]))).toEqual({
      domainCode: 'MES、SAP',
      leafCodes: 'MES',
      'ext.classes': 'MES',
      'ext.integrations': 'SAP',
      budgetMax: '预算 80 万',
      finishBy: '两个月内上线',
    })
  })

  it('takes no day that has passed for a deadline', () => {
    expect(readNeedText('2024年6月完成的 MES 需要升级', TODAY).finishBy).toBeUndefined()
  })

  it('every guess quotes the text', () => {
    for (const [text] of sentences) {
      const typed = text.normalize('NFKC').toLowerCase().replaceAll(/[\s,]/g, '')
      for (const { evidence } of readNeedText(text, TODAY).guesses)
        for (const piece of evidence.toLowerCase().split('、'))
          if (!/[設備聯網]/.test(text)) expect(typed).toContain(piece.replaceAll(/[\s,]/g, ''))
    }
  })
})
