import type { Actor } from '#app/modules/accounts/actor.ts'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { oversees } from '#app/modules/accounts/powers.ts'

/** What can be imported. */
export const importKinds = ['offerings', 'needs', 'organizations'] as const
export type ImportKind = (typeof importKinds)[number]

/** What becomes of good rows: 草稿 or 已发布. */
export const importTargets = ['draft', 'published'] as const
export type ImportTarget = (typeof importTargets)[number]

/** Bytes of an uploaded file at most, and its rows. */
export const FILE_LIMIT_BYTES = 20 * 1024 * 1024
export const ROWS_LIMIT = 50_000

/** What somebody may import: officials everything and for everybody, members what their organization may have. */
export function kindsOf(actor: Actor): ImportKind[] {
  if (oversees(actor)) return [...importKinds]
  const { organization } = actor
  if (!organization || !roleIncludes(organization.role, 'editor')) return []
  return importKinds.filter(
    (kind) =>
      (kind === 'offerings' && organization.isProvider) || (kind === 'needs' && organization.isManufacturer),
  )
}

/** The organization an import is for; null where each row names its own. */
export function organizationOf(actor: Actor): string | null {
  return oversees(actor) ? null : (actor.organization?.id ?? null)
}
