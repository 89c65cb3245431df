import { isDomainCode } from './domain-code.ts'
import { findName } from './find-name.ts'

/** The list of the taxonomy that a field's codes come from, where it is not called like the field. */
const listOf: Record<string, string> = {
  leaves: 'leaf',
  industries: 'industry',
  caseIndustries: 'industry',
  prefIndustries: 'industry',
  clusters: 'cluster',
  regions: 'region',
  servedRegion: 'region',
  homeRegion: 'region',
  prefRegions: 'region',
  regionChain: 'region',
  certificates: 'certificate',
  expiredCertificates: 'certificate',
  refusedCertificates: 'certificate',
  requiredCertificates: 'certificate',
  labels: 'label',
  unverifiedLabels: 'label',
  unverifiedClaims: 'label',
  providerSize: 'size',
  customerSize: 'size',
  prefCustomerSizes: 'size',
}

/** Fields for which 'any' has words of their own. */
const OWN_ANY = ['regions', 'industries', 'clusters']

/**
 * The name of a code where it stands: in a fact ('offering.regions', 'need.ext.classes' with the domain) or in a
 * facet ('region', 'ext.D1.classes'). A code that nobody knows is its own name.
 * @param domain whose extension an 'ext.' field belongs to, unless the field says so itself
 */
export function nameOf(field: string, code: string, language: string, domain?: string): string {
  return findName(nameKey(field, code, domain), language) ?? code
}

function nameKey(field: string, code: string, domain = ''): string {
  const last = field.slice(field.lastIndexOf('.') + 1)
  if (code === 'any') return OWN_ANY.includes(last) ? `any/${last}` : 'any'
  const extension = /(?:^|\.)ext\.(?:([A-Z]\d)\.)?(\w+)$/.exec(field)
  if (extension) return `ext.${extension[1] ?? domain}.${extension[2]}/${code}`
  const list = listOf[last] ?? last
  // Codes of groups and classes ('3670') are called like their division.
  return `${list}/${list === 'industry' && /^\d{2,4}$/.test(code) ? code.slice(0, 2) : code}`
}

/** Names of what a domain code or a leaf code stands under, for lists: "软件信息服务 · 制造执行系统（MES）". */
export function leafWithDomain(leafCode: string, language: string): string {
  const leaf = findName(`leaf/${leafCode}`, language)
  const domain = leafCode.slice(0, 2)
  if (leaf === undefined || !isDomainCode(domain)) return leafCode
  return `${nameOf('domain', domain, language)} · ${leaf}`
}
