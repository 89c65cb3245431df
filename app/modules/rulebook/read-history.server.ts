import { namesOfPeople } from '#app/modules/accounts/names-of-people.data.server.ts'
import { listRuleSets } from '#app/modules/matching/rule-sets.data.server.ts'
import { addDays, dayOf } from '#app/platform/dates.ts'
import type { Language } from '#app/platform/language.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { changeSentence } from './change-words.server.ts'
import { contentChanges } from './content-changes.ts'
import { pageOfDrafts, publishedDrafts } from './draft.data.server.ts'
import type { HistoryView, VersionLine } from './history-view.ts'
import { contentOfVersion } from './newest-content.server.ts'
import { draftLines } from './read-rulebook.server.ts'
import { ruleWords } from './rule-words.server.ts'

const ENDED_SHOWN = 20

/** Sentences of a difference that a page shows. */
const CHANGES_SHOWN = 100

/** All versions with their days and people, and the difference of any two in sentences. */
export async function readHistory(
  wanted: { from?: number; to?: number },
  language: Language,
  now = new Date(),
): Promise<HistoryView> {
  const words = ruleWords(language)
  const today = dayOf(now)
  return reading(async (tx) => {
    const sets = await listRuleSets(tx)
    const drafts = await publishedDrafts(tx)
    const names = await namesOfPeople(
      tx,
      [...drafts.values()].flatMap((draft) => [draft.proposedById, draft.decidedById]),
    )
    const name = (id: string | null | undefined) => (id && names.get(id)) || null
    const inForce = sets.find((set) => set.validFrom <= today)?.version
    const versions = sets.map((set, index): VersionLine => {
      const draft = drafts.get(set.version)
      const later = sets[index - 1]
      return {
        version: set.version,
        validFrom: set.validFrom,
        validTo: later ? addDays(later.validFrom, -1) : null,
        state: set.version === inForce ? 'in-force' : set.validFrom > today ? 'planned' : 'past',
        draftId: draft?.id ?? null,
        title: draft?.title ?? null,
        note: draft?.note ?? null,
        proposedBy: name(draft?.proposedById),
        decidedBy: name(draft?.decidedById),
      }
    })
    const to = wanted.to ?? versions[0]?.version
    const from = wanted.from ?? versions[1]?.version
    const contents =
      from && to ? [await contentOfVersion(tx, from), await contentOfVersion(tx, to)] : [null, null]
    const [a, b] = contents
    const changes = a && b ? contentChanges(a, b) : []
    return {
      versions,
      comparison:
        from && to && a && b
          ? {
              from,
              to,
              total: changes.length,
              changes: changes.slice(0, CHANGES_SHOWN).map((one) => changeSentence(one, words).text),
            }
          : null,
      ended: await draftLines(tx, await pageOfDrafts(tx, { open: false, take: ENDED_SHOWN })),
    }
  })
}
