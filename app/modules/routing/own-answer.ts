import type { NeedStatus } from '#app/modules/needs/need.ts'
import { dayOfDate } from '#app/platform/dates.ts'
import type { OwnAnswer } from './lead-view.ts'
import { isOpen } from './routing.ts'
import { type DeclineCode, leadState, type SendingStatus, type SlotKind } from './sending.ts'

type Row = {
  id: string
  revision: number
  status: SendingStatus
  wave: number
  slotKind: string
  sentAt: Date
  dueAt: Date
  openedAt: Date | null
  answeredAt: Date | null
  answeredBy: string | null
  message: string | null
  declineCode: string | null
  declineNote: string | null
  freeOn: Date | null
  routing: { need: { status: NeedStatus; settlement: object | null } }
}

/** A sending as its provider sees it. */
export function ownAnswer(row: Row, now: Date): OwnAnswer {
  const { status, settlement } = row.routing.need
  const open = isOpen({ status, settled: settlement !== null })
  return {
    id: row.id,
    revision: row.revision,
    state: leadState(row, open, now),
    open,
    wave: row.wave,
    slotKind: row.slotKind as SlotKind,
    sentAt: row.sentAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    answeredBy: row.answeredBy as OwnAnswer['answeredBy'],
    message: row.message,
    declineCode: row.declineCode as DeclineCode | null,
    declineNote: row.declineNote,
    freeOn: row.freeOn && dayOfDate(row.freeOn),
  }
}
