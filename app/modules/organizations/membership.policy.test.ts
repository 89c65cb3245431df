import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Membership, whyNotChangeRole, whyNotRemove } from './membership.policy.ts'

const owner: Membership = { userId: 'o', role: 'owner' }
const second: Membership = { userId: 'p', role: 'owner' }
const editor: Membership = { userId: 'e', role: 'editor' }
const viewer: Membership = { userId: 'v', role: 'viewer' }

describe('changing a role', () => {
  it.each([
    [[owner, editor], 'o', 'editor', 'last-owner'],
    [[owner, editor], 'o', 'owner', null],
    [[owner, second], 'o', 'viewer', null],
    [[owner, editor], 'e', 'owner', null],
    [[owner], 'x', 'owner', 'not-a-member'],
  ] as const)('%j: %s to %s → %s', (members, userId, role, refusal) => {
    expect(whyNotChangeRole(members, userId, role)).toBe(refusal)
  })
})

describe('removing a member', () => {
  it.each([
    [[owner, editor, viewer], 'v', owner, null],
    [[owner, editor, viewer], 'v', editor, 'not-allowed'],
    [[owner, editor, viewer], 'v', viewer, null],
    [[owner, editor], 'o', owner, 'last-owner'],
    [[owner, second], 'o', owner, null],
    [[owner], 'x', owner, 'not-a-member'],
  ] as const)('%j: %s by %j → %s', (members, userId, by, refusal) => {
    expect(whyNotRemove(members, userId, by)).toBe(refusal)
  })
})

it('whatever owners do to each other, an owner remains', () => {
  const step = fc.record({
    userId: fc.constantFrom('o', 'p', 'e', 'v'),
    role: fc.constantFrom('owner' as const, 'editor' as const, 'viewer' as const, undefined),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let members: Membership[] = [owner, second, editor, viewer]
      for (const { userId, role } of steps) {
        const by = members.find((member) => member.role === 'owner')
        if (!by) throw new Error('no owner is left')
        if (role && !whyNotChangeRole(members, userId, role)) {
          members = members.map((member) => (member.userId === userId ? { userId, role } : member))
        } else if (!role && !whyNotRemove(members, userId, by)) {
          members = members.filter((member) => member.userId !== userId)
        }
      }
      expect(members.some((member) => member.role === 'owner')).toBe(true)
    }),
  )
})
