import { newestCorpus } from '#app/modules/matching/corpus.data.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Draft } from './draft.data.server.ts'
import { inputsHash, type Preview } from './preview.data.server.ts'

/**
 * Whether a preview still says what publishing the draft would do now: of this content, of all needs and offerings as they are.
 * 'expired' asks for another preview, nothing else.
 */
export async function previewState(
  tx: Tx,
  preview: Preview,
  draft: Pick<Draft, 'contentHash' | 'baseVersion'>,
  today: string,
): Promise<'counting' | 'expired' | 'current'> {
  if (!preview.finishedAt) return 'counting'
  const sameDraft = preview.contentHash === draft.contentHash && preview.againstVersion === draft.baseVersion
  if (!sameDraft || preview.overtaken || preview.validFrom < today) return 'expired'
  const corpus = await newestCorpus(tx)
  const inputs = corpus && (await inputsHash(tx, corpus.id))
  return inputs === preview.inputsHash ? 'current' : 'expired'
}
