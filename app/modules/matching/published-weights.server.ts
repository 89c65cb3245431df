import { dayOf } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { ruleSetOn } from './rule-sets.data.server.ts'
import { scoreParts } from './score.ts'

/** The rule set in force as anybody may read it: its number, its day, its weights as shares of the whole. */
export async function publishedWeights(now = new Date()) {
  const { ruleSet } = await reading((tx) => ruleSetOn(tx, dayOf(now)))
  const sum = scoreParts.reduce((total, part) => total + ruleSet.weights[part], 0)
  return {
    version: ruleSet.version,
    validFrom: ruleSet.validFrom,
    count: ruleSet.rules.filter((rule) => !rule.off).length,
    weights: scoreParts.map((part) => ({ part, bp: Math.round((ruleSet.weights[part] * 10_000) / sum) })),
  }
}
