export type StatedLabels = { labels: string[]; verifiedLabels: string[] }

/** Labels that count, and those that are stated but not verified, refused or run out; the latter absent where there are none. */
export type ProvenLabels = { labels: string[]; unverifiedLabels?: string[] }

/** What the labels that an organization states are worth. */
export function provenLabels({ labels, verifiedLabels }: StatedLabels): ProvenLabels {
  const unverifiedLabels = labels.filter((label) => !verifiedLabels.includes(label))
  return {
    labels: labels.filter((label) => verifiedLabels.includes(label)),
    ...(unverifiedLabels.length > 0 && { unverifiedLabels }),
  }
}
