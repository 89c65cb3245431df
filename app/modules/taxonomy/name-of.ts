import { extensionOf } from './all-extensions.ts'
import type { Bilingual } from './bilingual.ts'
import { findCertificateKind } from './certificate-kind.ts'
import { findCluster } from './cluster.ts'
import { domainOfLeaf, findDomain, findLeaf, isDomainCode } from './domain.ts'
import { findIndustry } from './industry.ts'
import { findLabel } from './label.ts'
import { findOrganizationSize } from './organization-size.ts'
import { findPriceModel } from './price-model.ts'
import { findRegion } from './region.ts'
import { findSecurityLevel } from './security-level.ts'

const ANY: Bilingual = { zh: '不限', en: 'any' }

/** What 'any' says of what is offered; of anything else it says 不限. */
const anyOf: Record<string, Bilingual> = {
  regions: { zh: '全国', en: 'the whole country' },
  industries: { zh: '各行业', en: 'every industry' },
  clusters: { zh: '各产业集群', en: 'every cluster' },
}

const lookups: Record<string, (code: string) => Bilingual | undefined> = {
  domain: findDomain,
  leaves: findLeaf,
  leaf: findLeaf,
  industry: findIndustry,
  industries: findIndustry,
  caseIndustries: findIndustry,
  prefIndustries: findIndustry,
  cluster: findCluster,
  clusters: findCluster,
  region: findRegion,
  regions: findRegion,
  servedRegion: findRegion,
  homeRegion: findRegion,
  prefRegions: findRegion,
  regionChain: findRegion,
  certificate: findCertificateKind,
  certificates: findCertificateKind,
  expiredCertificates: findCertificateKind,
  requiredCertificates: findCertificateKind,
  label: findLabel,
  labels: findLabel,
  providerSize: findOrganizationSize,
  customerSize: findOrganizationSize,
  prefCustomerSizes: findOrganizationSize,
  size: findOrganizationSize,
  priceModel: findPriceModel,
  securityLevel: (code) => findSecurityLevel(Number(code)),
}

/**
 * The name of a code where it stands: in a fact ('offering.regions', 'need.ext.classes' with the domain) or in a
 * facet ('region', 'ext.D1.classes'). A code that nobody knows is its own name.
 * @param domain whose extension an 'ext.' field belongs to, unless the field says so itself
 */
export function nameOf(field: string, code: string, language: string, domain?: string): string {
  const found = code === 'any' ? (anyOf[lastOf(field)] ?? ANY) : lookup(field, code, domain)
  return found ? (language.startsWith('zh') ? found.zh : found.en) : code
}

const lastOf = (field: string) => field.slice(field.lastIndexOf('.') + 1)

function lookup(field: string, code: string, domain: string | undefined): Bilingual | undefined {
  const last = lastOf(field)
  const extension = /(?:^|\.)ext\.(?:([A-Z]\d)\.)?(\w+)$/.exec(field)
  if (!extension) return lookups[last]?.(code)
  const owner = extension[1] ?? domain ?? ''
  if (!isDomainCode(owner)) return undefined
  const spec = extensionOf(owner).fields.find((one) => one.key === extension[2])
  return spec && 'options' in spec ? spec.options.find((option) => option.code === code) : undefined
}

/** Names of what a domain code or a leaf code stands under, for lists: "软件信息服务 · 制造执行系统（MES）". */
export function leafWithDomain(leafCode: string, language: string): string {
  const [domain, leaf] = [domainOfLeaf(leafCode), findLeaf(leafCode)]
  const names = [domain, leaf].flatMap((one) => (one ? [language.startsWith('zh') ? one.zh : one.en] : []))
  return names.join(' · ') || leafCode
}
