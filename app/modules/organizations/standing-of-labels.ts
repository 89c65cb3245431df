/** What a label is worth: an official approved it, nobody has yet, or the approval ran out or was refused. */
export type LabelStanding = 'verified' | 'unverified' | 'lapsed'

/** @property until last day of the approval; null where it has no end */
export type LabelView = { code: string; standing: LabelStanding; until: string | null }

/** The last day of what an official approved; what has no end is not among them. */
export type ApprovalEnd = { organizationId: string; kind: string; code: string; expiresOn: string }

type Stated = { id: string; labels: string[]; verifiedLabels: string[]; lapsedLabels: string[] }

/** An organization's labels as anybody reads them. */
export function labelViews(organization: Stated, ends: readonly ApprovalEnd[]): LabelView[] {
  const { id, labels, verifiedLabels, lapsedLabels } = organization
  return labels.map((code) => {
    if (verifiedLabels.includes(code))
      return { code, standing: 'verified', until: endOf(ends, id, 'label', code) }
    return { code, standing: lapsedLabels.includes(code) ? 'lapsed' : 'unverified', until: null }
  })
}

/** The last day on which an organization itself counts as verified; null where that has no end. */
export function verifiedUntil(organizationId: string, ends: readonly ApprovalEnd[]): string | null {
  return endOf(ends, organizationId, 'organization', '')
}

function endOf(ends: readonly ApprovalEnd[], organizationId: string, kind: string, code: string) {
  const end = ends.find(
    (one) => one.organizationId === organizationId && one.kind === kind && one.code === code,
  )
  return end?.expiresOn ?? null
}
