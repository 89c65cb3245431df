import { newestCorpus } from '#app/modules/matching/corpus.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Draft } from './draft.data.server.ts'
import type { Preview } from './preview.data.server.ts'

/** A market moves on; what was counted longer ago than this says too little of it. */
const MAX_AGE_MILLISECONDS = 24 * 3_600_000

/**
 * Whether a preview still says what publishing the draft does to the needs and offerings that it was counted on. That others changed
 * since is no reason to count again, or a busy market could never change its rules (decision 012). 'expired' asks for another preview,
 * nothing else.
 */
export async function previewState(
  tx: Tx,
  preview: Preview,
  draft: Pick<Draft, 'contentHash' | 'baseVersion'>,
  now: Date,
): Promise<'counting' | 'expired' | 'current'> {
  if (!preview.finishedAt) return 'counting'
  const sameDraft = preview.contentHash === draft.contentHash && preview.againstVersion === draft.baseVersion
  const past =
    preview.validFrom < dayOf(now) || now.getTime() - preview.createdAt.getTime() > MAX_AGE_MILLISECONDS
  if (!sameDraft || !preview.totals || past) return 'expired'
  return (await newestCorpus(tx))?.id === preview.corpusId ? 'current' : 'expired'
}
