import { synonymGroups } from './synonyms.ts'

const han = /\p{Script=Han}/u

/** Words that jieba's own dictionary lacks and that synonym groups and subjects do not bring. */
const terms: readonly string[] = []

const all = [...new Set([...terms, ...synonymGroups.flat()].map((word) => word.toLowerCase()))]

/** Compounds that stay one word: lower case, simplified, without blanks. */
export const dictionary: readonly string[] = all.filter((word) => han.test(word) && !word.includes(' '))

/** Latin names of two words that count as one: `opc ua`. */
export const latinPhrases: readonly string[] = all.filter((word) => !han.test(word) && word.includes(' '))
