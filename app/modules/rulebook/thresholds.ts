/** The plain numbers in a condition, as the form without scripts offers them: by their place in reading order. */
import { type Comparison, type Condition, isGroup } from '#search/rules/rule.ts'

export type Threshold = { field: string; operator: Comparison['operator']; value: number }

export function thresholdsOf(condition: Condition): Threshold[] {
  return condition.rules.flatMap((node): Threshold[] => {
    if (isGroup(node)) return thresholdsOf(node)
    const { field, operator, value } = node
    return typeof value === 'number' && node.valueSource !== 'field' ? [{ field, operator, value }] : []
  })
}

/** The condition with other numbers in the same places; an absent one stays. */
export function withThresholds(condition: Condition, numbers: readonly (number | undefined)[]): Condition {
  let place = 0
  const change = (group: Condition): Condition => ({
    ...group,
    rules: group.rules.map((node) => {
      if (isGroup(node)) return change(node)
      if (typeof node.value !== 'number' || node.valueSource === 'field') return node
      const value = numbers[place++]
      return value === undefined ? node : { ...node, value }
    }),
  })
  return change(condition)
}
