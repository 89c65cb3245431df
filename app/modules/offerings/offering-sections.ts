/** The sections of the form, in order; each is a page and is saved by itself. The first is all that a draft needs. */
export const offeringSections = ['basics', 'terms', 'scope', 'customers', 'specifics', 'cases'] as const
export type OfferingSection = (typeof offeringSections)[number]

export function isOfferingSection(text: string | undefined): text is OfferingSection {
  return (offeringSections as readonly unknown[]).includes(text)
}

/** The section after; null at the last. */
export function sectionAfter(section: OfferingSection): OfferingSection | null {
  return offeringSections[offeringSections.indexOf(section) + 1] ?? null
}
