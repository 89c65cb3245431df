/**
 * Leaves of the three research domains. Where the text shares one head word among several services
 * ("科技成果转化咨询、评估、代理…"), the head is written out in each leaf.
 */
import type { LeafRow } from './leaf-row.ts'

export const researchLeaves: readonly LeafRow[] = [
  ['requirement-analysis', '产品需求分析', 'Product requirement analysis'],
  ['innovation-experiment', '创新试验', 'Innovation experiments'],
  ['prototyping', '原型开发', 'Prototype development'],
  ['custom-rd', '定制化研发', 'Custom research and development'],
  ['embedded-rd', '嵌入式研发', 'Embedded research and development'],
  ['system-rd', '系统性研发', 'Systemic research and development'],
  ['technology-search', '技术搜索', 'Technology scouting'],
  ['technology-evaluation', '科技评价', 'Technology evaluation'],
  ['proof-of-concept', '概念验证', 'Proof of concept'],
  ['transfer-consulting', '科技成果转化咨询', 'Technology transfer consulting'],
  ['transfer-valuation', '科技成果转化评估', 'Technology transfer valuation'],
  ['transfer-agency', '科技成果转化代理', 'Technology transfer agency'],
  ['transfer-outsourcing', '科技成果转化外包', 'Technology transfer outsourcing'],
  ['transfer-training', '科技成果转化培训', 'Technology transfer training'],
  ['property-rights-trading', '产权交易', 'Property rights trading'],
  ['ip-information', '知识产权信息挖掘利用', 'Mining and use of IP information'],
  ['patent-navigation', '专利导航', 'Patent landscape navigation'],
  ['ip-agency', '代理运营', 'IP agency and operation'],
  ['ip-joint-operation', '协同运营', 'Joint IP operation'],
  ['ip-protection', '权益保护', 'IP rights protection'],
  ['key-technology', '关键核心技术攻关', 'Key core technology projects', '专栏3'],
]

export const pilotLeaves: readonly LeafRow[] = [
  ['connected-vehicles', '智能网联新能源汽车共性技术', 'Common technology of connected new-energy vehicles'],
  ['power-semiconductors', '功率半导体及集成电路', 'Power semiconductors and integrated circuits'],
  ['displays', '新型显示', 'New displays'],
  ['photovoltaics-storage', '光伏及储能', 'Photovoltaics and energy storage'],
  ['sensors-instruments', '传感器及仪器仪表', 'Sensors and instruments'],
  ['ai-robots', 'AI及机器人', 'AI and robots'],
  ['nonferrous-materials', '先进有色金属材料', 'Advanced non-ferrous materials'],
  ['chemical-materials', '化工新材料', 'New chemical materials'],
  ['energy-materials', '新能源及新型储能材料', 'New energy and storage materials'],
  ['smart-equipment', '智能制造装备', 'Smart manufacturing equipment'],
  ['biologics', '生物技术药', 'Biotechnology drugs'],
  ['household-chemicals', '日用化学品', 'Household chemicals'],
  ['maturation', '中试熟化', 'Pilot maturation', '专栏4'],
  ['proof-of-concept', '概念验证', 'Proof of concept', '专栏4'],
  ['small-batch', '小批量试生产', 'Small-batch trial production', '专栏4'],
  ['practice-base', '中试实训', 'Pilot practice and training', '专栏4'],
]

export const designLeaves: readonly LeafRow[] = [
  ['concept', '概念设计', 'Concept design'],
  ['appearance', '外观设计', 'Appearance design'],
  ['structure', '结构设计', 'Structural design'],
  ['modular', '模块化设计', 'Modular design'],
  ['auxiliary', '辅助设计', 'Auxiliary design'],
  ['user-discovery', '用户服务发掘', 'Discovery of user services'],
  ['experience', '体验设计', 'Experience design'],
  ['service-integration', '服务整合', 'Service integration'],
  ['experience-evaluation', '服务体验评估', 'Service experience evaluation'],
  ['service-delivery', '服务传递', 'Service delivery design'],
  ['crowdsourced', '众创众包设计', 'Crowdsourced design'],
  ['networked', '网络协同设计', 'Networked collaborative design'],
  ['system', '系统设计', 'Life-cycle system design'],
  ['custom', '定制化设计', 'Custom design'],
  ['outsourcing', '设计外包', 'Design outsourcing'],
  ['international', '国际设计共创', 'International co-design'],
  ['commercialisation', '设计成果转化', 'Commercialisation of designs'],
]
