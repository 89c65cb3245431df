/**
 * The "2334" system of producer services: twelve domains with the leaves that the policy paper names.
 * Source: 渝经信发〔2024〕57号, 重点任务; every domain and leaf cites its paragraph or box.
 */
import type { Bilingual } from './bilingual.ts'
import type { DomainCode } from './domain-code.ts'
import { digitalLeaves, softwareLeaves } from './leaves/digital.ts'
import type { LeafRow } from './leaves/leaf-row.ts'
import { integrationLeaves, lifecycleLeaves, supplyChainLeaves } from './leaves/manufacturing.ts'
import { designLeaves, pilotLeaves, researchLeaves } from './leaves/research.ts'
import { cultureLeaves, energyLeaves, financeLeaves, talentLeaves } from './leaves/support.ts'

export { type DomainCode, domainCodes, isDomainCode } from './domain-code.ts'

export type DomainGroup = 'digital' | 'research' | 'manufacturing' | 'support'

export const domainGroups: readonly ({ code: DomainGroup } & Bilingual)[] = [
  { code: 'digital', zh: '数字服务', en: 'Digital services' },
  { code: 'research', zh: '研发创新', en: 'Research and innovation' },
  { code: 'manufacturing', zh: '服务制造', en: 'Service manufacturing' },
  { code: 'support', zh: '功能支撑', en: 'Supporting functions' },
]

export type Leaf = { code: string; source: string } & Bilingual

export type Domain = {
  code: DomainCode
  slug: string
  group: DomainGroup
  /** The paragraph of the policy paper. */
  source: string
  leaves: readonly Leaf[]
} & Bilingual

const paper = '渝经信发〔2024〕57号'

function domain(
  code: DomainCode,
  slug: string,
  group: DomainGroup,
  words: Bilingual,
  paragraph: string,
  rows: readonly LeafRow[],
): Domain {
  const source = `${paper} ${paragraph}`
  const leaves = rows.map(([leaf, zh, en, box]) => ({
    code: `${code}.${leaf}`,
    zh,
    en,
    source: box ? `${paper} ${box}` : source,
  }))
  return { code, slug, group, ...words, source, leaves }
}

export const domains: readonly Domain[] = [
  domain(
    'D1',
    'software',
    'digital',
    { zh: '软件信息服务', en: 'Software and information services' },
    '二（一）1',
    softwareLeaves,
  ),
  domain(
    'D2',
    'digital',
    'digital',
    { zh: '数字化智能化服务', en: 'Digital and smart transformation' },
    '二（一）2',
    digitalLeaves,
  ),
  domain(
    'R1',
    'research',
    'research',
    { zh: '科技研发服务', en: 'Research and development services' },
    '二（二）1',
    researchLeaves,
  ),
  domain(
    'R2',
    'pilot',
    'research',
    { zh: '中试验证服务', en: 'Pilot-scale testing and verification' },
    '二（二）2',
    pilotLeaves,
  ),
  domain(
    'R3',
    'design',
    'research',
    { zh: '工业设计服务', en: 'Industrial design services' },
    '二（二）3',
    designLeaves,
  ),
  domain(
    'S1',
    'lifecycle',
    'manufacturing',
    { zh: '全生命周期管理', en: 'Life-cycle management' },
    '二（三）1',
    lifecycleLeaves,
  ),
  domain(
    'S2',
    'integration',
    'manufacturing',
    { zh: '总集成总承包', en: 'System integration and general contracting' },
    '二（三）2',
    integrationLeaves,
  ),
  domain(
    'S3',
    'supply-chain',
    'manufacturing',
    { zh: '供应链管理服务', en: 'Supply-chain management' },
    '二（三）3',
    supplyChainLeaves,
  ),
  domain(
    'F1',
    'finance',
    'support',
    { zh: '产业金融', en: 'Industrial finance' },
    '二（四）1',
    financeLeaves,
  ),
  domain('F2', 'talent', 'support', { zh: '产业人才', en: 'Industrial talent' }, '二（四）2', talentLeaves),
  domain(
    'F3',
    'energy',
    'support',
    { zh: '节能环保', en: 'Energy saving and environment' },
    '二（四）3',
    energyLeaves,
  ),
  domain(
    'F4',
    'culture',
    'support',
    { zh: '工业文化', en: 'Industrial culture' },
    '二（四）4',
    cultureLeaves,
  ),
]

const domainByCode = new Map<string, Domain>(domains.map((item) => [item.code, item]))
const domainBySlug = new Map<string, Domain>(domains.map((item) => [item.slug, item]))
const leafByCode = new Map<string, Leaf>(
  domains.flatMap((item) => item.leaves.map((leaf) => [leaf.code, leaf])),
)

/** The domain of a code such as 'D1'; undefined when unknown. */
export function findDomain(code: string): Domain | undefined {
  return domainByCode.get(code)
}

/** The domain of a path segment such as 'supply-chain'; undefined when unknown. */
export function findDomainBySlug(slug: string): Domain | undefined {
  return domainBySlug.get(slug)
}

/** The leaf of a code such as 'D1.mes'; undefined when unknown. */
export function findLeaf(code: string): Leaf | undefined {
  return leafByCode.get(code)
}

/** The domain a leaf belongs to; undefined when the leaf is unknown. */
export function domainOfLeaf(leafCode: string): Domain | undefined {
  return leafByCode.has(leafCode) ? domainByCode.get(leafCode.slice(0, 2)) : undefined
}
