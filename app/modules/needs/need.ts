/**
 * A need's life as data: 草稿 → 已发布 → 已关闭 / 已到期; what is over may be published again as a new version, and what officials took
 * down its owner does not move.
 */
import { type MembershipRole, roleIncludes } from '#app/modules/accounts/actor.ts'

export const needStatuses = ['draft', 'published', 'closed', 'expired', 'suspended'] as const
export type NeedStatus = (typeof needStatuses)[number]

export const needVisibilities = ['public', 'matched', 'anonymous'] as const
export type NeedVisibility = (typeof needVisibilities)[number]

/** Who may see the budget: everyone, providers that were matched, nobody. */
export const budgetVisibilities = ['public', 'matched', 'hidden'] as const
export const budgetBlankReasons = ['unknown', 'not_sharing'] as const
/** 自有资金, 银行贷款, 财政补助, 合同能源管理. */
export const budgetSources = ['own', 'loan', 'subsidy', 'emc'] as const

export const closeReasons = [
  'awarded',
  'awarded_elsewhere',
  'none_suitable',
  'postponed',
  'cancelled',
] as const
export type CloseReason = (typeof closeReasons)[number]

export const needTransitions = {
  publish: { from: ['draft', 'published', 'closed', 'expired'], to: 'published' },
  close: { from: ['published', 'expired'], to: 'closed' },
  expire: { from: ['published'], to: 'expired' },
} as const satisfies Record<string, { from: readonly NeedStatus[]; to: NeedStatus }>

export type NeedTransition = keyof typeof needTransitions

export function mayGo(transition: NeedTransition, from: NeedStatus): boolean {
  return (needTransitions[transition].from as readonly NeedStatus[]).includes(from)
}

/** Only what was never published can be deleted: a published text has been read and matched. */
export function mayDelete(need: { status: NeedStatus; version: number }): boolean {
  return need.status === 'draft' && need.version === 0
}

/** Which role in the organization may change needs; viewers read. */
export function mayEdit(role: MembershipRole): boolean {
  return roleIncludes(role, 'editor')
}

/**
 * Whether a published need is over on a day: its quote deadline or, without one, its finish date has passed.
 * Both days count in full.
 */
export function isOver(
  need: { quoteDeadline: string | null; finishBy: string | null },
  today: string,
): boolean {
  const last = need.quoteDeadline ?? need.finishBy
  return last !== null && last < today
}

/** What a page of a need may tell was just done. */
export const doneWords = ['closed'] as const
