import type { Actor } from '#app/modules/accounts/actor.ts'
import { districtsOf } from '#app/modules/accounts/districts-of.ts'
import { mayKeepRules } from '#app/modules/accounts/may-keep-rules.ts'
import { namesOfPeople } from '#app/modules/accounts/names-of-people.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { findJob } from '#app/platform/jobs/start-job.server.ts'
import type { Language } from '#app/platform/language.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { changeSentence } from './change-words.server.ts'
import { contentChanges } from './content-changes.ts'
import { type Draft, findDraft } from './draft.data.server.ts'
import { whyNotStep, worksOn } from './draft-life.ts'
import { contentOfVersion, newestRuleSet } from './newest-content.server.ts'
import { movedSince, newestPreview, type Preview } from './preview.data.server.ts'
import { previewState } from './preview-state.server.ts'
import { ruleWords } from './rule-words.server.ts'
import type { DraftView, PreviewLine, ShadowLine } from './rulebook-view.ts'
import { listShadowRuns, shadowSums } from './shadow.data.server.ts'
import { MAKE_PREVIEW } from './start-preview.server.ts'
import { totalsOfDistricts } from './totals-of-districts.data.server.ts'

/** A draft with its differences in sentences, its newest preview and its shadow runs; null where there is none. */
export async function readDraft(
  actor: Actor,
  id: string,
  language: Language,
  now = new Date(),
): Promise<DraftView | null> {
  const words = ruleWords(language)
  return reading(async (tx) => {
    const draft = await findDraft(tx, id)
    const base = draft && (await contentOfVersion(tx, draft.baseVersion))
    if (!draft || !base) return null
    const newest = await newestRuleSet(tx, now)
    const preview = await newestPreview(tx, id)
    const names = await namesOfPeople(tx, [
      draft.authorId,
      draft.editedById,
      draft.proposedById,
      draft.decidedById,
    ])
    const name = (userId: string | null) => (userId && names.get(userId)) || null
    return {
      id,
      title: draft.title,
      note: draft.note,
      status: draft.status,
      revision: draft.revision,
      baseVersion: draft.baseVersion,
      newestVersion: newest.version,
      publishedVersion: draft.publishedVersion,
      validFrom: draft.validFrom,
      author: name(draft.authorId) ?? '',
      editedBy: name(draft.editedById) ?? '',
      proposedBy: name(draft.proposedById),
      decidedBy: name(draft.decidedById),
      reason: draft.reason,
      changes: contentChanges(base, draft.content).map((change) => changeSentence(change, words)),
      preview: preview && (await previewLine(tx, actor, { preview, draft, now })),
      shadowRuns: await shadowLines(tx, actor, { draftId: id, now }),
      whyNotPublish: whyNotStep(draft, 'publish', actor) ?? null,
      regionScope: draft.regionScope,
      mayWork: mayKeepRules(actor) && worksOn(actor, draft),
    }
  })
}

export async function previewLine(
  tx: Tx,
  actor: Actor,
  { preview, draft, now }: { preview: Preview; draft: Draft; now: Date },
): Promise<PreviewLine> {
  const districts = districtsOf(actor, dayOf(now))
  const job = preview.finishedAt ? null : await findJob(tx, MAKE_PREVIEW, preview.id)
  const published = draft.status === 'published' && preview.finishedAt !== null
  const state =
    job?.status === 'failed' ? 'failed' : published ? 'current' : await previewState(tx, preview, draft, now)
  return {
    id: preview.id,
    state,
    done: job?.done ?? 0,
    total: job?.total ?? null,
    validFrom: preview.validFrom,
    createdAt: preview.createdAt.toISOString(),
    totals: preview.totals,
    own:
      districts && actor.regionScope && preview.totals
        ? { regionCode: actor.regionScope, totals: await totalsOfDistricts(tx, preview.id, districts) }
        : null,
    moved: state === 'current' && !published ? await movedSince(tx, preview) : null,
  }
}

async function shadowLines(
  tx: Tx,
  actor: Actor,
  { draftId, now }: { draftId: string; now: Date },
): Promise<ShadowLine[]> {
  const districts = districtsOf(actor, dayOf(now))
  const lines: ShadowLine[] = []
  for (const { id, startedAt, endsAt, stoppedAt } of await listShadowRuns(tx, draftId)) {
    const { needs, pairs, agreed } = await shadowSums(tx, id, districts)
    lines.push({
      id,
      startedAt: startedAt.toISOString(),
      endsAt: (stoppedAt ?? endsAt).toISOString(),
      running: !stoppedAt && endsAt > now,
      needs,
      agreementBp: pairs > 0 ? Math.round((agreed * 10_000) / pairs) : null,
    })
  }
  return lines
}
