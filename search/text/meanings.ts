import { subjects } from '#search/language/all-subjects.ts'
import { synonymGroups } from '#search/language/synonyms.ts'
import { phraseList } from './phrases.ts'

/** The phrases of the synonym groups and of the subjects, ready to be looked for, by number. */
export const groupPhrases = phraseList(
  synonymGroups.flatMap((group, number) => group.map((member) => [member, number] as const)),
)

export const subjectPhrases = phraseList(
  subjects.flatMap((subject, number) => subject.words.map((word) => [word, number] as const)),
)

/** A subject that a character hints at, with the share of the character's listed words that are of it. */
type Hint = { number: number; share: number }

const HINT_WORDS = 3
const HINT_SHARE = 0.3

/** The subjects that single characters hint at: those of at least three listed words and a third of all of them. */
export const subjectHints: ReadonlyMap<string, readonly Hint[]> = hints()

function hints(): Map<string, Hint[]> {
  const counts = new Map<string, Map<number, number>>()
  const totals = new Map<string, number>()
  for (const [number, subject] of subjects.entries()) {
    for (const word of subject.words) {
      for (const char of new Set(word)) {
        if (!/\p{Script=Han}/u.test(char)) continue
        const ofChar = counts.get(char) ?? new Map<number, number>()
        ofChar.set(number, (ofChar.get(number) ?? 0) + 1)
        counts.set(char, ofChar)
        totals.set(char, (totals.get(char) ?? 0) + 1)
      }
    }
  }
  const found = new Map<string, Hint[]>()
  for (const [char, ofChar] of counts) {
    const total = totals.get(char) ?? 1
    const list = [...ofChar]
      .filter(([, count]) => count >= HINT_WORDS && count / total >= HINT_SHARE)
      .map(([number, count]) => ({ number, share: count / total }))
    if (list.length > 0) found.set(char, list)
  }
  return found
}
