import type { Actor } from '#app/modules/accounts/actor.ts'
import { districtsOf } from '#app/modules/accounts/districts-of.ts'
import { mayKeepRules } from '#app/modules/accounts/may-keep-rules.ts'
import { dayOf } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { findDraft } from './draft.data.server.ts'
import { worksOn } from './draft-life.ts'
import { effectLines } from './effect-lines.server.ts'
import { effectRow } from './preview-lists.data.server.ts'
import { findShadowRun, pageOfShadowResults, shadowSums } from './shadow.data.server.ts'

const PER_PAGE = 10

/** A shadow run with a page of its results on needs that an official may see; null where there is none. */
export async function readShadowRun(actor: Actor, id: string, page: number, now = new Date()) {
  const districts = districtsOf(actor, dayOf(now))
  return reading(async (tx) => {
    const run = await findShadowRun(tx, id)
    const draft = run && (await findDraft(tx, run.draftId))
    if (!run || !draft) return null
    const sums = await shadowSums(tx, id, districts)
    const rows = await pageOfShadowResults(tx, id, {
      districts,
      skip: (page - 1) * PER_PAGE,
      take: PER_PAGE,
    })
    const lines = await effectLines(tx, rows.map(effectRow))
    return {
      id,
      draft: { id: draft.id, title: draft.title },
      /** Of whose needs alone it tells; null is all. */
      regionScope: actor.regionScope,
      mayStop: mayKeepRules(actor) && worksOn(actor, draft),
      /** The draft went on while the run judges by its earlier form. */
      draftMovedOn: draft.contentHash !== run.contentHash,
      startedAt: run.startedAt.toISOString(),
      endsAt: (run.stoppedAt ?? run.endsAt).toISOString(),
      running: !run.stoppedAt && run.endsAt > now,
      sums: { ...sums, agreementBp: sums.pairs ? Math.round((sums.agreed * 10_000) / sums.pairs) : null },
      lines: lines.map((line, index) => ({
        ...line,
        agreementBp: share(rows[index]?.agreed ?? 0, rows[index]?.pairs ?? 0),
        againstVersion: rows[index]?.againstVersion ?? 0,
      })),
      page,
      pages: Math.max(1, Math.ceil(sums.needs / PER_PAGE)),
    }
  })
}

const share = (part: number, whole: number) => (whole ? Math.round((part * 10_000) / whole) : 10_000)
