import { beginningOf } from '#app/platform/beginning-of.ts'
import type { ChallengeView } from './challenge-view.ts'

const PROBLEM_MAX = 200
/** A Chinese character is nine in an address, and proxies take no address beyond 8 KB. */
const TEXT_MAX = 600

/** What a firm with the same problem begins its need with; it travels in an address. */
export function needTextOf({ title, problem, goals }: Pick<ChallengeView, 'title' | 'problem' | 'goals'>) {
  return beginningOf([title, beginningOf(problem, PROBLEM_MAX), ...goals.slice(0, 3)].join('\n'), TEXT_MAX)
}
