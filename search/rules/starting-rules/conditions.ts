/** Short forms in which the starting rules write their conditions; what they build is plain data. */
import type { FactValue } from '../facts.ts'
import type { Comparison, Condition, OperatorName } from '../rule.ts'

/** A field compared with a constant. */
export function withValue(field: string, operator: OperatorName, value: FactValue): Comparison {
  return { field, operator, value, valueSource: 'value' }
}

/** A field compared with another field. */
export function withField(field: string, operator: OperatorName, other: string): Comparison {
  return { field, operator, value: other, valueSource: 'field' }
}

export function all(...rules: (Comparison | Condition)[]): Condition {
  return { combinator: 'and', rules }
}

export function any(...rules: (Comparison | Condition)[]): Condition {
  return { combinator: 'or', rules }
}
