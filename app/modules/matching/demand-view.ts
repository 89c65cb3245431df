/** A need as a provider may see it beside the reasons: what its visibility hides is not in here at all. */
import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import { formatFen } from '#app/platform/money.ts'
import type { CompiledRuleSet } from '#search/rules/evaluate.ts'
import type { Verdict } from '#search/rules/facts.ts'
import type { Finding } from '#search/rules/rule.ts'
import type { NeedMatch } from './match-offering.ts'
import { type ReasonLine, reasonsOf, wordingOf } from './reasons.ts'
import type { PartScore } from './score.ts'

export type DemandView = {
  id: string
  rank: number
  verdict: Verdict
  scoreBp: number
  parts: PartScore[]
  title: string
  /** Null while the need is anonymous. */
  organizationName: string | null
  budget: string | null
  finishBy: string | null
  regionCode: string | null
  publishedOn: string | null
  reasons: ReasonLine[]
}

/** Facts of a need that an anonymous need or a hidden budget does not show, not even inside a reason. */
const BUDGET_FIELDS = ['need.budgetMinFen', 'need.budgetMaxFen', 'pair.budgetCeilingFen']
const PLACE_FIELDS = ['need.region', 'pair.regionChain']

export function demandView(
  match: NeedMatch & { need: NeedSnapshot },
  compiled: CompiledRuleSet,
  language: string,
): DemandView {
  const { need } = match
  const wording = {
    ...wordingOf(need.domainCode ?? undefined, language.startsWith('zh') ? 'zh' : 'en'),
    reader: 'provider' as const,
  }
  const hidden = need.budgetVisibility === 'hidden'
  const anonymous = need.visibility === 'anonymous'
  const secret = [...(hidden ? BUDGET_FIELDS : []), ...(anonymous ? PLACE_FIELDS : [])]
  const findings = secret.length ? match.findings.map((finding) => without(secret, finding)) : match.findings
  return {
    id: match.id,
    rank: match.rank,
    verdict: match.verdict,
    scoreBp: match.scoreBp,
    parts: match.parts,
    title: need.title,
    organizationName: anonymous ? null : need.organization.name,
    budget: hidden ? null : budgetWords(need, language),
    finishBy: need.finishBy,
    regionCode: anonymous ? null : need.regionCode,
    publishedOn: need.publishedOn,
    reasons: reasonsOf(findings, compiled, wording),
  }
}

/** The verdict stays, the figure goes: the sentence then says 未填写 in its place. */
function without(secret: readonly string[], finding: Finding): Finding {
  const values = Object.fromEntries(
    Object.entries(finding.values).filter(([field]) => !secret.includes(field)),
  )
  return { ...finding, values }
}

function budgetWords({ budgetMinFen, budgetMaxFen }: NeedSnapshot, language: string) {
  const [low, high] = [budgetMinFen, budgetMaxFen].map((fen) =>
    fen === null ? null : formatFen(fen, language),
  )
  return low && high && low !== high ? `${low} – ${high}` : (low ?? high ?? null)
}
