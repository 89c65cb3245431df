/** Coverage, near misses and questions in words; the same for a draft's preview and for a stored run. */
import type { OfferingSnapshot } from '#app/modules/offerings/offering.snapshot.ts'
import type { CompiledRuleSet } from '#search/rules/evaluate.ts'
import { fillSentence, type Wording } from '#search/rules/explain.ts'
import type { Facts } from '#search/rules/facts.ts'
import type { Coverage } from './coverage.ts'
import type { CoverageView, NearMissView, QuestionView } from './matches-view.ts'
import type { NearMiss } from './near-misses.ts'
import type { Question } from './next-question.ts'
import { namedOffering } from './offering-line.ts'
import { describeChange, reasonsOf, shortReason } from './reasons.ts'

export type AdviceWords = {
  compiled: CompiledRuleSet
  wording: Wording
  domain: string | undefined
  labelOf: (field: string) => string
}

export function coverageView(coverage: Coverage, words: AdviceWords): CoverageView {
  return {
    now: coverage.now,
    suggestions: coverage.suggestions.map(({ changes, gain }) => ({
      changes: changes.map((change) =>
        describeChange(change, words.domain, words.compiled, words.wording, words.labelOf),
      ),
      ...gain,
    })),
  }
}

export function nearMissViews(
  nearMisses: readonly NearMiss[],
  snapshots: ReadonlyMap<string, OfferingSnapshot>,
  words: AdviceWords,
): NearMissView[] {
  return nearMisses.flatMap(({ id, findings, fails, changes, becomes, scoreBp }) => {
    const snapshot = snapshots.get(id)
    if (!snapshot) return []
    const refusing = findings.filter((finding) => fails.includes(finding.rule))
    return [
      {
        offering: namedOffering(snapshot),
        fails: reasonsOf(refusing, words.compiled, words.wording).map(shortReason),
        changes: changes.map((change) =>
          describeChange(change, words.domain, words.compiled, words.wording, words.labelOf),
        ),
        becomes,
        scoreBp,
      },
    ]
  })
}

export function questionViews(
  questions: readonly Question[],
  need: Facts,
  words: AdviceWords,
): QuestionView[] {
  return questions.flatMap(({ rule: id, to, question, settles, touches }) => {
    const rule = words.compiled.byId.get(id)?.rule
    if (!rule) return []
    const { language } = words.wording
    return [
      {
        to,
        text: fillSentence(question[language], { values: need }, rule, words.wording),
        label: rule.label[language],
        settles,
        touches,
      },
    ]
  })
}
