import type { Actor, PlatformRole } from './actor.ts'

/**
 * The three powers over the platform that no person holds two of (GB/T 22239-2019 8.1.4: 系统管理员、安全管理员、审计管理员): running it;
 * deciding what counts in it, that is rules, verification and moderation; and reading the log of both.
 */
export const powers = ['system', 'security', 'audit'] as const
export type Power = (typeof powers)[number]

const powerOf: Record<PlatformRole, Power | null> = {
  member: null,
  operator: 'system',
  official: 'security',
  auditor: 'audit',
}

type Role = Pick<Actor, 'platformRole'>

export function holds({ platformRole }: Role, power: Power): boolean {
  return powerOf[platformRole] === power
}

/** Whether somebody looks after the market as a whole; an auditor looks only at those who do. */
export function oversees(actor: Role): boolean {
  return holds(actor, 'system') || holds(actor, 'security')
}
