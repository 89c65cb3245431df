/**
 * The unknown whose answer would settle most candidates, and to whom it is put: one answer of the manufacturer
 * settles many at once, a provider's answer settles its own offering.
 */
import { isOpen } from '#search/rules/doubts.ts'
import type { ActiveRule, CompiledRuleSet } from '#search/rules/evaluate.ts'
import type { Facts, Hardness } from '#search/rules/facts.ts'
import type { Bilingual, Finding } from '#search/rules/rule.ts'
import { NOT_MET, UNKNOWN } from '#search/rules/verdict.ts'
import type { Judgements } from './judge.ts'

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

/** All questions, the most useful first; hard unknowns before soft ones. Refused candidates ask nothing. */
export function rankQuestions({ judge, offerings, verdicts, codesOf }: Judgements): Question[] {
  const { need, active } = judge
  const fromHard = gather('hard')
  const fromSoft = [...gather('soft')].filter(([key]) => !fromHard.has(key))
  return [...sorted(fromHard.values()), ...sorted(fromSoft.map(([, question]) => question))]

  function gather(hardness: Hardness): Map<string, Question> {
    const questions = new Map<string, Question>()
    const rules = active.flatMap((rule, column) => (rule.hardness === hardness ? [{ rule, column }] : []))
    for (const [place, offering] of offerings.entries()) {
      if (verdicts[place] === NOT_MET) continue
      const codes = codesOf(place)
      const open = rules.filter(({ column }) => codes[column] === UNKNOWN)
      if (open.length === 0) continue
      const asked = new Map(open.flatMap(({ rule }) => asksOf(rule, offering)))
      for (const [key, ask] of asked) {
        const entry = questions.get(key) ?? { ...ask, settles: 0, touches: 0, offeringIds: [] }
        questions.set(key, entry)
        entry.touches++
        if (asked.size === 1) entry.settles++
        if (entry.offeringIds.length < MAX_IDS) entry.offeringIds.push(String(offering['offering.id'] ?? ''))
      }
    }
    return questions
  }

  /** A manufacturer's datum is one question however many rules need it; a provider is asked rule by rule. */
  function asksOf({ rule, dependsOn }: ActiveRule, offering: Facts): [string, Ask][] {
    const ofNeed = dependsOn.filter((field) => field.startsWith('need.') && isOpen(need, field))
    const ofOffering = dependsOn.filter((field) => field.startsWith('offering.') && isOpen(offering, field))
    const { provider, manufacturer } = rule.questions ?? {}
    const asked: [string, Ask][] = manufacturer
      ? ofNeed.map((field) => [field, { rule: rule.id, field, to: 'manufacturer', question: manufacturer }])
      : []
    if (provider && (ofOffering.length > 0 || ofNeed.length === 0)) {
      const [field] = ofOffering
      asked.push([
        rule.id,
        { rule: rule.id, ...(field ? { field } : {}), to: 'provider', question: provider },
      ])
    }
    return asked
  }
}

type Ask = Pick<Question, 'rule' | 'field' | 'to' | 'question'>

function sorted(questions: Iterable<Question>): Question[] {
  return [...questions].sort(
    (a, b) =>
      b.settles - a.settles ||
      b.touches - a.touches ||
      Number(b.to === 'manufacturer') - Number(a.to === 'manufacturer') ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
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
