import { randomUUID } from 'node:crypto'
import { dayOf } from '#app/platform/dates.ts'
import { appendEvent, appendEvents } from '#app/platform/events.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { interestRateBp } from './answer-rate.ts'
import { type CandidateRow, candidatesOf, historiesOf } from './candidate.data.server.ts'
import { planWave, type Standing, type WaveCandidate } from './plan-wave.ts'
import { readStanding } from './read-standing.server.ts'
import { type LockedRouting, updateRouting } from './routing.data.server.ts'
import { WAVE_WORKING_DAYS } from './routing.ts'
import { insertSendings } from './sending.data.server.ts'
import { takeStep } from './take-step.server.ts'
import { closeOfWorkingDay } from './working-days.ts'

/**
 * Tells the next providers of a need whose routing is locked; returns how many.
 * @param patience 'impatient' counts nobody who has not answered yet, though they keep their places
 */
export async function openWave(
  tx: Tx,
  routing: LockedRouting,
  now: Date,
  patience: 'patient' | 'impatient' = 'patient',
): Promise<number> {
  const { needId, need } = routing
  const before = await readStanding(tx, routing, now)
  const rows = await candidatesOf(tx, needId, now)
  const candidates = await withHistories(tx, rows, need.organizationId, now)
  const { entries } = planWave({
    ...before,
    ...(patience === 'impatient' ? { pendingRatesBp: before.pendingRatesBp.map(() => 0) } : {}),
    candidates,
    sinceNewcomer: sinceNewcomer(before.sendings, rows),
  })
  const wave = routing.wave + 1
  const dueAt = closeOfWorkingDay(now, WAVE_WORKING_DAYS)
  const told = await insertSendings(
    tx,
    entries.map(({ valueBp: _, ...entry }) => ({
      ...entry,
      id: randomUUID(),
      needId,
      needVersion: need.version,
      wave,
      sentAt: now,
      dueAt,
    })),
  )
  if (told.length > 0) {
    await updateRouting(tx, needId, { wave })
    await tell(tx, routing, { told, entries, newcomers: newcomersOf(rows), wave, dueAt, now })
  }
  const after = told.length > 0 ? await readStanding(tx, routing, now) : before
  // What could not be told now has no place yet, or nobody to go to: another look is worth while when a term ends.
  await takeStep(tx, routing, { ...after, nobodyLeft: true }, now)
  return told.length
}

async function withHistories(
  tx: Tx,
  rows: CandidateRow[],
  buyerId: string,
  now: Date,
): Promise<WaveCandidate[]> {
  const histories = await historiesOf(tx, [...new Set(rows.map(({ organizationId }) => organizationId))], now)
  return rows.map((row) => {
    const { offeringId, organizationId, scoreBp, openSlots, newcomer } = row
    const history = histories.get(organizationId) ?? { told: 0, interested: 0, load: 0 }
    return {
      ...{ offeringId, organizationId, scoreBp, openSlots, newcomer },
      rateBp: interestRateBp(history),
      load: history.load,
      standing: standingOf(row, buyerId),
    }
  })
}

function standingOf(row: CandidateRow, buyerId: string): Standing {
  if (row.organizationId === buyerId) return 'own'
  if (row.told) return 'told'
  if (row.unreachable) return 'unreachable'
  if (row.absent) return 'absent'
  return row.paused ? 'paused' : 'free'
}

/** Places given to others in the waves after the last one that held a newcomer. */
function sinceNewcomer(
  sendings: { organizationId: string; wave: number; slotKind: string }[],
  rows: CandidateRow[],
): number {
  const newcomers = newcomersOf(rows)
  const told = sendings.filter(({ slotKind }) => slotKind !== 'own')
  const last = told.findLast(
    ({ organizationId, slotKind }) => slotKind === 'newcomer' || newcomers.has(organizationId),
  )
  return told.filter(({ wave }) => wave > (last?.wave ?? 0)).length
}

function newcomersOf(rows: CandidateRow[]): Set<string> {
  return new Set(rows.filter(({ newcomer }) => newcomer).map(({ organizationId }) => organizationId))
}

type Told = {
  told: { id: string; organizationId: string }[]
  entries: readonly { organizationId: string; offeringId: string; slotKind: string }[]
  newcomers: ReadonlySet<string>
  wave: number
  dueAt: Date
  now: Date
}

async function tell(
  tx: Tx,
  { needId, need }: LockedRouting,
  { told, entries, newcomers, wave, dueAt, now }: Told,
): Promise<void> {
  const { title } = need
  const dueOn = dayOf(dueAt)
  const planned = new Map(entries.map((entry) => [entry.organizationId, entry]))
  await appendEvents(
    tx,
    told.map(({ id, organizationId }) => ({
      type: 'need.sent',
      subjectId: id,
      organizationId: need.organizationId,
      data: {
        ...{ toOrganizationId: organizationId, needId, sendingId: id, title, wave, dueOn },
        offeringId: planned.get(organizationId)?.offeringId ?? null,
        slotKind: planned.get(organizationId)?.slotKind ?? 'merit',
        newcomer: newcomers.has(organizationId),
      },
      at: now,
    })),
  )
  await appendEvent(tx, {
    type: 'wave.opened',
    subjectId: needId,
    organizationId: need.organizationId,
    data: { toOrganizationId: need.organizationId, needId, title, wave, told: told.length, dueOn },
  })
}
