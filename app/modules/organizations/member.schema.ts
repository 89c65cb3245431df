import { z } from 'zod'
import { emailField } from '#app/modules/accounts/account.schema.ts'

const role = z.enum(['owner', 'editor', 'viewer'], 'organizations:error.role.required')

/** The forms of the members page; `intent` says which was sent. */
export const memberSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('invite'), email: emailField, role }),
  z.object({ intent: z.literal('revoke-invitation'), invitationId: z.uuid() }),
  z.object({ intent: z.literal('change-role'), userId: z.uuid(), role }),
  z.object({ intent: z.literal('remove'), userId: z.uuid() }),
])

/** A form that is one button. */
export const noFieldsSchema = z.object({})
