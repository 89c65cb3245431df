import type { Member } from '#app/modules/accounts/actor.ts'
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { widerThan } from './capability.ts'
import {
  capacityChanged,
  insertLine,
  type LineColumns,
  lockOwnLine,
  pilotOfferings,
  updateLine,
} from './line.data.server.ts'
import { type LineForm, openingHoursOf, rateCardOf } from './line.schema.ts'
import { logOpening } from './log-line.server.ts'

type Saved =
  | { ok: true; value: { id: string } }
  | { ok: false; refusal: 'gone' | 'stale' }
  /** Keys of the capability in which the line claims more than its offering. */
  | { ok: false; refusal: 'wider'; keys: string[] }

/** Puts a new line under a published pilot offering. */
export async function addLine(actor: Member, offeringId: string, form: LineForm): Promise<Saved> {
  return transaction(async (tx): Promise<Saved> => {
    const offering = await findOffering(tx, actor, offeringId)
    if (!offering) return { ok: false, refusal: 'gone' }
    const keys = widerThan(form.ext, offering.extension as ExtensionValues)
    if (keys.length > 0) return { ok: false, refusal: 'wider', keys }
    const { id } = await insertLine(tx, {
      organizationId: actor.organization.id,
      offeringId: offering.id,
      ...columnsOf(form),
    })
    await logOpening(tx, 'line.added', id, actor)
    return { ok: true, value: { id } }
  })
}

/** Saves a line; bookings that were made keep what was agreed then. */
export async function saveLine(actor: Member, id: string, form: LineForm, now = new Date()): Promise<Saved> {
  if (!isUuid(id)) return { ok: false, refusal: 'gone' }
  return transaction(async (tx): Promise<Saved> => {
    const line = await lockOwnLine(tx, actor.organization.id, id)
    if (!line) return { ok: false, refusal: 'gone' }
    const keys = widerThan(form.ext, line.offering.extension as ExtensionValues)
    if (keys.length > 0) return { ok: false, refusal: 'wider', keys }
    const saved = await updateLine(
      tx,
      actor.organization.id,
      { id, revision: form.revision },
      columnsOf(form),
    )
    if (!saved) return { ok: false, refusal: 'stale' }
    await capacityChanged(tx, id, now)
    await logOpening(tx, 'line.changed', id, actor)
    return { ok: true, value: { id } }
  })
}

/** Pauses a line or opens it again; what is booked stays booked. */
export async function pauseLine(
  actor: Member,
  id: string,
  paused: boolean,
  now = new Date(),
): Promise<boolean> {
  if (!isUuid(id)) return false
  return transaction(async (tx) => {
    const line = await lockOwnLine(tx, actor.organization.id, id)
    if (!line) return false
    await updateLine(tx, actor.organization.id, line, { status: paused ? 'paused' : 'open' })
    await capacityChanged(tx, id, now)
    await logOpening(tx, paused ? 'line.paused' : 'line.opened', id, actor)
    return true
  })
}

async function findOffering(tx: Tx, actor: Member, offeringId: string) {
  const offerings = await pilotOfferings(tx, actor.organization.id)
  return offerings.find(({ id }) => id === offeringId)
}

function columnsOf(form: LineForm): LineColumns {
  const { parallelUnits, changeoverHours, openSharePercent, ...rest } = form.ext
  const numberOf = (value: unknown, blank: number) => (typeof value === 'number' ? value : blank)
  return {
    name: form.name,
    capability: { ...rest },
    parallelUnits: numberOf(parallelUnits, 1),
    changeoverMinutes: Math.round(numberOf(changeoverHours, 0) * 60),
    openSharePercent: numberOf(openSharePercent, 100),
    families: form.families,
    openingHours: openingHoursOf(form),
    horizonDays: form.horizonDays,
    noticeHours: form.noticeHours,
    minBlockMinutes: form.minBlockMinutes,
    maxBlockMinutes: form.maxBlockMinutes,
    cancelHours: form.cancelHours,
    holdHours: form.holdHours,
    quotaPerFirm: form.quotaPerFirm,
    needsQualification: form.needsQualification,
    orderMode: form.orderMode,
    rateCard: rateCardOf(form),
  }
}
