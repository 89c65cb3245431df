/** 揭榜挂帅: how entries are weighed, when they count, and in which order they stand. */
import { weightedScore } from '#app/modules/proposals/scores.ts'

export const challengeCriteria = ['solution', 'feasibility', 'team', 'cost'] as const
export type ChallengeCriterion = (typeof challengeCriteria)[number]
/** Whole percents, 100 together. */
export type ChallengeWeights = Record<ChallengeCriterion, number>

export const standardWeights: ChallengeWeights = { solution: 40, feasibility: 30, team: 15, cost: 15 }

export const POINTS_MAX = 100
export const MILESTONES_MAX = 6
export const GOALS_MAX = 12
/** Files of one entry. */
export const ENTRY_FILES_MAX = 5

export type EntryContent = {
  summary: string
  approach: string
  team: string
  milestones: { title: string; amountFen: number }[]
}

export function weightsAreWhole(weights: ChallengeWeights): boolean {
  return challengeCriteria.reduce((sum, code) => sum + weights[code], 0) === 100
}

/** Half-open: what comes at the deadline comes too late. */
export function takesEntries(
  { deadlineAt, concludedAt }: { deadlineAt: Date; concludedAt: Date | null },
  now: Date,
): boolean {
  return now < deadlineAt && concludedAt === null
}

/** Whether entries may be read: from the deadline on, and never where the challenge was taken back before it. */
export function entriesAreOpen(
  { deadlineAt, concludedAt }: { deadlineAt: Date; concludedAt: Date | null },
  now: Date,
): boolean {
  return (concludedAt ?? now) >= deadlineAt
}

/** Whether the deadline can be put off: before it, and after it where nobody entered. */
export function mayExtend(
  challenge: { deadlineAt: Date; concludedAt: Date | null },
  entries: number,
  now: Date,
): boolean {
  return challenge.concludedAt === null && (takesEntries(challenge, now) || entries === 0)
}

export function totalOf({ milestones }: EntryContent): number {
  return milestones.reduce((sum, { amountFen }) => sum + amountFen, 0)
}

/** Points by entry and criterion: the mean of all who gave some, to a tenth; absent where nobody did. */
export function meanPoints(
  scores: readonly { entryId: string; criterion: string; points: number }[],
): Record<string, Partial<ChallengeWeights>> {
  const means: Record<string, Partial<ChallengeWeights>> = {}
  for (const { entryId, criterion } of scores) {
    const own = scores.filter((one) => one.entryId === entryId && one.criterion === criterion)
    const mean = own.reduce((sum, { points }) => sum + points, 0) / own.length
    means[entryId] = { ...means[entryId], [criterion]: Math.round(mean * 10) / 10 }
  }
  return means
}

/** The points added up by weight; null until every criterion has some. */
export function sumOf(
  points: Partial<ChallengeWeights> | undefined,
  weights: ChallengeWeights,
): number | null {
  if (!points || challengeCriteria.some((code) => points[code] === undefined)) return null
  const criteria = challengeCriteria.map((code) => ({
    ...{ code, label: '', weightPercent: weights[code], minScore: null },
  }))
  return Math.round(weightedScore(points as Record<string, number>, criteria) * 10) / 10
}

/** The best first; those that are not scored yet last, the earlier ones before the later. */
export function inOrder<Entry extends { sum: number | null; enteredAt: string }>(
  entries: readonly Entry[],
): Entry[] {
  return [...entries].sort((a, b) => (b.sum ?? -1) - (a.sum ?? -1) || a.enteredAt.localeCompare(b.enteredAt))
}
