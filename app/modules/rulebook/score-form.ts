/** The numbers of the score as one form: names of its controls, and what they mean. */
import type { ScorePart } from '#search/rules/rule.ts'
import type { RuleContent } from './rule-content.ts'

export const scoreTables = ['weights', 'unknownBp', 'distanceBp', 'allocation'] as const
export type ScoreTable = (typeof scoreTables)[number]

export type ScoreNumber = {
  table: ScoreTable
  key: string
  /** 'weights.price' */
  name: string
  value: number
  /** Basis points are typed as percent. */
  unit: 'percent' | null
}

const isShare = (table: ScoreTable, key: string) =>
  table === 'unknownBp' || table === 'distanceBp' || key.endsWith('Bp')

const parts = ['text', 'capability', 'price', 'delivery', 'distance', 'track', 'capacity', 'reciprocity']

/** The database keeps no order of keys; people read the parts as everywhere, and distances from near to far. */
const orders: Record<ScoreTable, readonly string[]> = {
  weights: parts,
  unknownBp: parts,
  distanceBp: ['same', 'same-circle', 'adjacent-circle', 'city', 'outside', 'remote'],
  allocation: ['top', 'perProvider', 'newcomerEvery', 'newcomerFloorBp', 'fullPenaltyBp'],
}

function inOrder(table: ScoreTable, numbers: Readonly<Record<string, number>>): [string, number][] {
  const order = orders[table]
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return Object.entries(numbers).sort(([a], [b]) => place(a) - place(b))
}

export function scoreNumbers(content: RuleContent): ScoreNumber[] {
  return scoreTables.flatMap((table) =>
    inOrder(table, content[table]).map(([key, number]) => {
      const share = isShare(table, key)
      const unit = share ? ('percent' as const) : null
      return { table, key, name: `${table}.${key}`, value: share ? number / 100 : number, unit }
    }),
  )
}

/** The content with the numbers that were typed; those that are no number come back by name. */
export function withScoreNumbers(
  content: RuleContent,
  typed: (name: string) => string | undefined,
): { content: RuleContent; wrong: string[] } {
  const wrong: string[] = []
  const changed: Record<ScoreTable, Record<string, number>> = {
    weights: { ...content.weights },
    unknownBp: { ...content.unknownBp },
    distanceBp: { ...content.distanceBp },
    allocation: { ...content.allocation },
  }
  for (const { table, key, name, unit } of scoreNumbers(content)) {
    const text = typed(name)?.trim()
    if (text === undefined) continue
    const number = text === '' ? Number.NaN : Number(text)
    const stored = unit === 'percent' ? Math.round(number * 100) : number
    if (!Number.isFinite(number) || number < 0 || !Number.isInteger(stored)) wrong.push(name)
    else changed[table][key] = stored
  }
  return { content: { ...content, ...changed } as RuleContent, wrong }
}

/** Shares of the whole in percent, one decimal, by part. */
export function weightShares(weights: Readonly<Record<ScorePart, number>>): Record<string, number> {
  const sum = Object.values(weights).reduce((all, one) => all + one, 0)
  return Object.fromEntries(
    Object.entries(weights).map(([part, weight]) => [part, sum ? Math.round((weight * 1000) / sum) / 10 : 0]),
  )
}
