/**
 * The unknown whose answer would settle most candidates, and to whom it is put: one answer of the manufacturer
 * settles many at once, a provider's answer settles its own offering.
 */
import type { ActiveRule, CompiledRuleSet } from '#search/rules/evaluate.ts'
import type { Facts } from '#search/rules/facts.ts'
import type { Bilingual, Finding } from '#search/rules/rule.ts'
import { NOT_MET, UNKNOWN } from '#search/rules/verdict.ts'
import type { Judge } from './judge.ts'

export type Addressee = 'manufacturer' | 'provider'

export type Question = {
  rule: string
  /** The blank field; absent when the data is there but cannot be compared. */
  field?: string
  to: Addressee
  question: Bilingual
  /** Candidates for whom this is all that stands between unknown and a verdict. */
  settles: number
  /** Candidates for whom it is among what is unknown. */
  touches: number
  /** Their ids, at most MAX_IDS. */
  offeringIds: string[]
}

const MAX_IDS = 50

/** All questions, the most useful first; hard unknowns before soft ones. */
export function rankQuestions(judge: Judge, offerings: readonly Facts[]): Question[] {
  const { need, today } = judge
  const hard = judge.active.filter(({ hardness }) => hardness === 'hard')
  const soft = judge.active.filter(({ hardness }) => hardness === 'soft')
  const fromHard = gather(hard)
  return [
    ...sorted(fromHard),
    ...sorted(gather(soft)).filter(({ field }) => !field || !askedBy(fromHard, field)),
  ]

  function gather(rules: readonly ActiveRule[]): Map<string, Question> {
    const questions = new Map<string, Question>()
    for (const offering of offerings) {
      const codes = rules.map((active) => active.test(need, offering, today, active.tolerancePercent))
      if (rules === hard && codes.includes(NOT_MET)) continue
      const asked = rules.flatMap((active, index) =>
        codes[index] === UNKNOWN ? askedOf(active, offering) : [],
      )
      const keys = new Set(asked.map(({ key }) => key))
      for (const { key, rule, field, to, question } of asked) {
        const entry = questions.get(key) ?? {
          rule,
          ...(field ? { field } : {}),
          to,
          question,
          settles: 0,
          touches: 0,
          offeringIds: [],
        }
        questions.set(key, entry)
        const id = String(offering['offering.id'] ?? '')
        if (entry.offeringIds.at(-1) === id) continue
        entry.touches++
        if (keys.size === 1) entry.settles++
        if (entry.offeringIds.length < MAX_IDS) entry.offeringIds.push(id)
      }
    }
    return questions
  }

  function askedOf({ rule, dependsOn }: ActiveRule, offering: Facts) {
    const blank = dependsOn.filter(
      (field) => (field.startsWith('need.') ? need : offering)[field] === undefined,
    )
    const fields = blank.length > 0 ? blank : [undefined]
    return fields.flatMap((field) => {
      const to: Addressee = field?.startsWith('need.') ? 'manufacturer' : 'provider'
      const question = rule.questions?.[to]
      return question ? [{ key: field ?? rule.id, rule: rule.id, field, to, question }] : []
    })
  }
}

const askedBy = (questions: Map<string, Question>, field: string) => questions.has(field)

function sorted(questions: Map<string, Question>): Question[] {
  return [...questions.values()].sort(
    (a, b) =>
      b.settles - a.settles || b.touches - a.touches || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}

/** The question that matters most for one match: a hard unknown first, then the heaviest rule. */
export function questionOf(
  findings: readonly Finding[],
  compiled: CompiledRuleSet,
): { finding: Finding; to: Addressee; question: Bilingual } | undefined {
  const candidates = findings.flatMap((finding) => {
    if (finding.verdict !== 'unknown' || finding.hardness === 'info') return []
    const rule = compiled.byId.get(finding.rule)?.rule
    const to: Addressee = finding.missing.some((field) => field.startsWith('need.'))
      ? 'manufacturer'
      : 'provider'
    const question = rule?.questions?.[to]
    return rule && question ? [{ finding, to, question, weight: rule.weight ?? 1 }] : []
  })
  const [best] = candidates.sort(
    (a, b) =>
      Number(b.finding.hardness === 'hard') - Number(a.finding.hardness === 'hard') || b.weight - a.weight,
  )
  return best && { finding: best.finding, to: best.to, question: best.question }
}
