/** Which operators a field takes, with what on the other side, and which literal is typed there: from the vocabulary's own table. */
import type { FactValue } from '#search/rules/facts.ts'
import { type Comparison, type Condition, isGroup, type OperatorName } from '#search/rules/rule.ts'
import { agree, type FieldKind } from '#search/rules/vocabulary.ts'

const operatorNames: readonly OperatorName[] = [
  'equals',
  'notEquals',
  'lessOrEqual',
  'greaterOrEqual',
  'between',
  'in',
  'containsAny',
  'containsAll',
  'includesOrAny',
  'overlaps',
  'covers',
  'dateNotAfter',
]

/** What can be typed; the first that an operator takes is offered. */
const literalKinds = ['number', 'flag', 'date', 'interval', 'codes', 'code'] as const
export type LiteralKind = (typeof literalKinds)[number]

const anyKind: readonly FieldKind[] = [...literalKinds, 'money', 'moneyInterval', 'text', 'texts']

export function operatorsFor(kind: FieldKind): OperatorName[] {
  return operatorNames.filter((operator) => anyKind.some((right) => agree(operator, kind, right)))
}

/** The literal that an operator takes after a field of this kind; undefined where it takes only fields. */
export function literalKind(operator: string, kind: FieldKind): LiteralKind | undefined {
  return literalKinds.find((right) => agree(operator as OperatorName, kind, right))
}

export function fieldsAfter<Field extends { name: string; kind: FieldKind }>(
  operator: string,
  left: Field,
  fields: readonly Field[],
): Field[] {
  return fields.filter(
    (right) => right.name !== left.name && agree(operator as OperatorName, left.kind, right.kind),
  )
}

export function emptyLiteral(kind: LiteralKind | undefined): FactValue {
  if (kind === 'number') return 0
  if (kind === 'flag') return true
  if (kind === 'codes') return []
  return kind === 'interval' ? {} : ''
}

/** The condition as it is stored: without the marks that an editor puts on its items. */
export function withoutMarks(condition: Condition): Condition {
  return {
    combinator: condition.combinator,
    ...(condition.not ? { not: true } : {}),
    rules: condition.rules.map((node): Comparison | Condition =>
      isGroup(node)
        ? withoutMarks(node)
        : {
            field: node.field,
            operator: node.operator,
            value: node.value,
            valueSource: node.valueSource ?? 'value',
          },
    ),
  }
}
