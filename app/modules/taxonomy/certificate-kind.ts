/** Kinds of certificates that a need can require and an organization can hold. */
import type { Bilingual } from './bilingual.ts'

export type CertificateGroup =
  | 'quality'
  | 'environment'
  | 'security'
  | 'laboratory'
  | 'software'
  | 'sector'
  | 'contracting'
export type CertificateKind = { code: string; group: CertificateGroup } & Bilingual

type Row = readonly [code: string, group: CertificateGroup, zh: string, en: string]

const rows: readonly Row[] = [
  ['iso9001', 'quality', 'ISO 9001 质量管理体系', 'ISO 9001 quality management'],
  ['iatf16949', 'quality', 'IATF 16949 汽车质量管理体系', 'IATF 16949 automotive quality'],
  ['as9100', 'quality', 'AS9100 航空航天质量管理体系', 'AS9100 aerospace quality'],
  ['gjb9001', 'quality', 'GJB 9001C 武器装备质量管理体系', 'GJB 9001C defence quality'],
  ['iso13485', 'quality', 'ISO 13485 医疗器械质量管理体系', 'ISO 13485 medical devices'],
  ['iso22000', 'quality', 'ISO 22000 食品安全管理体系', 'ISO 22000 food safety'],
  ['iso14001', 'environment', 'ISO 14001 环境管理体系', 'ISO 14001 environment'],
  ['iso45001', 'environment', 'ISO 45001 职业健康安全管理体系', 'ISO 45001 health and safety'],
  ['iso50001', 'environment', 'ISO 50001 能源管理体系', 'ISO 50001 energy management'],
  ['esco', 'environment', '节能服务公司信息登记', 'Registered energy service company'],
  ['carbon-verifier', 'environment', '碳核查机构', 'Carbon verification body'],
  ['iso27001', 'security', 'ISO 27001 信息安全管理体系', 'ISO 27001 information security'],
  ['djbh-2', 'security', '网络安全等级保护二级', 'Cybersecurity protection, level 2'],
  ['djbh-3', 'security', '网络安全等级保护三级', 'Cybersecurity protection, level 3'],
  ['ccrc', 'security', '信息安全服务资质（CCRC）', 'Information security service (CCRC)'],
  ['secrecy-2', 'security', '武器装备科研生产单位二级保密资格', 'Defence secrecy qualification, level 2'],
  ['iso21434', 'security', 'ISO/SAE 21434 道路车辆网络安全', 'ISO/SAE 21434 vehicle cybersecurity'],
  ['cma', 'laboratory', '检验检测机构资质认定（CMA）', 'CMA testing body'],
  ['cnas', 'laboratory', '实验室认可（CNAS）', 'CNAS accredited laboratory'],
  ['glp', 'laboratory', '药物非临床研究质量管理规范（GLP）', 'Good laboratory practice (GLP)'],
  ['gmp', 'laboratory', '药品生产质量管理规范（GMP）', 'Good manufacturing practice (GMP)'],
  ['cmmi-3', 'software', 'CMMI 三级', 'CMMI level 3'],
  ['cmmi-5', 'software', 'CMMI 五级', 'CMMI level 5'],
  ['itss', 'software', '信息技术服务标准（ITSS）', 'IT service standard (ITSS)'],
  ['dcmm', 'software', '数据管理能力成熟度（DCMM）', 'Data management maturity (DCMM)'],
  ['aspice-2', 'software', 'ASPICE 二级', 'ASPICE level 2'],
  ['iso26262', 'sector', 'ISO 26262 道路车辆功能安全', 'ISO 26262 functional safety'],
  ['two-integration', 'sector', '两化融合管理体系', 'Integration of IT and industrialisation'],
  ['human-resources', 'sector', '人力资源服务许可证', 'Human resources service licence'],
  ['finance-licence', 'sector', '金融许可证', 'Financial licence'],
  ['road-transport', 'sector', '道路运输经营许可证', 'Road transport licence'],
  ['dangerous-goods', 'sector', '危险化学品经营许可证', 'Dangerous chemicals licence'],
  ['hazardous-waste', 'sector', '危险废物经营许可证', 'Hazardous waste licence'],
  ['patent-agency', 'sector', '专利代理机构执业许可证', 'Patent agency licence'],
  ['mechanical-contractor', 'contracting', '机电工程施工总承包资质', 'Mechanical and electrical contractor'],
  [
    'intelligent-contractor',
    'contracting',
    '电子与智能化工程专业承包资质',
    'Electronics and intelligence contractor',
  ],
  ['safety-permit', 'contracting', '安全生产许可证', 'Work safety permit'],
]

export const certificateKinds: readonly CertificateKind[] = rows.map(([code, group, zh, en]) => ({
  code,
  group,
  zh,
  en,
}))

export const certificateGroups: readonly ({ code: CertificateGroup } & Bilingual)[] = [
  { code: 'quality', zh: '质量管理', en: 'Quality' },
  { code: 'environment', zh: '环境与能源', en: 'Environment and energy' },
  { code: 'security', zh: '安全与保密', en: 'Security and secrecy' },
  { code: 'laboratory', zh: '检测与实验', en: 'Testing and laboratories' },
  { code: 'software', zh: '软件与信息服务', en: 'Software and IT services' },
  { code: 'sector', zh: '行业资质', en: 'Sector licences' },
  { code: 'contracting', zh: '工程承包', en: 'Contracting' },
]

const kindByCode = new Map(certificateKinds.map((kind) => [kind.code, kind]))

/** The kind of a code; undefined when unknown. */
export function findCertificateKind(code: string): CertificateKind | undefined {
  return kindByCode.get(code)
}
