/**
 * What the demo's manufacturer and provider talk about: a need under evaluation with three proposals, a provider with a draft, a
 * submitted proposal and one that was not chosen, questions and a conversation.
 */
export type ProposalStory = {
  provider: string
  status: 'draft' | 'submitted' | 'awarded' | 'rejected'
  summary: string
  approach: string
  /** In 万元. */
  once: [string, number][]
  yearly: [string, number][]
  days: { start: number; finish: number; valid: number }
  milestones: [title: string, deliverable: string, test: string, day: number, wan: number][]
}

export type SearchStory = {
  manufacturer: string
  need: string
  proposals: ProposalStory[]
  /** Providers that are interested and have written nothing yet. */
  interested?: string[]
  evaluating?: boolean
  /** Points for technical, delivery and service, by provider: agreed on, and the need is awarded. */
  agreed?: Record<string, [number, number, number]>
  questions?: { provider: string; text: string; answer?: string }[]
  talk?: { provider: string; lines: ['buyer' | 'provider', string][] }
}

const DEMO = 'mf-demo-diecasting'
const DEMO_PROVIDER = 'sw-zhuhui'

export const searches: SearchStory[] = [
  {
    manufacturer: DEMO,
    need: '12 台老压铸机改造，要省电，还要能给 MES 出数据',
    evaluating: true,
    proposals: [
      {
        provider: 'lc-zhenwei',
        status: 'submitted',
        summary: '伺服泵改造加在线监测，逐台停机不超过 5 天',
        approach: '先改 2 台验证节电率，确认后每周 1 台；每台加装 OPC UA 网关和油温、合模力传感器。',
        once: [
          ['伺服泵与驱动 12 套', 168],
          ['OPC UA 网关与调试', 36],
        ],
        yearly: [['远程监测与年检', 12]],
        days: { start: 20, finish: 135, valid: 90 },
        milestones: [
          ['两台样机', '2 台改造完成', '单模电耗降幅实测不低于 25%', 45, 60],
          ['全部完成', '12 台改造与联网', '12 台均可读取 OPC UA 数据', 135, 180],
        ],
      },
      {
        provider: 'lc-baotai-machine',
        status: 'submitted',
        summary: '电控整体更换加伺服节能，现场两班施工',
        approach: '同型号改过 40 多台；电控柜厂内预装，现场停机每台 3 天。',
        once: [
          ['电控柜与伺服 12 套', 210],
          ['数据接口', 24],
        ],
        yearly: [['年度保养', 6]],
        days: { start: 15, finish: 100, valid: 60 },
        milestones: [['一次验收', '12 台改造完成', '连续生产 7 天无停机', 100, 252]],
      },
      {
        provider: 'lc-hengli-power',
        status: 'submitted',
        summary: '变频改造，费用低，数据接口另配',
        approach: '保留原油泵，加变频与蓄能器；数据由外接采集盒取得。',
        once: [
          ['变频改造 12 套', 132],
          ['采集盒', 12],
        ],
        yearly: [['维护', 9]],
        days: { start: 10, finish: 140, valid: 75 },
        milestones: [],
      },
    ],
    questions: [
      {
        provider: 'lc-zhenwei',
        text: '改造期间能否安排夜班施工？',
        answer: '可以，每周二、四夜班，提前三天报名单。',
      },
      { provider: 'lc-baotai-machine', text: '旧电控柜由谁处置？' },
    ],
  },
  {
    manufacturer: DEMO,
    need: '需要 MES 系统，压铸车间，对接 SAP，预算 80 万，两个月内上线',
    proposals: [
      {
        provider: DEMO_PROVIDER,
        status: 'draft',
        summary: '压铸 MES 标准版，18 台压铸机联网，SAP 双向接口',
        approach: '两周调研与点表确认，四周部署联调，两周试运行。',
        once: [
          ['软件许可', 38],
          ['实施与接口', 26],
        ],
        yearly: [['年度运维', 5]],
        days: { start: 9, finish: 58, valid: 60 },
        milestones: [],
      },
    ],
    questions: [
      {
        provider: DEMO_PROVIDER,
        text: '1600T 压铸机的控制器型号有几种？',
        answer: '两种：布勒 DataControl 和力劲自有控制器，点表可以提供。',
      },
      { provider: DEMO_PROVIDER, text: '三个车间需要同时上线吗？' },
    ],
    talk: {
      provider: DEMO_PROVIDER,
      lines: [
        ['provider', '陈经理好，我们上周刚在璧山一家压铸厂上线同类项目，可以安排参观。'],
        ['buyer', '好的，本周四上午可以吗？我们工艺和信息部各去一人。'],
        ['provider', '可以，周四九点半，地址稍后发您。另外想确认 SAP 侧由谁配合开发。'],
      ],
    },
  },
  {
    manufacturer: DEMO,
    need: '电机壳体压铸件外观检测由人工改自动，两个工位',
    proposals: [
      {
        provider: DEMO_PROVIDER,
        status: 'submitted',
        summary: '两工位视觉检测，结果直接写入 MES',
        approach: '光源和相机由合作方提供，我们负责算法、系统与对接。',
        once: [['检测系统两套', 96]],
        yearly: [['算法更新与维护', 6]],
        days: { start: 20, finish: 70, valid: 60 },
        milestones: [
          ['样件验证', '200 件样件检测报告', '漏检率低于 0.5%', 40, 30],
          ['现场验收', '两工位投产', '连续两班节拍达标', 70, 84],
        ],
      },
    ],
  },
  {
    manufacturer: DEMO,
    need: '压铸工厂智能制造成熟度诊断，想知道离数字化车间还差什么',
    interested: [DEMO_PROVIDER],
    proposals: [],
  },
  {
    manufacturer: 'mf-qianchi-motorcycle',
    need: '总装班组长 MES 数据分析培训 40 人',
    agreed: { [DEMO_PROVIDER]: [72, 80, 65], 'sw-yuqi': [88, 78, 85] },
    proposals: [
      {
        provider: DEMO_PROVIDER,
        status: 'rejected',
        summary: '两天集中授课，用我们的演示系统练习',
        approach: '第一天看板与停机分析，第二天分组练习。',
        once: [['培训两期', 6]],
        yearly: [],
        days: { start: -40, finish: -20, valid: -5 },
        milestones: [],
      },
      {
        provider: 'sw-yuqi',
        status: 'awarded',
        summary: '用企业自己的数据做四次小班辅导',
        approach: '每次 10 人，课后一周跟踪一次实际问题。',
        once: [['小班辅导四次', 7.2]],
        yearly: [],
        days: { start: -40, finish: -10, valid: -5 },
        milestones: [],
      },
    ],
  },
]
