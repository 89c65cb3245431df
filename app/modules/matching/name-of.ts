/** Names the codes of facts for the sentences of search/rules/explain.ts, from the taxonomy. */
import { extensionOf } from '#app/modules/taxonomy/all-extensions.ts'
import { findCertificateKind } from '#app/modules/taxonomy/certificate-kind.ts'
import { findCluster } from '#app/modules/taxonomy/cluster.ts'
import { findDomain, findLeaf, isDomainCode } from '#app/modules/taxonomy/domain.ts'
import { findIndustry } from '#app/modules/taxonomy/industry.ts'
import { findLabel } from '#app/modules/taxonomy/label.ts'
import { findOrganizationSize } from '#app/modules/taxonomy/organization-size.ts'
import { findPriceModel } from '#app/modules/taxonomy/price-model.ts'
import { findRegion } from '#app/modules/taxonomy/region.ts'
import type { NameOf } from '#search/rules/explain.ts'
import { ANY } from '#search/rules/operators.ts'
import type { Bilingual } from '#search/rules/rule.ts'

type Find = (code: string) => Bilingual | undefined

const finders: Readonly<Record<string, Find>> = {
  domain: findDomain,
  leaves: findLeaf,
  industry: findIndustry,
  industries: findIndustry,
  caseIndustries: findIndustry,
  prefIndustries: findIndustry,
  cluster: findCluster,
  clusters: findCluster,
  region: findRegion,
  regions: findRegion,
  homeRegion: findRegion,
  prefRegions: findRegion,
  regionChain: findRegion,
  certificates: findCertificateKind,
  expiredCertificates: findCertificateKind,
  requiredCertificates: findCertificateKind,
  customerSize: findOrganizationSize,
  providerSize: findOrganizationSize,
  prefCustomerSizes: findOrganizationSize,
  labels: findLabel,
  priceModel: findPriceModel,
}

/** What 'any' says of each kind of list. */
const anyNames: Readonly<Record<string, Bilingual>> = {
  regions: { zh: '全国', en: 'the whole country' },
  industries: { zh: '各行业', en: 'every industry' },
  clusters: { zh: '各产业集群', en: 'every cluster' },
}
const anyName: Bilingual = { zh: '不限', en: 'any' }

/** The names of facts of needs and offerings of one domain; an unknown code names itself. */
export function nameOfFacts(domain: string | undefined): NameOf {
  const fields = domain && isDomainCode(domain) ? extensionOf(domain).fields : []
  const options = new Map(
    fields.flatMap((field) =>
      'options' in field
        ? field.options.map((option) => [`${field.key} ${option.code}`, option] as const)
        : [],
    ),
  )
  return (field, code, language) => {
    const key = field.slice(field.lastIndexOf('.') + 1)
    if (code === ANY) return (anyNames[key] ?? anyName)[language]
    const found = field.includes('.ext.') ? options.get(`${key} ${code}`) : finders[key]?.(code)
    return found ? found[language] : code
  }
}
