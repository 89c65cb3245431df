/** Deals of the demo people, one in every state. Days count back from the day of loading; money is in 万元. */
import type { DealAnswer } from '#app/modules/deals/confirmation.ts'
import type { DealTransition } from '#app/modules/deals/deal-process.ts'
import type { MilestoneTransition } from '#app/modules/deals/milestone-process.ts'
import type { DealSide } from '#app/modules/deals/party.ts'
import type { ReviewScores } from '#app/modules/deals/review.ts'

export type DealStep = { ago: number; by: DealSide } & (
  | { move: DealTransition; reason?: string }
  | { counter: { wan: number; other: string }; note: string }
  | { milestone: number; move: MilestoneTransition; note?: string; file?: string }
  | { dispute: number; statement: string }
  | { say: DealAnswer; wan: number }
  | { review: ReviewScores; text: string }
  | { answer: string }
)

export type DealStory = {
  title: string
  ago: number
  as: 'ask' | 'open'
  scope: string
  lines: { text: string; wan: number; yearly?: number }[]
  milestones: { title: string; deliverable: string; tests: string[]; dueIn: number; wan: number }[]
  steps: DealStep[]
}

const terms = {
  scope: '三条压铸线、两条机加线接入制造执行系统，按模次追溯到操作工、设备和参数。',
  lines: [
    { text: '软件许可与实施', wan: 62 },
    { text: '年度运维', wan: 6, yearly: 2 },
  ],
  milestones: [
    {
      title: '蓝图与接口确认',
      deliverable: '业务蓝图、SAP 接口清单',
      tests: ['接口字段双方签字', '覆盖全部五条产线'],
      dueIn: -10,
      wan: 18,
    },
    {
      title: '三条线上线试运行',
      deliverable: '试运行报告',
      tests: ['任一模次三十秒内可追溯', '连续七天无停机'],
      dueIn: 12,
      wan: 26,
    },
    {
      title: '正式验收',
      deliverable: '验收报告与培训记录',
      tests: ['连续三十天停机不超过两小时', '关键用户通过考核'],
      dueIn: 45,
      wan: 30,
    },
  ],
}

const signedSteps = (ago: number): DealStep[] => [
  { ago, by: 'buyer', move: 'agree' },
  { ago: ago - 1, by: 'provider', move: 'sign' },
  { ago: ago - 2, by: 'buyer', move: 'sign' },
]
const delivered = (ago: number): DealStep[] =>
  [0, 1, 2].flatMap((milestone): DealStep[] => [
    {
      ago: ago - milestone * 10,
      by: 'provider',
      milestone,
      move: 'submit',
      note: '已按约定完成。',
      file: '交付说明.txt',
    },
    { ago: ago - milestone * 10 - 2, by: 'buyer', milestone, move: 'accept' },
  ])

export const dealStories: DealStory[] = [
  {
    title: '模具寿命管理，先做两套模具试点',
    ago: 2,
    as: 'ask',
    scope: '想先在两套减速器壳体模具上试点寿命预测，数据从现有压铸机采集，三个月内看到效果。',
    lines: [],
    milestones: [],
    steps: [],
  },
  {
    ...terms,
    title: '压铸车间 MES 二期：机加线接入',
    ago: 12,
    as: 'open',
    steps: [
      {
        ago: 8,
        by: 'buyer',
        counter: { wan: 58, other: '源代码托管于第三方；质保两年。' },
        note: '许可费请再核一次，并补质保条款。',
      },
      {
        ago: 3,
        by: 'provider',
        counter: { wan: 60, other: '源代码托管于第三方；质保十八个月。' },
        note: '质保可到十八个月，价格让两万。',
      },
    ],
  },
  {
    ...terms,
    title: '铸造行业 MES 升级与 SAP 接口',
    ago: 15,
    as: 'open',
    steps: [
      { ago: 6, by: 'buyer', move: 'agree' },
      { ago: 4, by: 'provider', move: 'sign' },
    ],
  },
  {
    ...terms,
    title: '压铸车间 MES 一期',
    ago: 60,
    as: 'open',
    steps: [
      ...signedSteps(50),
      {
        ago: 20,
        by: 'provider',
        milestone: 0,
        move: 'submit',
        note: '蓝图与接口清单见附件。',
        file: '蓝图确认单.txt',
      },
      { ago: 18, by: 'buyer', milestone: 0, move: 'accept', note: '接口字段齐全。' },
      {
        ago: 9,
        by: 'provider',
        milestone: 1,
        move: 'submit',
        note: '三条线已上线。',
        file: '试运行报告.txt',
      },
      { ago: 7, by: 'buyer', milestone: 1, move: 'ask-changes', note: '第二条线追溯到设备，缺操作工。' },
      {
        ago: 2,
        by: 'provider',
        milestone: 1,
        move: 'submit',
        note: '已补操作工刷卡数据，报告更新。',
        file: '试运行报告-修订.txt',
      },
    ],
  },
  {
    ...terms,
    title: '老厂区 MES 迁移',
    ago: 70,
    as: 'open',
    steps: [
      ...signedSteps(60),
      {
        ago: 12,
        by: 'provider',
        milestone: 0,
        move: 'submit',
        note: '迁移蓝图已完成。',
        file: '迁移蓝图.txt',
      },
      { ago: 9, by: 'buyer', dispute: 0, statement: '蓝图只覆盖三条线，合同写的是五条。' },
    ],
  },
  {
    ...terms,
    title: '机加车间看板系统',
    ago: 150,
    as: 'open',
    steps: [...signedSteps(140), ...delivered(60), { ago: 20, by: 'provider', say: 'done', wan: 74 }],
  },
  {
    ...terms,
    title: '质量追溯模块',
    ago: 200,
    as: 'open',
    steps: [
      ...signedSteps(190),
      ...delivered(80),
      { ago: 50, by: 'provider', say: 'done', wan: 74 },
      { ago: 48, by: 'buyer', say: 'done', wan: 74 },
      {
        ago: 45,
        by: 'buyer',
        review: { quality: 5, punctual: 4, communication: 5, promises: 4 },
        text: '追溯做到了单件，班组长自己会查。第二个里程碑晚了三天，提前说明了原因。',
      },
      { ago: 44, by: 'provider', answer: '谢谢，晚三天是接口联调排期的问题，后面的项目已改。' },
    ],
  },
  {
    ...terms,
    title: '能耗看板',
    ago: 90,
    as: 'open',
    steps: [{ ago: 80, by: 'buyer', move: 'withdraw', reason: '集团统一建设能耗平台，本项目不再单独实施。' }],
  },
  {
    ...terms,
    title: '仓库条码改造',
    ago: 40,
    as: 'ask',
    steps: [{ ago: 38, by: 'provider', move: 'decline', reason: '近期没有仓储方向的实施人员。' }],
  },
]
