import type { Member } from '#app/modules/accounts/actor.ts'
import { openFields, settleableFields } from '#app/modules/needs/open-fields.ts'
import { findSendingOf } from '#app/modules/routing/sending.data.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { isPast, lastDayToAsk, whyClosed } from './deadlines.ts'
import { findPlan } from './plan.data.server.ts'
import { listQuestions, listQuestionsFor } from './question.data.server.ts'
import type { QuestionsView } from './question-view.ts'
import { findOpenNeed } from './reception.data.server.ts'

/** Questions about a need for its owner, and for providers that are or were interested; null for others. */
export async function readQuestions(
  actor: Member,
  needId: string,
  now = new Date(),
): Promise<QuestionsView | null> {
  if (!isUuid(needId)) return null
  return reading(async (tx) => {
    const organizationId = actor.organization.id
    const open = await findOpenNeed(tx, needId)
    if (!open) return null
    const own = open.buyerId === organizationId
    const sending = own ? null : await findSendingOf(tx, needId, organizationId)
    if (!own && sending?.status !== 'interested') return null
    const plan = await findPlan(tx, needId)
    const lastDay = lastDayToAsk(open.quoteDeadline, plan.qaCloseOn)
    const rows = own ? await listQuestions(tx, needId) : await listQuestionsFor(tx, needId, organizationId)
    const blank = openFields(open.need)
    return {
      needId,
      title: open.need.title,
      side: own ? 'buyer' : 'provider',
      questions: rows.map(({ organizationId: asker, askedAt, answeredAt, ...row }) => ({
        ...row,
        askedAt: askedAt.toISOString(),
        answeredAt: answeredAt?.toISOString() ?? null,
        mine: asker === organizationId,
        spec: own && row.answer === null ? (blank.find(({ key }) => key === row.field)?.spec ?? null) : null,
      })),
      fields: settleableFields(open.need)
        .map(({ key, spec }) => ({
          key,
          label: spec.needLabel ?? spec.label,
          open: blank.some((one) => one.key === key),
        }))
        .filter(({ key, open: isOpen }) => isOpen || rows.some(({ field }) => field === key)),
      lastDay,
      closed: whyClosed(open, now) ?? (isPast(lastDay, now) ? 'qa-closed' : null),
      sendingId: sending?.id ?? null,
    }
  })
}
