import { z } from 'zod'
import { instantOfInput } from './window.ts'

/** A date and time as a native control sends it. */
export const instantField = z.string({ error: 'bookings:error.timeMissing' }).transform((typed, context) => {
  const found = instantOfInput(typed)
  if (!found) context.addIssue({ code: 'custom', message: 'bookings:error.notATime' })
  return found ?? z.NEVER
})
