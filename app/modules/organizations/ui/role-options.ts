import type { Option } from '#app/components/option.ts'
import type { MembershipRole } from '#app/modules/accounts/actor.ts'

const roles: readonly MembershipRole[] = ['owner', 'editor', 'viewer']

export function roleOptions(t: (key: string) => string): Option[] {
  return roles.map((role) => ({ value: role, label: t(`role.${role}.name`), hint: t(`role.${role}.hint`) }))
}
