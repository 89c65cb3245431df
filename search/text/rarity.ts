import { idf } from '@node-rs/jieba/dict.js'
import type { RankingParameters } from './ranking-parameters.ts'
import type { TextStatistics } from './statistics.ts'

let background: Map<string, number> | undefined

/** The share of general Chinese documents that hold a word, from the frequencies that come with jieba. */
function everydayShare(word: string): number {
  background ??= readBackground()
  return Math.exp(-(background.get(word) ?? 12))
}

function readBackground(): Map<string, number> {
  const rarities = new Map<string, number>()
  for (const line of Buffer.from(idf).toString('utf8').split('\n')) {
    const blank = line.indexOf(' ')
    if (blank > 0) rarities.set(line.slice(0, blank), Number(line.slice(blank + 1)))
  }
  return rarities
}

/**
 * How rare a term is, in nats, never below 0: the catalogue's own count, steadied by a small number of documents of
 * general Chinese so that ten offerings do not make a common word look rare.
 */
export function rarity(key: string, statistics: TextStatistics, parameters: RankingParameters): number {
  const found = statistics.documentFrequencies[key] ?? 0
  const share = key.startsWith('w:') ? everydayShare(key.slice(2)) * 20 : 0.002
  const count = statistics.documentCount + parameters.background
  const frequency = Math.min(count, found + parameters.background * Math.min(1, share))
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5)) ** parameters.rarityPower
}
