/** What is sought: domain, leaves, and a title made of the writer's own words. */

import { type DomainCode, domainCodes } from '#app/modules/taxonomy/domain.ts'
import { beginningOf } from '#app/platform/beginning-of.ts'
import type { Clause } from './clauses.ts'
import { wordMeanings } from './domain-words.ts'
import { isExistingSystem, type Mention } from './find-words.ts'

const ENOUGH = 2
const TITLE_LENGTH = 40

/** The domain that most words speak for; null where none does or two do alike. */
export function readDomain(
  clauses: readonly Clause[],
  mentions: readonly Mention[],
): { value: DomainCode; evidence: string } | null {
  const scores = new Map<DomainCode, number>()
  const words = new Map<DomainCode, Mention[]>()
  const seen = new Set<string>()
  mentions.forEach((mention, order) => {
    if (seen.has(mention.word)) return
    seen.add(mention.word)
    const clause = clauses[mention.clause]
    const weightOf = clause && isExistingSystem(clause, mention) ? 0.2 : 1
    for (const domain of domainCodes) {
      const own = (wordMeanings().get(mention.word) ?? []).filter((meaning) => meaning.domain === domain)
      if (!own.length) continue
      const weight = Math.max(...own.map((meaning) => meaning.weight)) * weightOf
      scores.set(domain, (scores.get(domain) ?? 0) + weight + (order === 0 ? 0.5 : 0))
      words.set(domain, [...(words.get(domain) ?? []), mention])
    }
  })
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < ENOUGH || best[1] === second?.[1]) return null
  const told = (words.get(best[0]) ?? []).map((mention) => mention.evidence)
  return { value: best[0], evidence: [...new Set(told)].slice(0, 3).join('、') }
}

/** The leaves of the domain that are named, at most three, in the order of the text. */
export function readLeaves(
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  domain: DomainCode,
): { value: string[]; evidence: string } | null {
  const found = mentions.flatMap((mention) => {
    const clause = clauses[mention.clause]
    if (clause && isExistingSystem(clause, mention)) return []
    return (wordMeanings().get(mention.word) ?? [])
      .filter((meaning) => meaning.domain === domain && meaning.leaf)
      .map((meaning) => ({ leaf: meaning.leaf ?? '', evidence: mention.evidence }))
  })
  const leaves = [...new Set(found.map(({ leaf }) => leaf))].slice(0, 3)
  if (!leaves.length) return null
  return { value: leaves, evidence: [...new Set(found.map(({ evidence }) => evidence))].join('、') }
}

const LEADING =
  /^(?:您好|你好|大家好|我们(?:公司|厂|企业)?|我司|我公司|我厂|本公司|本厂|公司|企业|目前|现在|现|因[^,]{1,12}需要|想要|想|要|急需|需要|需|寻找|寻求|寻|求购|求|找|拟|计划|希望|打算|准备|能够|请问|有没有|谁能|哪家|帮忙|做|上|一家|一个|一套|一条|一批|个|能|的|\s)+/
const FILLER =
  /预算|费用|经费|希望|要求|必须|最好|尽量|左右|大约|工期|周期|时间|控制|在|约|内|前|的|可以|接受|支持|\s|[:：]/g

/**
 * A title from the clauses that say what is sought: those that only name money, time or place are left out.
 * @param asides what was read of money, time and place, as typed
 * @param named the clauses that name what is sought, by their place
 */
export function titleOf(
  clauses: readonly Clause[],
  asides: readonly string[],
  named: ReadonlySet<number>,
): string {
  const telling = clauses.filter(({ shown }, index) => {
    if (named.has(index)) return true
    const rest = asides.reduce((text, aside) => text.replace(aside, ''), shown).replace(FILLER, '')
    return rest.length >= 3
  })
  let title = ''
  for (const { shown } of telling.length ? telling : clauses) {
    const piece = title ? shown : shown.replace(LEADING, '') || shown
    const next = title ? `${title}，${piece}` : piece
    if (next.length > TITLE_LENGTH) {
      title ||= beginningOf(next, TITLE_LENGTH)
      break
    }
    title = next
  }
  return title
}
