import { useMemo } from 'react'
import {
  type Field,
  type FullField,
  QueryBuilder,
  type RuleGroupType,
  ValueEditor,
  type ValueEditorProps,
} from 'react-querybuilder'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { Condition } from '#search/rules/rule.ts'
import type { BuilderField } from '../builder-field.ts'
import { emptyLiteral, fieldsAfter, literalKind, operatorsFor, withoutMarks } from '../builder-operators.ts'
import { LiteralEditor } from './literal-editor.tsx'

const looks = {
  queryBuilder: 'min-w-0',
  ruleGroup: 'space-y-2 rounded-md border border-line bg-sunken p-2.5 sm:p-3',
  header: 'flex flex-wrap items-center gap-2',
  body: 'space-y-2 empty:hidden',
  rule: 'grid items-center gap-2 rounded-md border border-line bg-surface p-2 sm:flex sm:flex-wrap sm:[&>*]:w-auto',
  combinators: 'control max-w-40',
  fields: 'control sm:max-w-72',
  operators: 'control sm:max-w-48',
  valueSource: 'control sm:max-w-40',
  value: 'control sm:max-w-72',
  notToggle: 'inline-flex min-h-control items-center gap-1.5',
  addRule: 'btn btn-secondary btn-sm',
  addGroup: 'btn btn-secondary btn-sm',
  removeRule: 'btn btn-quiet btn-sm',
  removeGroup: 'btn btn-quiet btn-sm',
}

/** The form for a condition. It changes nothing by being opened: only what somebody does is told. */
export default function ConditionBuilder({
  condition,
  fields,
  maxDepth,
  onChange,
}: {
  condition: Condition
  fields: readonly BuilderField[]
  maxDepth: number
  onChange: (condition: Condition) => void
}) {
  const { t } = useTranslation('rulebook')
  const byName = useMemo(() => new Map(fields.map((field) => [field.name, field])), [fields])
  const kindOf = (name: string) => byName.get(name)?.kind ?? 'text'
  const offered = useMemo(
    (): Field[] =>
      fields.map((field) => ({
        name: field.name,
        label: field.label,
        comparator: (other: FullField, operator: string) =>
          fieldsAfter(operator, field, fields).some((one) => one.name === other.name),
      })),
    [fields],
  )
  const constant = { name: 'value' as const, value: 'value' as const, label: t('builder.constant') }
  const another = { name: 'field' as const, value: 'field' as const, label: t('builder.otherField') }
  const named = (key: string) => ({ title: t(`builder.${key}`) })
  const labelled = (key: string) => ({ title: t(`builder.${key}`), label: t(`builder.${key}`) })
  return (
    <QueryBuilder
      query={condition as unknown as RuleGroupType}
      onQueryChange={(query) => onChange(withoutMarks(query as unknown as Condition))}
      enableMountQueryChange={false}
      fields={offered}
      combinators={[
        { name: 'and', label: t('builder.all') },
        { name: 'or', label: t('builder.any') },
      ]}
      getOperators={(name) =>
        operatorsFor(kindOf(name)).map((operator) => ({ name: operator, label: t(`operator.${operator}`) }))
      }
      getValueSources={(name, operator) => {
        const field = byName.get(name)
        const others = field ? fieldsAfter(operator, field, fields) : []
        const literal = literalKind(operator, kindOf(name))
        if (literal && others.length > 0) return [constant, another]
        return literal ? [constant] : [another]
      }}
      getDefaultValue={(rule) =>
        rule.valueSource === 'field' ? '' : emptyLiteral(literalKind(rule.operator, kindOf(rule.field)))
      }
      resetOnOperatorChange
      showNotToggle
      maxLevels={maxDepth}
      suppressStandardClassnames
      controlClassnames={looks}
      controlElements={{ valueEditor: Value }}
      context={{ byName }}
      accessibleDescriptionGenerator={({ path }) =>
        path.length ? `${t('builder.label')} ${path.map((step) => step + 1).join('.')}` : t('builder.label')
      }
      translations={{
        fields: named('field'),
        operators: named('operator'),
        value: named('value'),
        values: named('value'),
        combinators: named('combinator'),
        valueSourceSelector: named('source'),
        notToggle: labelled('not'),
        addRule: labelled('addRule'),
        addGroup: labelled('addGroup'),
        removeRule: labelled('remove'),
        removeGroup: labelled('removeGroup'),
      }}
    />
  )
}

function Value(props: ValueEditorProps) {
  const { byName } = props.context as { byName: ReadonlyMap<string, BuilderField> }
  const field = byName.get(props.field)
  if (props.valueSource === 'field' || !field) return <ValueEditor {...props} />
  return (
    <LiteralEditor
      key={`${props.field} ${props.operator}`}
      field={field}
      kind={literalKind(props.operator, field.kind)}
      value={props.value}
      onChange={props.handleOnChange}
    />
  )
}
