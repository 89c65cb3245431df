/** Leaves of the four supporting domains, in the order of the policy text. */
import type { LeafRow } from './leaf-row.ts'

export const financeLeaves: readonly LeafRow[] = [
  ['renovation-loan', '技改专项贷', 'Technical renovation loan'],
  ['commercial-value-loan', '商业价值信用贷', 'Commercial-value credit loan'],
  ['mortgage-increment-loan', '抵押增值贷', 'Mortgage increment loan'],
  ['green-credit', '绿色信贷', 'Green credit'],
  ['specialised-firm-loan', '专精特新贷', 'Loan for specialised and innovative firms'],
  ['specialised-board', '“专精特新”专板孵化培育', 'Incubation for the specialised-firm board'],
  ['fund', '产业投资母基金', 'Industrial fund of funds'],
  ['capital-market', '多层次资本市场融资', 'Multi-level capital market financing'],
  ['first-set-insurance', '制造业首台（套）领域保险', 'Insurance of first sets of equipment'],
  ['bank-credit', '银行信贷', 'Bank credit', '专栏7'],
  ['guarantee', '担保', 'Guarantees', '专栏7'],
  ['industry-chain-finance', '产业链金融', 'Industry-chain finance', '专栏7'],
  ['bonds', '债券产品', 'Bond products', '专栏7'],
  ['listing-preparation', '上市培育', 'Preparation for listing', '专栏7'],
]

export const talentLeaves: readonly LeafRow[] = [
  ['high-end-talent', '高端人才和创新团队引进', 'Attraction of high-end talent and teams'],
  ['talent-matching', '制造业人才供需对接', 'Matching of manufacturing talent'],
  ['competence-standards', '主导产业岗位能力标准', 'Competence standards for leading industries'],
  ['demand-monitoring', '人才需求监测', 'Talent demand monitoring'],
  ['recruitment', '人才招聘活动', 'Recruitment events'],
  ['graduate-internship', '高校毕业生进企业见习就业', 'Graduate internships and employment'],
  ['hundred-thousand-programme', '制造业“百千万”人才培育', 'Manufacturing talent programme 百千万'],
  ['skills-contest', '职业技能大赛', 'Vocational skills contests'],
  ['skilled-workers', '高技能人才培养', 'Training of highly skilled workers'],
  ['talent-evaluation', '人才评价', 'Talent evaluation'],
  ['outstanding-engineers', '卓越工程师协同创新中心', 'Centres for outstanding engineers'],
  ['professional-titles', '职称评审', 'Review of professional titles', '专栏8'],
  ['continuing-education', '继续教育', 'Continuing education of engineers', '专栏8'],
]

export const energyLeaves: readonly LeafRow[] = [
  ['consulting', '节能咨询', 'Energy-saving consulting'],
  ['diagnosis', '节能诊断', 'Energy-saving diagnosis'],
  ['monitoring', '能源监测', 'Energy monitoring'],
  ['carbon-verification', '碳核查', 'Carbon verification'],
  ['carbon-footprint', '碳足迹认证', 'Carbon footprint certification'],
  ['technology-promotion', '技术产品推广', 'Promotion of efficient technology'],
  ['energy-performance-contract', '合同能源管理', 'Energy performance contracting'],
  ['water-performance-contract', '合同节水管理', 'Water performance contracting'],
  ['pollution-treatment', '环境污染第三方治理', 'Third-party pollution treatment'],
  ['recycling', '资源循环利用', 'Resource recycling'],
  ['carbon-renovation', '节能降碳技术改造', 'Energy and carbon renovation', '专栏9'],
  ['water-renovation', '节水技术改造', 'Water-saving renovation', '专栏9'],
  ['clean-production', '清洁生产', 'Clean production', '专栏9'],
  ['solid-waste', '工业固废综合利用', 'Use of industrial solid waste', '专栏9'],
  ['green-assessment', '工业绿色水平评估', 'Assessment of industrial greenness', '专栏9'],
  ['equipment-efficiency', '重点用能设备能效监测', 'Efficiency monitoring of key equipment', '专栏9'],
  ['energy-audit', '能源审计', 'Energy audit', '专栏9'],
]

export const cultureLeaves: readonly LeafRow[] = [
  ['heritage', '工业遗产', 'Industrial heritage'],
  ['exhibition', '工业文化展示', 'Industrial culture exhibitions'],
  ['creative-base', '工业文化创意基地', 'Industrial culture creative bases'],
  ['tourism', '工业文化旅游', 'Industrial culture tourism'],
  ['creative-products', '工业文化创意产品', 'Creative products of industrial culture', '专栏10'],
  ['immersive-experience', '沉浸式工业化体验项目', 'Immersive industrial experiences', '专栏10'],
  ['heritage-reuse', '工业遗产活化利用', 'Adaptive reuse of industrial heritage', '专栏10'],
  ['museum', '工业博物馆', 'Industrial museums', '专栏10'],
  ['heritage-database', '工业遗产数据库', 'Industrial heritage data', '专栏10'],
]
