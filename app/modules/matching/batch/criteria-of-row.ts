import type { Criterion } from '#search/rules/rule.ts'
import type { RowReader } from './row-reader.ts'

const hardnesses: Readonly<Record<string, Criterion['hardness']>> = {
  hard: 'hard',
  soft: 'soft',
  info: 'info',
  必须: 'hard',
  硬: 'hard',
  优先: 'soft',
  软: 'soft',
  参考: 'info',
}

/** A need's `criteria` cell: 'base.price=soft:10、base.domain=hard' (rule = strictness, and a tolerance in percent). */
export function criteriaOf(reader: RowReader, rules: ReadonlyMap<string, unknown>): Criterion[] {
  return reader.list('criteria').map((text) => {
    const found = /^([a-z][\w.-]*)\s*[=＝]\s*([a-z]+|\p{Script=Han}+)(?:\s*[:：]\s*(\d{1,3})%?)?$/iu.exec(
      text,
    )
    const hardness = hardnesses[found?.[2]?.toLowerCase() ?? '']
    if (!found?.[1] || !hardness) return reader.refuse('criteria', 'tables:criterion', { value: text })
    if (!rules.has(found[1])) reader.refuse('criteria', 'tables:noRule', { value: found[1] })
    return { rule: found[1], hardness, ...(found[3] ? { tolerancePercent: Number(found[3]) } : {}) }
  })
}
