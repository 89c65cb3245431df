/** Finds known words in clauses: the longest first, none inside another, none that the sentence rules out. */
import { type Clause, shownPiece, standsFree } from './clauses.ts'

export type Mention = { word: string; evidence: string; clause: number; start: number; end: number }

const REFUSED = /(?:不要|不需要|不需|无需|无须|不接受|不含|不包括|除了|除|非)\s*$/

/**
 * Mentions of the words in the order of the text. Words are normalised, of two signs at least; overlapping words of
 * the same length all count, since a word may name several things.
 */
export function findWords(clauses: readonly Clause[], words: Iterable<string>): Mention[] {
  const wanted = [...new Set(words)].filter((word) => word.length >= 2).sort((a, b) => b.length - a.length)
  const mentions: Mention[] = []
  clauses.forEach((clause, index) => {
    for (const word of wanted) {
      for (let start = clause.text.indexOf(word); start >= 0; start = clause.text.indexOf(word, start + 1)) {
        const end = start + word.length
        const covered = mentions.some(
          (other) => other.clause === index && other.start <= start && end <= other.end,
        )
        if (covered || !standsFree(clause.text, start, end)) continue
        if (REFUSED.test(clause.text.slice(0, start))) continue
        mentions.push({ word, evidence: shownPiece(clause, start, end), clause: index, start, end })
      }
    }
  })
  return mentions.sort((a, b) => a.clause - b.clause || a.start - b.start)
}

const LINKS = '(?:对接|集成|打通|互通|联通|连接|接入|衔接)'
const LINKED_BEFORE = new RegExp(
  `(?:${LINKS}|已有|现有|已上|在用|目前用|正在用|现用)(?:了|的|到)?(?:我们|公司|企业)?[^,;]{0,12}$`,
)
const LINKED_AFTER = new RegExp(`^(?:系统|软件)?(?:、[^,;]{1,12})?(?:做|进行|的)?${LINKS}`)

/** Whether a mention is of a system that is already there and only has to be connected. */
export function isExistingSystem({ text }: Clause, { start, end }: Mention): boolean {
  const before = text.slice(0, start)
  const linkedAfter = LINKED_AFTER.test(text.slice(end)) && /(?:与|和|跟|同|将|把)[^,;]{0,10}$/.test(before)
  return LINKED_BEFORE.test(before) || linkedAfter
}
