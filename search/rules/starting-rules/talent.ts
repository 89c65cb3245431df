/** F2 industrial talent. */
import { rulesOf } from './extension-rule.ts'

export const talentRules = rulesOf('talent', 'F2', [
  {
    id: 'kinds',
    key: 'kinds',
    shape: 'has-all',
    weight: 4,
    label: { zh: '服务类型', en: 'Kinds of service' },
    source: '渝经信发〔2024〕57号 二（四）2',
  },
  {
    id: 'occupations',
    key: 'occupations',
    shape: 'has-all',
    weight: 4,
    label: { zh: '职业方向', en: 'Occupations' },
  },
  {
    id: 'seats',
    key: 'seats',
    shape: 'at-least',
    weight: 2,
    label: { zh: '单期人数', en: 'Places per course' },
  },
  {
    id: 'skillLevels',
    key: 'skillLevels',
    shape: 'has-all',
    weight: 2,
    label: { zh: '技能等级', en: 'Skill levels' },
  },
  {
    id: 'hours',
    key: 'courseHours',
    shape: 'at-least',
    weight: 1,
    label: { zh: '课时', en: 'Course hours' },
  },
  {
    id: 'delivery',
    key: 'deliveryModes',
    shape: 'has-any',
    label: { zh: '授课方式', en: 'Mode of delivery' },
  },
  {
    id: 'certificate',
    key: 'certificateAwarded',
    shape: 'flag',
    label: { zh: '颁发职业技能等级证书', en: 'Skill certificate awarded' },
  },
  {
    id: 'retention',
    key: 'employmentRatePercent',
    shape: 'at-least',
    label: { zh: '留任或就业率', en: 'Employment rate' },
  },
  {
    id: 'subsidy',
    key: 'subsidyEligible',
    shape: 'flag',
    label: { zh: '可申领培训补贴', en: 'Eligible for training subsidy' },
  },
  {
    id: 'onboarding',
    key: 'onboardingDays',
    shape: 'at-most',
    label: { zh: '到岗天数', en: 'Days to on-boarding' },
  },
  {
    id: 'guarantee',
    key: 'guaranteeMonths',
    shape: 'at-least',
    label: { zh: '人员保证期', en: 'Guarantee period' },
  },
])
