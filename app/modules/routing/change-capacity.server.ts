import type { z } from 'zod'
import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { addAbsence } from './add-absence.server.ts'
import { pauseLeads } from './pause-leads.server.ts'
import { removeAbsence } from './remove-absence.server.ts'
import { resumeLeads } from './resume-leads.server.ts'
import type { capacitySchema } from './routing.schema.ts'
import { stateCapacity } from './state-capacity.server.ts'

/** What the capacity page posts: one of the ways in which a provider says what it takes. */
export async function changeCapacity(
  actor: Member,
  wanted: z.output<typeof capacitySchema>,
): Promise<Outcome<unknown, 'gone' | 'stale' | 'wrong-way' | 'past' | 'too-many'>> {
  switch (wanted.intent) {
    case 'pause':
      return pauseLeads(actor, wanted.offeringId ?? null)
    case 'resume':
      return granted(await resumeLeads(actor, wanted.offeringId ?? null))
    case 'away':
      return addAbsence(actor, wanted)
    case 'back':
      return (await removeAbsence(actor, wanted.id)) ? granted(null) : refused('gone')
    case 'slots':
      return stateCapacity(actor, {
        ...wanted,
        openSlots: wanted.openSlots ?? null,
        nextFreeOn: wanted.nextFreeOn ?? null,
      })
  }
}
