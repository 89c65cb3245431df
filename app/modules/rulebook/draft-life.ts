/** The life of a draft as data, and who may take which step. */

export const draftStatuses = ['draft', 'proposed', 'published', 'withdrawn', 'refused'] as const
export type DraftStatus = (typeof draftStatuses)[number]

export const draftSteps = ['edit', 'propose', 'withdraw', 'refuse', 'publish', 'reopen'] as const
export type DraftStep = (typeof draftSteps)[number]

const from: Record<DraftStep, readonly DraftStatus[]> = {
  edit: ['draft'],
  propose: ['draft'],
  withdraw: ['draft', 'proposed'],
  refuse: ['proposed'],
  publish: ['proposed'],
  reopen: ['withdrawn', 'refused'],
}

/** From when a proposed draft is to count: the day that it was proposed for, unless that has passed. */
export function dayOfRelease({ validFrom }: { validFrom: string | null }, today: string): string {
  return validFrom !== null && validFrom > today ? validFrom : today
}

export type DraftPeople = { status: DraftStatus; proposedById: string | null; editedById: string }

/** Why this person cannot take the step now; undefined where they can. */
export function whyNotStep(
  { status, proposedById, editedById }: DraftPeople,
  step: DraftStep,
  userId: string,
): 'wrong-status' | 'own-proposal' | 'own-edit' | undefined {
  if (!from[step].includes(status)) return 'wrong-status'
  if (step !== 'publish' && step !== 'refuse') return undefined
  if (proposedById === userId) return 'own-proposal'
  return editedById === userId ? 'own-edit' : undefined
}
