import type { Actor } from '#app/modules/accounts/actor.ts'
import { districtsOf } from '#app/modules/accounts/districts-of.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { effectLines } from './effect-lines.server.ts'
import { findPreview } from './preview.data.server.ts'
import { pageOfNeedRows } from './preview-lists.data.server.ts'

const BATCH = 200

export type PreviewRow = {
  id: string
  need: string
  before: number
  after: number
  gained: number
  lost: number
  topChanged: boolean
  /** The first of them. */
  gainedTitles: string
  lostTitles: string
}

/** Needs that a finished preview says would change, of those that an official may see; null where there is none. */
export async function countPreviewRows(actor: Actor, id: string): Promise<number | null> {
  return reading(async (tx) => {
    const preview = await findPreview(tx, id)
    if (!preview?.totals) return null
    const { total } = await pageOfNeedRows(tx, id, { ...changedFor(actor), skip: 0, take: 0 })
    return total
  })
}

const changedFor = (actor: Actor) => ({ filter: 'changed', districts: districtsOf(actor) }) as const

export async function* previewRows(actor: Actor, id: string): AsyncGenerator<PreviewRow[]> {
  for (let skip = 0; ; skip += BATCH) {
    const lines = await reading(async (tx) => {
      const { rows } = await pageOfNeedRows(tx, id, { ...changedFor(actor), skip, take: BATCH })
      return effectLines(tx, rows)
    })
    const titles = (names: { title: string; provider: string }[]) =>
      names.map(({ title, provider }) => `${title} (${provider})`).join('; ')
    yield lines.map(({ needId, gainedNames, lostNames, topBefore: _, topAfter: __, ...line }) => ({
      id: needId,
      ...line,
      gainedTitles: titles(gainedNames),
      lostTitles: titles(lostNames),
    }))
    if (lines.length < BATCH) return
  }
}
