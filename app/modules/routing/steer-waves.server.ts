import type { z } from 'zod'
import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome } from '#app/platform/outcome.ts'
import { continueWaves } from './continue-waves.server.ts'
import type { steerSchema } from './routing.schema.ts'
import { sendNextWave } from './send-next-wave.server.ts'
import { setWanted } from './set-wanted.server.ts'
import { stopWaves } from './stop-waves.server.ts'

/** What the progress page posts; answers what it may then say was done. */
export async function steerWaves(
  actor: Member,
  needId: string,
  wanted: z.output<typeof steerSchema>,
): Promise<
  Outcome<Record<string, string>, 'gone' | 'not-now' | 'stale' | 'nobody-left' | 'cap-below-wanted'>
> {
  switch (wanted.intent) {
    case 'stop': {
      const outcome = await stopWaves(actor, needId)
      return outcome.ok ? granted({ done: 'stopped' }) : outcome
    }
    case 'continue': {
      const outcome = await continueWaves(actor, needId)
      return outcome.ok ? granted({ done: 'continued' }) : outcome
    }
    case 'next-wave': {
      const outcome = await sendNextWave(actor, needId)
      return outcome.ok ? granted({ done: 'sent', sent: String(outcome.value.told) }) : outcome
    }
    case 'wanted': {
      const outcome = await setWanted(actor, needId, wanted)
      return outcome.ok ? granted({ done: 'wanted' }) : outcome
    }
  }
}
