import type { Member } from '#app/modules/accounts/actor.ts'
import { dayOfDate } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { offeringTitles } from './lead.data.server.ts'
import { findProgress, matchCounts } from './progress.data.server.ts'
import type { ProgressView } from './progress-view.ts'
import type { StopReason } from './routing.ts'
import { type DeclineCode, declineCodes } from './sending.ts'
import { unmetCause } from './unmet-cause.ts'

type Progress = NonNullable<Awaited<ReturnType<typeof findProgress>>>
type Row = Progress['sendings'][number]

/** 对接进度 of a need of the acting organization; null before its first wave. */
export async function readProgress(
  actor: Member,
  needId: string,
  now = new Date(),
): Promise<ProgressView | null> {
  if (!isUuid(needId)) return null
  return reading(async (tx) => {
    const routing = await findProgress(tx, actor.organization.id, needId)
    if (!routing) return null
    const { sendings, open, state } = routing
    const of = (status: Row['status']) => sendings.filter((one) => one.status === status)
    const interested = of('interested')
    const titles = await offeringTitles(
      tx,
      interested.map(({ offeringId }) => offeringId),
    )
    const declined = countsOf(of('declined').map(({ declineCode }) => declineCode as DeclineCode))
    const waiting = of('sent').filter(({ dueAt }) => dueAt > now).length
    const counts = {
      told: sendings.filter(({ wave }) => wave > 0).length,
      opened: sendings.filter(({ wave, openedAt }) => wave > 0 && openedAt !== null).length,
      interested: interested.length,
      declined: of('declined').length,
      waiting: open ? waiting : 0,
      silent: of('lapsed').length + of('sent').length - (open ? waiting : 0),
    }
    const looksBack = !open || state === 'exhausted'
    return {
      state: open ? state : 'stopped',
      stopReason: open ? (routing.stopReason as StopReason | null) : 'over',
      revision: routing.revision,
      wantedAnswers: routing.wantedAnswers,
      interestedCap: routing.interestedCap,
      wave: routing.wave,
      nextWaveAt: open ? (routing.nextWaveAt?.toISOString() ?? null) : null,
      open,
      counts,
      declined: declineCodes.flatMap((code) => (declined[code] ? [{ code, count: declined[code] }] : [])),
      freeFrom: firstFree(of('declined')),
      waves: wavesOf(sendings),
      interested: interested.map((row) => ({
        id: row.id,
        organizationId: row.organizationId,
        organizationName: row.organization.name,
        offeringId: row.offeringId,
        offeringTitle: titles.get(row.offeringId) ?? '',
        message: row.message,
        answeredAt: (row.answeredAt ?? row.sentAt).toISOString(),
        own: row.wave === 0,
      })),
      cause: looksBack
        ? unmetCause({
            ...(await matchCounts(tx, actor.organization.id, needId)),
            told: counts.told,
            interested: counts.interested,
            declined,
            silent: counts.silent,
            closeReason: routing.closeReason,
          })
        : null,
    }
  })
}

function countsOf(codes: DeclineCode[]): Partial<Record<DeclineCode, number>> {
  const counts: Partial<Record<DeclineCode, number>> = {}
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

function firstFree(declined: Row[]): string | null {
  const days = declined.flatMap(({ declineCode, freeOn }) =>
    declineCode === 'capacity_full' && freeOn ? [dayOfDate(freeOn)] : [],
  )
  return days.sort()[0] ?? null
}

function wavesOf(sendings: Row[]): ProgressView['waves'] {
  const numbers = [...new Set(sendings.map(({ wave }) => wave))].filter((wave) => wave > 0)
  return numbers.map((wave) => {
    const rows = sendings.filter((one) => one.wave === wave)
    const count = (status: Row['status']) => rows.filter((one) => one.status === status).length
    return {
      wave,
      sentAt: (rows[0] as Row).sentAt.toISOString(),
      told: rows.length,
      newcomers: rows.filter(({ slotKind }) => slotKind === 'newcomer').length,
      interested: count('interested'),
      declined: count('declined'),
    }
  })
}
