import { subjects } from '#search/language/all-subjects.ts'
import { synonymGroups } from '#search/language/synonyms.ts'
import { phraseList, spell } from './phrases.ts'

/** The phrases of the synonym groups and of the subjects, ready to be looked for, by number. */
export const groupPhrases = phraseList(
  synonymGroups.flatMap((group, number) => group.map((member) => [member, number] as const)),
)

export const subjectPhrases = phraseList(
  subjects.flatMap((subject, number) => subject.words.map((word) => [word, number] as const)),
)

/** The other words for the same thing, as the segmenter spells them; none for a word in no group. */
export function synonymsOf(word: string): string[] {
  const numbers = groupPhrases.numbers.get(spell(word)) ?? []
  const members = numbers.flatMap((number) => synonymGroups[number] ?? []).map(spell)
  return [...new Set(members)].filter((member) => member !== spell(word))
}
