import { lazy, Suspense, useEffect, useState } from 'react'
import { Disclosure } from '#app/components/disclosure.tsx'
import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { Condition } from '#search/rules/rule.ts'
import type { BuilderField } from '../builder-field.ts'
import type { RuleFormValues } from '../rule-form-values.ts'

// The editor weighs as much as the rest of the page, so it comes after it, and only here.
const ConditionBuilder = lazy(() => import('./condition-builder.tsx'))

const MAX_DEPTH = 5
const MAX_NODES = 40

/** A condition: the editor where scripts run, its plain numbers where they do not, and its text in any case. */
export function ConditionField({
  start,
  sentence,
  fields,
  thresholds,
  error,
  readOnly,
}: {
  start: string
  sentence: string
  fields: readonly BuilderField[]
  thresholds: RuleFormValues['thresholds']
  error?: string | undefined
  readOnly?: boolean
}) {
  const { t } = useTranslation('rulebook')
  const [text, setText] = useState(start)
  const [awake, setAwake] = useState(false)
  const [last, setLast] = useState(() => conditionIn(start))
  useEffect(() => setAwake(true), [])
  const read = conditionIn(text)
  const shown = read ?? last
  return (
    <div className="space-y-3">
      <p>{t('form.now', { sentence })}</p>
      <noscript>
        {thresholds.length > 0 && (
          <fieldset className="mb-3 space-y-3">
            <legend className="mb-1 font-medium">{t('form.thresholds')}</legend>
            {thresholds.map(({ field, operator, value }, index) => {
              const known = fields.find((one) => one.name === field)
              return (
                <Field
                  // biome-ignore lint/suspicious/noArrayIndexKey: a number is known by its place
                  key={index}
                  id={`threshold-${index}`}
                  label={t('form.threshold', {
                    field: known?.label ?? field,
                    operator: t(`operator.${operator}`),
                  })}
                >
                  <NumberInput
                    name={`threshold[${index}]`}
                    decimal
                    {...(known?.unit ? { unit: known.unit } : {})}
                    defaultValue={String(value)}
                  />
                </Field>
              )
            })}
          </fieldset>
        )}
      </noscript>
      {awake && shown && !readOnly && (
        <div className="min-w-0">
          <Suspense fallback={<p className="text-muted">{t('builder.loading')}</p>}>
            <ConditionBuilder
              condition={shown}
              fields={fields}
              maxDepth={MAX_DEPTH}
              onChange={(condition) => {
                setLast(condition)
                setText(JSON.stringify(condition, null, 2))
              }}
            />
          </Suspense>
          {!read && <p className="mt-1 text-sm text-unknown">{t('builder.invalid')}</p>}
        </div>
      )}
      <Disclosure summary={t('form.asText')} open={Boolean(error)}>
        <Field id="condition" label={t('form.condition')} hint={t('form.asTextHint')} error={error} required>
          <TextArea
            name="condition"
            rows={10}
            spellCheck={false}
            autoComplete="off"
            value={text}
            readOnly={readOnly}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <p className="mt-1 text-sm text-faint">
          {t('form.conditionLead', { nodes: MAX_NODES, depth: MAX_DEPTH })}
        </p>
      </Disclosure>
    </div>
  )
}

/** The condition that a text spells, if it has the shape of one; what it says is the server's to check. */
function conditionIn(text: string): Condition | null {
  try {
    const read: unknown = JSON.parse(text)
    return isCondition(read, MAX_DEPTH + 3) ? read : null
  } catch {
    return null
  }
}

function isCondition(value: unknown, levels: number): value is Condition {
  if (levels === 0 || typeof value !== 'object' || value === null || !('rules' in value)) return false
  const { rules } = value
  return (
    Array.isArray(rules) &&
    rules.length <= MAX_NODES &&
    rules.every((node) =>
      typeof node === 'object' && node !== null && 'rules' in node
        ? isCondition(node, levels - 1)
        : typeof node === 'object' && node !== null && 'field' in node && 'operator' in node,
    )
  )
}
