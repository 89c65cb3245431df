import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import { type NeedView, needView } from '#app/modules/needs/need-view.ts'
import { formatDay } from '#app/platform/dates.ts'
import { formatFen } from '#app/platform/money.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { findAnswerer } from './find-answerer.server.ts'
import { findLead } from './lead.data.server.ts'
import type { MailAnswer } from './lead-view.ts'
import { ownAnswer } from './own-answer.ts'

/** What a letter's link asks, for whoever has the letter; null where the link is none of ours. Changes nothing. */
export async function readMailAnswer(
  token: string,
  language: string,
  now = new Date(),
): Promise<MailAnswer | null> {
  const found = await findAnswerer(token)
  if (!found) return null
  const row = await reading((tx) => findLead(tx, found.answerer.organizationId, found.sendingId))
  const need = row?.routing.need.versions[0]?.snapshot as unknown as NeedSnapshot | undefined
  if (!row || !need) return null
  const shown = needView(need, row.routing.need.status, 'matched')
  return {
    answer: ownAnswer(row, now),
    organizationName: found.organizationName,
    need: {
      title: shown.title,
      organizationName: shown.organizationName,
      background: shown.background,
      budget: budgetWords(shown, language),
      finishBy: shown.finishBy && formatDay(shown.finishBy, language),
    },
  }
}

function budgetWords({ budget }: NeedView, language: string): string | null {
  const [low, high] = [budget?.minFen ?? null, budget?.maxFen ?? null].map((fen) =>
    fen === null ? null : formatFen(fen, language),
  )
  return low && high && low !== high ? `${low} – ${high}` : (low ?? high ?? null)
}
