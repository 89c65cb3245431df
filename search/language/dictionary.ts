import { subjects } from './all-subjects.ts'
import { synonymGroups } from './synonyms.ts'

const han = /\p{Script=Han}/u
const all = [...new Set([...synonymGroups.flat(), ...subjects.flatMap(({ words }) => words)])]

/** Compounds that the segmenter keeps whole: two to six Han characters. A mixed one would hide its parts (304不锈钢). */
export const dictionary: readonly string[] = all.filter((word) => /^\p{Script=Han}{2,6}$/u.test(word))

/** Latin names of two words that count as one: `opc ua`. */
export const latinPhrases: readonly string[] = all.filter((word) => !han.test(word) && word.includes(' '))
