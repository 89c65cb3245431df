/** Recognitions (认定, 称号) an organization can hold; those the paper counts cite it. */
import type { Bilingual } from './bilingual.ts'

export type LabelGroup =
  | 'sme'
  | 'technology'
  | 'software'
  | 'smart'
  | 'service'
  | 'design'
  | 'green'
  | 'culture'
export type LabelLevel = 'national' | 'municipal'
export type OrganizationLabel = { code: string; group: LabelGroup; level: LabelLevel } & Bilingual

type Row = readonly [code: string, group: LabelGroup, level: LabelLevel, zh: string, en: string]

const rows: readonly Row[] = [
  ['technology-sme', 'sme', 'national', '科技型中小企业', 'Technology SME'],
  ['innovative-sme', 'sme', 'municipal', '创新型中小企业', 'Innovative SME'],
  ['specialised-sme', 'sme', 'municipal', '专精特新中小企业', 'Specialised and innovative SME'],
  ['little-giant', 'sme', 'national', '专精特新“小巨人”企业', 'Little giant'],
  ['single-champion', 'sme', 'national', '制造业单项冠军企业', 'Single-product champion'],
  ['high-tech', 'technology', 'national', '高新技术企业', 'High-tech enterprise'],
  [
    'national-technology-centre',
    'technology',
    'national',
    '国家企业技术中心',
    'National enterprise technology centre',
  ],
  [
    'municipal-technology-centre',
    'technology',
    'municipal',
    '重庆市企业技术中心',
    'Municipal enterprise technology centre',
  ],
  [
    'new-rd-institution',
    'technology',
    'municipal',
    '独立法人新型企业研发机构',
    'New type of R&D institution',
  ],
  [
    'key-laboratory',
    'technology',
    'municipal',
    '工业和信息化重点实验室',
    'Key laboratory for industry and IT',
  ],
  [
    'pilot-platform',
    'technology',
    'municipal',
    '制造业中试中心（平台）',
    'Manufacturing pilot centre (platform)',
  ],
  ['qimingxing', 'software', 'municipal', '“启明星”示范企业', 'Qimingxing demonstration firm'],
  ['beidouxing', 'software', 'municipal', '“北斗星”示范企业', 'Beidouxing demonstration firm'],
  ['mantianxing', 'software', 'municipal', '“满天星”示范企业', 'Mantianxing demonstration firm'],
  ['key-software', 'software', 'national', '国家重点软件企业', 'National key software enterprise'],
  ['smart-factory', 'smart', 'municipal', '智能工厂', 'Smart factory'],
  ['digital-workshop', 'smart', 'municipal', '数字化车间', 'Digital workshop'],
  [
    'digital-green-factory',
    'smart',
    'municipal',
    '数字化绿色化协同示范工厂',
    'Digital-green demonstration factory',
  ],
  ['chain-platform-factory', 'smart', 'municipal', '链网平台工厂', 'Chain platform factory'],
  ['service-enterprise', 'service', 'municipal', '服务型制造示范企业', 'Service manufacturing enterprise'],
  ['service-platform', 'service', 'municipal', '服务型制造示范平台', 'Service manufacturing platform'],
  ['service-project', 'service', 'municipal', '服务型制造示范项目', 'Service manufacturing project'],
  ['national-design-centre', 'design', 'national', '国家级工业设计中心', 'National industrial design centre'],
  [
    'municipal-design-centre',
    'design',
    'municipal',
    '市级工业设计中心',
    'Municipal industrial design centre',
  ],
  ['green-factory', 'green', 'municipal', '绿色工厂', 'Green factory'],
  ['national-green-factory', 'green', 'national', '国家级绿色工厂', 'National green factory'],
  ['green-platform', 'green', 'municipal', '绿色制造综合服务平台', 'Green manufacturing service platform'],
  ['national-heritage', 'culture', 'national', '国家级工业遗产', 'National industrial heritage'],
]

export const labels: readonly OrganizationLabel[] = rows.map(([code, group, level, zh, en]) => ({
  code,
  group,
  level,
  zh,
  en,
}))

export const labelGroups: readonly ({ code: LabelGroup } & Bilingual)[] = [
  { code: 'sme', zh: '优质中小企业', en: 'Small and medium enterprises' },
  { code: 'technology', zh: '科技创新', en: 'Technology' },
  { code: 'software', zh: '软件企业', en: 'Software' },
  { code: 'smart', zh: '智能制造', en: 'Smart manufacturing' },
  { code: 'service', zh: '服务型制造', en: 'Service manufacturing' },
  { code: 'design', zh: '工业设计', en: 'Industrial design' },
  { code: 'green', zh: '绿色制造', en: 'Green manufacturing' },
  { code: 'culture', zh: '工业文化', en: 'Industrial culture' },
]

const labelByCode = new Map(labels.map((label) => [label.code, label]))

/** The label of a code; undefined when unknown. */
export function findLabel(code: string): OrganizationLabel | undefined {
  return labelByCode.get(code)
}
