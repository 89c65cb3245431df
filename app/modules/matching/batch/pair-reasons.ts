import { type ActiveRule, type CompiledRuleSet, findingOf } from '#search/rules/evaluate.ts'
import { explain } from '#search/rules/explain.ts'
import type { Facts } from '#search/rules/facts.ts'
import { NOT_MET, UNKNOWN } from '#search/rules/verdict.ts'
import type { Evidence } from '#search/text/evidence.ts'
import type { Judge } from '../judge.ts'
import { wordingOf } from '../reasons.ts'

const LANGUAGE = 'zh'
/** Words of evidence that are named. */
const MOST_WORDS = 6

/** What the texts have in common, as a sentence. */
export function textReason(evidence: readonly Evidence[]): string {
  const named = evidence.slice(0, MOST_WORDS)
  const same = named
    .filter(({ via }) => via !== 'subject')
    .map(({ term, found }) => (found ? `“${term}”（对方写作“${found}”）` : `“${term}”`))
  const near = named.filter(({ via }) => via === 'subject').map(({ term, found }) => `“${term}”与“${found}”`)
  const sentences = [
    ...(same.length > 0 ? [`文本相符：${same.join('、')}`] : []),
    ...(near.length > 0 ? [`同类主题：${near.join('、')}`] : []),
  ]
  return sentences.join('；') || '文本没有共同的关键词'
}

/**
 * The sentences of one need's rules, prepared once: what fails first, then what is met, then in one sentence what the offering
 * leaves open. Rules that the need itself leaves blank are silent: nothing was asked.
 */
export function prepareReasons(compiled: CompiledRuleSet, judge: Judge) {
  const domain = judge.need['need.domain']
  const wording = wordingOf(typeof domain === 'string' ? domain : undefined, LANGUAGE)
  const asked = judge.active.map(({ dependsOn }) => {
    const fields = dependsOn.filter((field) => field.startsWith('need.'))
    return fields.length > 0 && fields.every((field) => judge.need[field] !== undefined)
  })
  const sentences = new Map<string, string>()

  function sentence(active: ActiveRule, offering: Facts): string {
    const finding = findingOf(active, judge.need, offering, judge.today)
    const key = `${active.rule.id} ${JSON.stringify(finding.values)}`
    const known = sentences.get(key)
    if (known !== undefined) return known
    const rule = compiled.byId.get(active.rule.id)?.rule ?? active.rule
    const text = explain(finding, rule, wording)
    sentences.set(key, text)
    return text
  }

  /** @param codes the judge's codes for this offering */
  return (offering: Facts, codes: Uint8Array): string[] => {
    const failed: string[] = []
    const met: string[] = []
    const open: string[] = []
    judge.active.forEach((active, index) => {
      const code = codes[index]
      if (code === UNKNOWN) {
        if (asked[index] && active.hardness !== 'info') open.push(active.rule.label[LANGUAGE])
      } else if (code === NOT_MET) {
        const hard = active.hardness === 'hard' ? '不符合（硬性）：' : '不符合：'
        failed.push(`${hard}${sentence(active, offering)}`)
      } else met.push(sentence(active, offering))
    })
    return [...failed, ...met, ...(open.length > 0 ? [`尚不明确：${open.join('、')}`] : [])]
  }
}
