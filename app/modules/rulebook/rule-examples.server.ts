import { candidatesForNeed } from '#app/modules/matching/candidates-for-need.server.ts'
import { currentCorpus } from '#app/modules/matching/current-corpus.server.ts'
import { findTitles } from '#app/modules/matching/match.data.server.ts'
import { wordingOf } from '#app/modules/matching/reasons.ts'
import { suggestCriteria } from '#app/modules/matching/suggest-criteria.ts'
import { newestNeedSnapshots } from '#app/modules/needs/need.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import type { Language } from '#app/platform/language.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { activeRules, compile, findingOf } from '#search/rules/evaluate.ts'
import { explain } from '#search/rules/explain.ts'
import type { Facts } from '#search/rules/facts.ts'
import type { Criterion, Rule, RuleSet } from '#search/rules/rule.ts'
import type { ExampleLine } from './rulebook-view.ts'

/** Enough to find every verdict in most domains, and few enough to be quick. */
const NEEDS = 6
const PAIRS_OF_A_NEED = 40
const SHOWN = 6

type Pair = Omit<ExampleLine, 'need' | 'offering' | 'provider'>

/** Live pairs beside a rule with its verdict as in force and as changed: first where they differ, then one of each kind. */
export async function ruleExamples(
  { base, before, after }: { base: RuleSet; before: Rule | undefined; after: Rule | undefined },
  /** Of needs whose organizations are there; null is everywhere. */
  districts: readonly string[] | null,
  language: Language,
  now = new Date(),
): Promise<ExampleLine[]> {
  const rule = after ?? before
  if (!rule) return []
  const today = dayOf(now)
  const { statistics } = await currentCorpus(now)
  const domains = rule.domains === '*' ? null : rule.domains
  const needs = await reading((tx) => newestNeedSnapshots(tx, { domains, districts }, NEEDS))
  const judges = [before, after].map((one) => judgeOf(base, one))
  const pairs: Pair[] = []
  for (const need of needs) {
    const { facts, candidates } = await candidatesForNeed(need, today, statistics)
    const wording = wordingOf(need.domainCode ?? undefined, language.startsWith('zh') ? 'zh' : 'en')
    for (const { facts: offering, offering: read } of candidates.slice(0, PAIRS_OF_A_NEED)) {
      const [was, is] = judges.map((judge) => judge(facts, need.criteria, offering, today))
      const shown = is ?? was
      const its = is ? after : before
      if (!shown || !its) continue
      pairs.push({
        needId: need.id,
        offeringId: read.id,
        before: was?.verdict ?? null,
        after: is?.verdict ?? null,
        sentence: explain(shown, its, wording),
      })
    }
  }
  const chosen = telling(pairs)
  const titles = await reading((tx) =>
    findTitles(tx, {
      needIds: chosen.map((pair) => pair.needId),
      offeringIds: chosen.map((pair) => pair.offeringId),
    }),
  )
  return chosen.map((pair) => ({
    ...pair,
    need: titles.needs.get(pair.needId) ?? '',
    offering: titles.offerings.get(pair.offeringId)?.title ?? '',
    provider: titles.offerings.get(pair.offeringId)?.organization.name ?? '',
  }))
}

/** Judges by one rule alone, under the criteria that the need states or would state. */
function judgeOf(base: RuleSet, rule: Rule | undefined) {
  const compiled = compile({ ...base, rules: rule ? [rule] : [] })
  return (need: Facts, stated: readonly Criterion[], offering: Facts, today: string) => {
    const [active] = activeRules(compiled, need, suggestCriteria(compiled, need, stated))
    return active && findingOf(active, need, offering, today)
  }
}

/** Differences first, then verdicts by turns, so that no kind crowds out another. */
function telling(pairs: readonly Pair[]): Pair[] {
  const kinds = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const kind = `${pair.before === pair.after ? 1 : 0} ${pair.after}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), pair])
  }
  const ordered = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
  const chosen: Pair[] = []
  for (let turn = 0; chosen.length < SHOWN && ordered.some((group) => group.length > turn); turn++) {
    for (const group of ordered) {
      const pair = group[turn]
      if (pair && chosen.length < SHOWN) chosen.push(pair)
    }
  }
  return chosen
}
