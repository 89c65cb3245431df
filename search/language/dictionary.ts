import { subjects } from './all-subjects.ts'
import { synonymGroups } from './synonyms.ts'

const han = /\p{Script=Han}/u
const all = [...new Set([...synonymGroups.flat(), ...subjects.flatMap(({ words }) => words)])]

/** Compounds that the segmenter keeps whole: lower case, simplified, two to six characters, without blanks. */
export const dictionary: readonly string[] = all.filter(
  (word) => han.test(word) && !word.includes(' ') && word.length > 1 && word.length <= 6,
)

/** Latin names of two words that count as one: `opc ua`. */
export const latinPhrases: readonly string[] = all.filter((word) => !han.test(word) && word.includes(' '))
