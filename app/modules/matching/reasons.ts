/** The findings of a pair as sentences for one side of the deal, in one language; plain data for pages and sheets. */

import { extensionOf } from '#app/modules/taxonomy/all-extensions.ts'
import { isDomainCode } from '#app/modules/taxonomy/domain.ts'
import type { CompiledRuleSet } from '#search/rules/evaluate.ts'
import { addressed, explain, fillSentence, formatFact, type Wording } from '#search/rules/explain.ts'
import type { Hardness, Side, Verdict } from '#search/rules/facts.ts'
import type { Finding, Language } from '#search/rules/rule.ts'
import type { Change } from './change.ts'
import { nameOfFacts } from './name-of.ts'
import { questionOf } from './next-question.ts'
import { vocabularyOf } from './rule-vocabulary.ts'

export type ReasonLine = {
  rule: string
  side: Side
  hardness: Hardness
  verdict: Verdict
  /** The part of the score it counts in; null for information. */
  part: Finding['part']
  label: string
  sentence: string
}

/** A reason as a list draws it. */
export type ShortReason = Pick<ReasonLine, 'rule' | 'verdict' | 'hardness' | 'label' | 'sentence'>

export const shortReason = ({ rule, verdict, hardness, label, sentence }: ReasonLine): ShortReason => ({
  rule,
  verdict,
  hardness,
  label,
  sentence,
})

/** How a need's domain words its sentences. */
export function wordingOf(domain: string | undefined, language: Language): Wording {
  return { language, vocabulary: vocabularyOf(domain), nameOf: nameOfFacts(domain) }
}

const VERDICT_ORDER: Record<Verdict, number> = { not_met: 0, unknown: 1, met: 2 }
const HARDNESS_ORDER: Record<Hardness, number> = { hard: 0, soft: 1, info: 2 }

/** A sentence per finding: what fails first, then what is unknown, the hard before the soft. */
export function reasonsOf(
  findings: readonly Finding[],
  compiled: CompiledRuleSet,
  wording: Wording,
): ReasonLine[] {
  return findings
    .flatMap((finding) => {
      const rule = compiled.byId.get(finding.rule)?.rule
      if (!rule) return []
      const { side, hardness, verdict, part } = finding
      return [
        {
          rule: rule.id,
          side,
          hardness,
          verdict,
          part,
          label: addressed(rule.label[wording.language], wording),
          sentence: explain(finding, rule, wording),
        },
      ]
    })
    .sort(
      (a, b) =>
        VERDICT_ORDER[a.verdict] - VERDICT_ORDER[b.verdict] ||
        HARDNESS_ORDER[a.hardness] - HARDNESS_ORDER[b.hardness],
    )
}

/** The question that would settle most of one match, as a sentence with its addressee; undefined when nothing is open. */
export function questionSentence(findings: readonly Finding[], compiled: CompiledRuleSet, wording: Wording) {
  const open = questionOf(findings, compiled)
  const rule = open && compiled.byId.get(open.finding.rule)?.rule
  if (!open || !rule) return undefined
  return { to: open.to, text: fillSentence(open.question[wording.language], open.finding, rule, wording) }
}

export type ChangeLine =
  | { kind: 'set'; field: string; label: string; from: string | null; to: string }
  | { kind: 'soften'; label: string }

/**
 * A change to the need in words.
 * @param labelOf the name of a base field ('budgetMaxFen'); fields of the extension name themselves
 */
export function describeChange(
  change: Change,
  domain: string | undefined,
  compiled: CompiledRuleSet,
  wording: Wording,
  labelOf: (field: string) => string,
): ChangeLine {
  if (change.kind === 'soften') {
    return {
      kind: 'soften',
      label: compiled.byId.get(change.rule)?.rule.label[wording.language] ?? change.rule,
    }
  }
  return {
    kind: 'set',
    field: change.field,
    label:
      extensionLabel(change.field, domain, wording.language) ?? labelOf(change.field.replace(/^need\./, '')),
    from: change.from === undefined ? null : formatFact(change.field, change.from, wording),
    to: formatFact(change.field, change.to, wording),
  }
}

/** What a field of a domain's extension is called on its side; undefined for base fields. */
export function extensionLabel(field: string, domain: string | undefined, language: Language) {
  const [, side, key] = /^(need|offering)\.ext\.(\w+)$/.exec(field) ?? []
  if (!key || !domain || !isDomainCode(domain)) return undefined
  const spec = extensionOf(domain).fields.find((one) => one.key === key)
  return spec && ((side === 'need' && spec.needLabel) || spec.label)[language]
}
