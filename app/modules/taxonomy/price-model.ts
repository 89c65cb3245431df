/** How an offering is priced; what its price interval (fen) is counted per. */
import type { Bilingual } from './bilingual.ts'

export const priceModelCodes = [
  'fixed',
  'per-day',
  'per-unit',
  'per-batch',
  'subscription',
  'share',
  'free',
  'quote',
] as const
export type PriceModelCode = (typeof priceModelCodes)[number]
/** `unit` follows the amount ("元/人天"); absent when no amount is shown per something. */
export type PriceModel = { code: PriceModelCode; unit?: Bilingual; hasAmount: boolean } & Bilingual

export const priceModels: readonly PriceModel[] = [
  {
    code: 'fixed',
    zh: '项目总价',
    en: 'Fixed price',
    hasAmount: true,
    unit: { zh: '元/项', en: 'yuan per project' },
  },
  {
    code: 'per-day',
    zh: '按人天',
    en: 'Per person-day',
    hasAmount: true,
    unit: { zh: '元/人天', en: 'yuan per day' },
  },
  {
    code: 'per-unit',
    zh: '按件',
    en: 'Per unit',
    hasAmount: true,
    unit: { zh: '元/件', en: 'yuan per unit' },
  },
  {
    code: 'per-batch',
    zh: '按批次',
    en: 'Per batch',
    hasAmount: true,
    unit: { zh: '元/批', en: 'yuan per batch' },
  },
  {
    code: 'subscription',
    zh: '按年订阅',
    en: 'Yearly subscription',
    hasAmount: true,
    unit: { zh: '元/年', en: 'yuan per year' },
  },
  { code: 'share', zh: '按效益分成', en: 'Share of benefit', hasAmount: false },
  { code: 'free', zh: '免费（公益）', en: 'Free of charge', hasAmount: false },
  { code: 'quote', zh: '面议报价', en: 'On request', hasAmount: false },
]

const modelByCode = new Map<string, PriceModel>(priceModels.map((model) => [model.code, model]))

/** The price model of a code; undefined when unknown. */
export function findPriceModel(code: string): PriceModel | undefined {
  return modelByCode.get(code)
}
