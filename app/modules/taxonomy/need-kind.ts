/** What a manufacturer wants to come of a need. */
import type { Bilingual } from './bilingual.ts'

export const needKindCodes = ['sourcing', 'quote', 'tender', 'booking', 'finance', 'challenge'] as const
export type NeedKindCode = (typeof needKindCodes)[number]
export type NeedKind = { code: NeedKindCode; description: Bilingual } & Bilingual

export const needKinds: readonly NeedKind[] = [
  {
    code: 'sourcing',
    zh: '咨询了解',
    en: 'Sourcing',
    description: { zh: '先了解有哪些服务商和做法', en: 'Learn who and what is available' },
  },
  {
    code: 'quote',
    zh: '询价',
    en: 'Quotation',
    description: { zh: '要求明确，邀请服务商报价', en: 'The request is clear; invite quotations' },
  },
  {
    code: 'tender',
    zh: '招标比选',
    en: 'Tender',
    description: { zh: '按公布的标准评审比选', en: 'Compare offers by published criteria' },
  },
  {
    code: 'booking',
    zh: '预约使用',
    en: 'Booking',
    description: { zh: '预约中试线、设备或场地', en: 'Book a pilot line, equipment or a venue' },
  },
  {
    code: 'finance',
    zh: '融资',
    en: 'Finance',
    description: { zh: '寻找贷款、担保、租赁或股权资金', en: 'Find a loan, guarantee, lease or equity' },
  },
  {
    code: 'challenge',
    zh: '揭榜攻关',
    en: 'Challenge',
    description: {
      zh: '发布技术难题，征集解决方案',
      en: 'Publish a technical problem and call for solutions',
    },
  },
]

const kindByCode = new Map<string, NeedKind>(needKinds.map((kind) => [kind.code, kind]))

/** The need kind of a code; undefined when unknown. */
export function findNeedKind(code: string): NeedKind | undefined {
  return kindByCode.get(code)
}
