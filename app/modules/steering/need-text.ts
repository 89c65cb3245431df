import type { ChallengeView } from './challenge-view.ts'

/** So that the address with it stays short. */
const PROBLEM_MAX = 200

/** What a firm with the same problem begins its need with. */
export function needTextOf({ title, problem, goals }: Pick<ChallengeView, 'title' | 'problem' | 'goals'>) {
  return [title, problem.slice(0, PROBLEM_MAX), ...goals.slice(0, 3)].join('\n')
}
