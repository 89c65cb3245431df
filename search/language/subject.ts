/**
 * A subject of industry and services with the words that point to it: not synonyms, but words that are said of the same
 * matter, so that a need about 坍落度 and an offering about 减水剂 are known to be near. A word may point to several subjects.
 */
export type Subject = { name: string; words: readonly string[] }

/** @param words lower case, simplified, parted by blanks */
export function subject(name: string, words: string): Subject {
  return { name, words: words.split(' ') }
}
