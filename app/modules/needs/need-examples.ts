import { type DomainCode, type DomainGroup, findDomain } from '#app/modules/taxonomy/domain.ts'

/** Needs as a manager would say them; the sentences are texts (needs:new.example.<key>). */
export const needExamples = [
  { key: 'mes', domain: 'D1' },
  { key: 'pilot', domain: 'R2' },
  { key: 'supply', domain: 'S3' },
  { key: 'energy', domain: 'F3' },
  { key: 'design', domain: 'R3' },
  { key: 'loan', domain: 'F1' },
] as const satisfies readonly { key: string; domain: DomainCode }[]

export type NeedExample = (typeof needExamples)[number]

/** The example that an address names; undefined where it names none of ours. */
export function findNeedExample(key: string | null): NeedExample | undefined {
  return needExamples.find((one) => one.key === key)
}

/** The first example of each group of domains: enough to see what can be asked for. */
export function examplesOfGroups(): NeedExample[] {
  const seen = new Set<DomainGroup>()
  return needExamples.filter(({ domain }) => {
    const group = findDomain(domain)?.group
    if (!group || seen.has(group)) return false
    seen.add(group)
    return true
  })
}
