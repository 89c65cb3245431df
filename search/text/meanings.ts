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
