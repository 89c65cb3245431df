/** Who may do what with a report. Pure. */
import type { Actor } from '#app/modules/accounts/actor.ts'
import { CITY } from './snapshot.ts'

type Official = Pick<Actor, 'userId' | 'platformRole' | 'regionScope'>
export type ReportStatus = 'counting' | 'draft' | 'released' | 'withdrawn'
export type ReportPeople = { status: ReportStatus; scope: string; authorId: string }

export const scopeOf = ({ regionScope }: Pick<Actor, 'regionScope'>) => regionScope ?? CITY

/** Officials make reports; operators of the platform read what is released. */
export const mayReport = ({ platformRole }: Pick<Actor, 'platformRole'>) => platformRole === 'official'

/** Drafts are for the officials of their scope; a released one is for the city and for its own district. */
export function maySee(actor: Official, { status, scope }: ReportPeople): boolean {
  if (status === 'released') return scope === CITY || scopeOf(actor) === CITY || scopeOf(actor) === scope
  return mayReport(actor) && scopeOf(actor) === scope
}

/** Why this person cannot release the report; undefined where they can. */
export function whyNotRelease(
  actor: Official,
  { status, scope, authorId }: ReportPeople,
): 'wrong-status' | 'not-yours' | 'own-report' | undefined {
  if (status !== 'draft') return 'wrong-status'
  if (!mayReport(actor) || scopeOf(actor) !== scope) return 'not-yours'
  return authorId === actor.userId ? 'own-report' : undefined
}
