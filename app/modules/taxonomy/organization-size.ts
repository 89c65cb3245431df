/** Sizes of enterprises after 工信部联企业〔2011〕300号, by the industrial thresholds (staff and revenue). */
import type { Bilingual } from './bilingual.ts'

export const organizationSizeCodes = ['micro', 'small', 'medium', 'large'] as const
export type OrganizationSizeCode = (typeof organizationSizeCodes)[number]
export type OrganizationSize = { code: OrganizationSizeCode; description: Bilingual } & Bilingual

/** From the smallest to the largest. */
export const organizationSizes: readonly OrganizationSize[] = [
  {
    code: 'micro',
    zh: '微型企业',
    en: 'Micro enterprise',
    description: { zh: '从业人员 20 人以下或营业收入 300 万元以下', en: 'Under 20 staff or 3 million yuan' },
  },
  {
    code: 'small',
    zh: '小型企业',
    en: 'Small enterprise',
    description: {
      zh: '从业人员 20—299 人且营业收入 300 万元及以上',
      en: '20 staff and 3 million yuan or more',
    },
  },
  {
    code: 'medium',
    zh: '中型企业',
    en: 'Medium enterprise',
    description: {
      zh: '从业人员 300—999 人且营业收入 2000 万元及以上',
      en: '300 staff and 20 million yuan or more',
    },
  },
  {
    code: 'large',
    zh: '大型企业',
    en: 'Large enterprise',
    description: {
      zh: '从业人员 1000 人及以上且营业收入 4 亿元及以上',
      en: '1,000 staff and 400 million yuan or more',
    },
  },
]

const sizeByCode = new Map<string, OrganizationSize>(organizationSizes.map((size) => [size.code, size]))

/** The size of a code; undefined when unknown. */
export function findOrganizationSize(code: string): OrganizationSize | undefined {
  return sizeByCode.get(code)
}

/** The industrial size of an enterprise; both thresholds have to be met, else it falls to the next lower class. */
export function organizationSizeOf(staff: number, revenueWanYuan: number): OrganizationSizeCode {
  if (staff >= 1000 && revenueWanYuan >= 40_000) return 'large'
  if (staff >= 300 && revenueWanYuan >= 2000) return 'medium'
  return staff >= 20 && revenueWanYuan >= 300 ? 'small' : 'micro'
}
