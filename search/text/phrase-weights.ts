import { boilerplate } from '#search/language/boilerplate.ts'
import type { RankingParameters } from './ranking-parameters.ts'
import type { Word } from './segment.ts'

/** From here on a title says how, for what or to what end, no longer what: "…及其制备方法", "…的研究与应用". */
const tails = new Set(['及其', '及', '以及', '和', '与'])
const saysKind = (word: Word) => (boilerplate.get(word.text) ?? 1) < 0.5

/**
 * The weight of each word of a title by its place: the last noun phrase (after the last 的, before tails of boilerplate)
 * carries what the thing is; a clause of use ("用于…的") carries what it is for; later clauses of a sentence carry conditions.
 * @param normal the normalised text that the words stand in
 */
export function phraseWeights(
  found: readonly Word[],
  normal: string,
  parameters: RankingParameters,
): number[] {
  const weights = found.map(() => 1)
  const end = endOfHead(found)
  let start = 0
  for (let index = end - 1; index >= 0; index -= 1) {
    if (found[index]?.text === '的') {
      start = index + 1
      break
    }
  }
  let using = false
  for (let index = 0; index < end; index += 1) {
    const word = found[index]?.text ?? ''
    if (word === '用于' || word === '适用于' || word === '面向') using = true
    if (word === '的') using = false
    if (using && index < start) weights[index] = parameters.use
    if (index >= start) weights[index] = parameters.head
  }
  const clause = endOfFirstClause(found, normal)
  for (let index = clause; index < found.length; index += 1) weights[index] = parameters.laterClause
  return weights
}

/** One past the first clause that says more than what kind of thing it is; brackets do not end a clause. */
function endOfFirstClause(found: readonly Word[], normal: string): number {
  for (let index = 1; index < found.length; index += 1) {
    const between = normal.slice(found[index - 1]?.end, found[index]?.start)
    if (/[,。;!?:]/.test(between) && !found.slice(0, index).every(saysKind)) return index
  }
  return found.length
}

/** One past the last word that says what the thing is. */
function endOfHead(found: readonly Word[]): number {
  let end = found.length
  for (let index = 1; index < found.length; index += 1) {
    const word = found[index]
    if (
      word &&
      tails.has(word.text) &&
      found.slice(index + 1).every((later) => saysKind(later) || later.text === '的')
    ) {
      end = index
      break
    }
  }
  while (end > 1 && saysKind(found[end - 1] as Word)) end -= 1
  return end
}
