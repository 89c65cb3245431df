import { appendEvent } from '#app/platform/events.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { nextStep, type Standing } from './next-step.ts'
import { type LockedRouting, updateRouting } from './routing.data.server.ts'
import { mayGo, type RoutingTransition } from './routing.ts'

const transitionTo = { running: 'resume', filled: 'fill', exhausted: 'exhaust' } as const satisfies Record<
  string,
  RoutingTransition
>

/** Moves a locked routing to where it stands now, and tells the manufacturer of an end that it reached by itself. */
export async function takeStep(tx: Tx, routing: LockedRouting, standing: Standing, now: Date): Promise<void> {
  if (routing.state === 'stopped') return
  const { state, nextWaveAt } = nextStep(standing, now)
  const moves = state !== routing.state && mayGo(transitionTo[state], routing.state)
  await updateRouting(tx, routing.needId, { nextWaveAt, ...(moves ? { state } : {}) })
  if (!moves || state === 'running') return
  await appendEvent(tx, {
    type: `routing.${state}`,
    subjectId: routing.needId,
    organizationId: routing.need.organizationId,
    data: {
      toOrganizationId: routing.need.organizationId,
      needId: routing.needId,
      title: routing.need.title,
      interested: standing.interested,
    },
    at: now,
  })
}
