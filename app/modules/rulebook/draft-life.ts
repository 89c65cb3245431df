/** The life of a draft as data, and who may take which step. */
import type { Actor } from '#app/modules/accounts/actor.ts'

export const draftStatuses = ['draft', 'proposed', 'published', 'withdrawn', 'refused'] as const
export type DraftStatus = (typeof draftStatuses)[number]

export const draftSteps = [
  'edit',
  'preview',
  'shadow',
  'propose',
  'withdraw',
  'refuse',
  'publish',
  'reopen',
] as const
export type DraftStep = (typeof draftSteps)[number]

const from: Record<DraftStep, readonly DraftStatus[]> = {
  edit: ['draft'],
  preview: ['draft', 'proposed'],
  shadow: ['draft', 'proposed'],
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

export type DraftPeople = {
  status: DraftStatus
  regionScope: string | null
  proposedById: string | null
  editedById: string
}

type Office = Pick<Actor, 'regionScope'>

/** Whether an official works on a draft: those of the city on every one, those of a region on their office's. */
export function worksOn(official: Office, draft: Pick<DraftPeople, 'regionScope'>): boolean {
  return official.regionScope === null || official.regionScope === draft.regionScope
}

export type WhyNotStep = 'wrong-status' | 'other-office' | 'city-only' | 'own-proposal' | 'own-edit'

/** Why this official cannot take the step now; undefined where they can. */
export function whyNotStep(
  draft: DraftPeople,
  step: DraftStep,
  official: Office & Pick<Actor, 'userId'>,
): WhyNotStep | undefined {
  if (!worksOn(official, draft)) return 'other-office'
  if (!from[step].includes(draft.status)) return 'wrong-status'
  if (step !== 'publish' && step !== 'refuse') return undefined
  if (official.regionScope !== null) return 'city-only'
  if (draft.proposedById === official.userId) return 'own-proposal'
  return draft.editedById === official.userId ? 'own-edit' : undefined
}
