/** Names the codes of facts for the sentences of search/rules/explain.ts, from the taxonomy. */
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import type { NameOf } from '#search/rules/explain.ts'

/** The names of facts of needs and offerings of one domain; an unknown code names itself. */
export function nameOfFacts(domain: string | undefined): NameOf {
  return (field, code, language) => nameOf(field, code, language, domain)
}
