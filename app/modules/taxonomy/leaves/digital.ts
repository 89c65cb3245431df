/** Leaves of the two digital domains, in the order of the policy text. Row: slug, zh (verbatim), en, box. */
import type { LeafRow } from './leaf-row.ts'

export const softwareLeaves: readonly LeafRow[] = [
  ['automotive-software', '汽车软件', 'Automotive software'],
  ['satellite-beidou', '卫星互联网及北斗应用', 'Satellite internet and BeiDou applications'],
  ['industry-applications', '高端行业应用软件', 'High-end industry applications'],
  ['industrial-software', '工业软件', 'Industrial software'],
  ['ai', '人工智能', 'Artificial intelligence'],
  ['devops', '开发运营一体化', 'DevOps services'],
  ['cam', '计算机辅助制造（CAM）', 'Computer-aided manufacturing (CAM)'],
  ['cad', '计算机辅助设计（CAD）', 'Computer-aided design (CAD)'],
  ['apc', '先进控制系统（APC）', 'Advanced process control (APC)'],
  ['mes', '制造执行系统（MES）', 'Manufacturing execution systems (MES)'],
  ['network-security', '网络安全', 'Network security'],
  ['ics-security', '工控安全', 'Industrial control security'],
  ['data-security', '数据安全', 'Data security'],
  ['vehicle-network-security', '车联网安全', 'Connected-vehicle security'],
  ['security-testing', '安全测试', 'Security testing'],
  ['big-data', '大数据', 'Big data services'],
  ['blockchain', '区块链', 'Blockchain services'],
  ['metaverse', '元宇宙', 'Metaverse applications', '专栏1'],
  ['software-hosting', '软件托管一体化平台', 'Integrated software hosting', '专栏1'],
  [
    'software-supply-chain-security',
    '软件供应链安全检测服务',
    'Software supply-chain security testing',
    '专栏1',
  ],
]

export const digitalLeaves: readonly LeafRow[] = [
  ['project-planning', '企业数字化项目策划', 'Digital project planning'],
  ['strategy', '企业数字化规划', 'Digital strategy and road map'],
  ['capability-assessment', '数字化能力评估评测', 'Digital capability assessment'],
  ['cost-assessment', '数字化工程或项目造价评估', 'Cost assessment of digital projects'],
  ['effect-assessment', '数字化运营效果评估', 'Assessment of digital operation results'],
  ['solution-integration', '数字化综合解决方案集成', 'Integration of digital solutions'],
  ['product-implementation', '数字化产品实施', 'Implementation of digital products'],
  ['project-delivery', '数字化项目实施交付', 'Delivery of digital projects'],
  [
    'solution-brokerage',
    '数转产品和解决方案的供需对接服务',
    'Brokerage of transformation products and solutions',
  ],
  ['advisory', '制造业数字化转型赋能顾问辅导', 'Transformation advisers and coaching'],
  ['training', '培训实训', 'Digital training and practice'],
  ['smart-factory', '数字化车间和智能工厂建设', 'Digital workshops and smart factories', '专栏2'],
  ['maturity-diagnosis', '智能制造能力成熟度评估诊断', 'Smart manufacturing maturity diagnosis', '专栏2'],
  ['industrial-internet', '工业互联网平台', 'Industrial internet platforms', '专栏2'],
]
