import { currentCorpus } from '#app/modules/matching/current-corpus.server.ts'
import { findRuleSet } from '#app/modules/matching/rule-sets.data.server.ts'
import { nextNeedSnapshots, regionsOfNeeds } from '#app/modules/needs/need.data.server.ts'
import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import type { JobHandler } from '#app/platform/jobs/job.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { compile } from '#search/rules/evaluate.ts'
import { findDraft } from './draft.data.server.ts'
import { effectOnNeed } from './effect-on-need.server.ts'
import {
  beginPreview,
  countPublishedNeeds,
  type FirmRow,
  findPreview,
  finishPreview,
  insertNeedRows,
  type NeedRow,
} from './preview.data.server.ts'
import { addNeed, type FirmEffect, noTotals, type PreviewTotals, withFirms } from './preview-totals.ts'
import { ruleSetOf } from './rule-content.ts'

/** Needs counted between two signs of life. */
const BATCH = 20

/**
 * Counts what a draft would do, need after need. Called again after a crash it begins anew. Where the draft changed before, there is
 * nothing to count; what changes in the market meanwhile counts as changed since (movedSince).
 */
export const makePreview: JobHandler = async ({ subjectId: id, progress }) => {
  const now = new Date()
  const found = await reading(async (tx) => {
    const preview = await findPreview(tx, id)
    return preview && { preview, draft: await findDraft(tx, preview.draftId) }
  })
  if (!found || found.preview.finishedAt) return
  const { preview, draft } = found
  const before = await reading((tx) => findRuleSet(tx, preview.againstVersion))
  const none = { totals: null, firms: [], now }
  if (!before || draft?.contentHash !== preview.contentHash) {
    await transaction((tx) => finishPreview(tx, id, none))
    return
  }
  const after = compile(ruleSetOf(draft.content, preview.againstVersion + 1, preview.validFrom))
  const corpus = await currentCorpus(now)
  const total = await reading(countPublishedNeeds)
  await transaction((tx) => beginPreview(tx, id, { corpusId: corpus.id }))
  const firms = new Map<string, FirmRow>()
  let totals: PreviewTotals = noTotals
  let last: string | null = null
  for (;;) {
    const from: string | null = last
    const needs: NeedSnapshot[] = await reading((tx) => nextNeedSnapshots(tx, from, BATCH))
    last = needs.at(-1)?.id ?? null
    if (last === null) break
    const rows: NeedRow[] = []
    const regions = await reading((tx) =>
      regionsOfNeeds(
        tx,
        needs.map(({ id }) => id),
      ),
    )
    for (const need of needs) {
      const effect = await effectOnNeed(
        need,
        { before, after },
        { today: preview.validFrom, statistics: corpus.statistics },
      )
      const regionCode = regions.get(need.id) ?? ''
      for (const kind of ['gained', 'lost'] as const) {
        for (const offeringId of effect[kind])
          countFirm(firms, { organizationId: effect.firmOf(offeringId), regionCode }, kind)
      }
      totals = addNeed(totals, effect)
      rows.push({ needId: need.id, needVersion: need.version, regionCode, effect })
    }
    await reading((tx) => insertNeedRows(tx, id, rows))
    await progress(totals.needs, Math.max(total, totals.needs))
  }
  await transaction((tx) =>
    finishPreview(tx, id, {
      totals: withFirms(totals, wholeFirms(firms.values())),
      firms: [...firms.values()],
      now: new Date(),
    }),
  )
}

function countFirm(
  firms: Map<string, FirmRow>,
  { organizationId, regionCode }: { organizationId: string | undefined; regionCode: string },
  kind: keyof FirmEffect,
) {
  if (organizationId === undefined) return
  const key = `${organizationId} ${regionCode}`
  const known = firms.get(key) ?? { organizationId, regionCode, gained: 0, lost: 0 }
  firms.set(key, { ...known, [kind]: known[kind] + 1 })
}

/** What firms gain and lose over the needs of all regions. */
function wholeFirms(rows: Iterable<FirmRow>): Iterable<FirmEffect> {
  const firms = new Map<string, FirmEffect>()
  for (const { organizationId, gained, lost } of rows) {
    const known = firms.get(organizationId) ?? { gained: 0, lost: 0 }
    firms.set(organizationId, { gained: known.gained + gained, lost: known.lost + lost })
  }
  return firms.values()
}
