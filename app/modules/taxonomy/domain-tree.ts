import { inLanguage } from '#app/platform/language.ts'
import { type DomainCode, domainGroups, domains } from './domain.ts'

export type DomainInGroup = {
  code: DomainCode
  name: string
  /** The paragraph of the policy paper. */
  source: string
  leaves: { code: string; name: string }[]
}

/** The groups with their domains and leaves in one language, for a loader to give to its page. */
export function domainTree(language: string): { code: string; name: string; domains: DomainInGroup[] }[] {
  return domainGroups.map((group) => ({
    code: group.code,
    name: inLanguage(group, language),
    domains: domains
      .filter((domain) => domain.group === group.code)
      .map((domain) => ({
        code: domain.code,
        name: inLanguage(domain, language),
        source: domain.source,
        leaves: domain.leaves.map((leaf) => ({ code: leaf.code, name: inLanguage(leaf, language) })),
      })),
  }))
}
