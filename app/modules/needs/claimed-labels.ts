import { type ProvenLabels, provenLabels } from '#app/modules/organizations/proven-labels.ts'
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import type { NeedSnapshot } from './need.snapshot.ts'

/** The field in which a need for finance says which labels its firm holds. */
export const CLAIMS = 'eligibleLabels'

/** That field's choices which stand for more than the label of their name. */
const alsoProvenBy: Readonly<Record<string, string>> = { 'smart-factory': 'digital-workshop' }

/** The labels that a need says its firm holds. */
export function claimedLabels(extension: ExtensionValues): string[] {
  const claimed = extension[CLAIMS]
  return Array.isArray(claimed) ? claimed : []
}

/** What the labels are worth that an organization states, and those that its need states for it. */
export function provenForNeed({
  labels,
  claimed,
  verifiedLabels,
}: {
  labels: string[]
  claimed: string[]
  verifiedLabels: string[]
}): ProvenLabels {
  const proven = provenLabels({ labels, verifiedLabels })
  const claims = claimed.filter((label) => {
    const other = alsoProvenBy[label]
    return !verifiedLabels.includes(label) && !(other && verifiedLabels.includes(other))
  })
  const unverified = [...new Set([...(proven.unverifiedLabels ?? []), ...claims])]
  return { labels: proven.labels, ...(unverified.length > 0 && { unverifiedLabels: unverified }) }
}

/** A need as it was published, its labels worth what they are worth now: officials go on checking after it was. */
export function withLabelsOf(snapshot: NeedSnapshot, verifiedLabels: string[]): NeedSnapshot {
  const { labels, unverifiedLabels = [], ...asker } = snapshot.organization
  const stated = [...new Set([...labels, ...unverifiedLabels])]
  const claimed = claimedLabels(snapshot.extension)
  return {
    ...snapshot,
    organization: { ...asker, ...provenForNeed({ labels: stated, claimed, verifiedLabels }) },
  }
}
