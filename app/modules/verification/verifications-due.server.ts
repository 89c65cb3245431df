import { refreshOfferingsOf } from '#app/modules/offerings/refresh-offerings.server.ts'
import { lockOrganization } from '#app/modules/organizations/organization.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { reading, type Tx, transaction } from '#app/platform/transaction.server.ts'
import { approvalsOver, certificatesOver, type DueItem, markLapsed, recheckDue } from './due.data.server.ts'
import { applyState } from './effect.data.server.ts'
import { moveItem } from './item.data.server.ts'
import { sayStep } from './say-step.server.ts'

/** Looked at in one go at most; the rest comes with the next. */
const BATCH = 50

/** What the days do to verification: ends are noticed and judged anew, and after six months an approval is due again. */
export async function verificationsDue(now: Date): Promise<number> {
  const today = dayOf(now)
  return (await noticeExpired(today, now)) + (await noticeOver(today, now)) + (await askAgain(today, now))
}

/** Judged anew before it is marked: a process that dies between the two does it again. */
async function noticeExpired(today: string, now: Date): Promise<number> {
  const over = await reading((tx) => certificatesOver(tx, today, BATCH))
  await refreshAll(over)
  for (const { id, organizationId, code, check } of over) {
    await transaction(async (tx) => {
      await lockOrganization(tx, organizationId)
      if (!(await markLapsed(tx, { id, organizationId, today, now }))) return
      if (check) return endApproval(tx, check, now)
      const data = { toOrganizationId: organizationId, kind: 'certificate', code }
      return appendEvent(tx, { type: 'verification.expired', subjectId: id, organizationId, at: now, data })
    })
  }
  return over.length
}

async function noticeOver(today: string, now: Date): Promise<number> {
  const over = await reading((tx) => approvalsOver(tx, today, BATCH))
  for (const item of over) {
    await transaction(async (tx) => {
      // Held first: what others decide of its labels meanwhile stays.
      await lockOrganization(tx, item.organizationId)
      if (await endApproval(tx, item, now))
        await applyState(tx, item, { state: 'expired', expiresOn: null, now })
    })
  }
  await refreshAll(over)
  return over.length
}

/** What was approved asks for a new document; what waits goes on waiting. False where something happened to it since it was looked at. */
async function endApproval(tx: Tx, item: DueItem, now: Date): Promise<boolean> {
  const state = item.state === 'approved' ? ('revise' as const) : item.state
  if (!(await moveItem(tx, item, { state, expiresOn: null, recheckOn: null }))) return false
  await sayStep(tx, item, { act: 'expired', by: null, at: now })
  return true
}

/** It still counts while an official looks again. */
async function askAgain(today: string, now: Date): Promise<number> {
  const due = await reading((tx) => recheckDue(tx, today, BATCH))
  for (const item of due) {
    await transaction(async (tx) => {
      await lockOrganization(tx, item.organizationId)
      if (!(await moveItem(tx, item, { state: 'pending', waitingSince: now, recheckOn: null }))) return
      await sayStep(tx, item, { act: 'recheck', by: null, at: now })
    })
  }
  return due.length
}

async function refreshAll(rows: { organizationId: string }[]) {
  for (const id of new Set(rows.map(({ organizationId }) => organizationId))) await refreshOfferingsOf(id)
}
