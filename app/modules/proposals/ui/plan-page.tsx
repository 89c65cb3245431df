import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { CheckboxGroup } from '#app/components/checkbox-group.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { Flash } from '#app/components/flash.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { Section } from '#app/components/section.tsx'
import { Switch } from '#app/components/switch.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { EvaluationPlan } from '../evaluation-plan.ts'
import { CriteriaRows } from './criteria-rows.tsx'
import { NeedHead } from './need-head.tsx'
import { PlanFacts } from './plan-facts.tsx'
import type { Result } from './result.ts'

/** How proposals for a need are compared; settled with the first one that comes in. */
export function PlanPage({
  needId,
  title,
  plan,
  scorers,
  canEdit,
  done,
  result,
}: {
  needId: string
  title: string
  plan: EvaluationPlan
  scorers: { userId: string; name: string }[]
  canEdit: boolean
  done: boolean
  result: Result
}) {
  const { t, i18n } = useTranslation('proposals')
  const form = formState(result, t)
  const locked = plan.lockedAt !== null
  return (
    <>
      <NeedHead needId={needId} title={title} current="plan" />
      {done && !result && <Flash text={t('plan.saved')} />}
      <ErrorSummary errors={form.summary} />
      {plan.lockedAt && (
        <div className="mb-5">
          <Alert tone="info" title={t('plan.locked', { at: formatInstant(plan.lockedAt, i18n.language) })}>
            {t('plan.lockedText')}
          </Alert>
        </div>
      )}
      {(locked || !canEdit) && <PlanFacts {...plan} />}
      {canEdit && (
        <Form method="post" noValidate>
          <input type="hidden" name="revision" value={plan.revision} />
          {locked ? (
            <LockedValues plan={plan} />
          ) : (
            <Section title={t('plan.criteria')} lead={t('plan.lead')}>
              <CriteriaRows plan={plan} result={result} />
              <p className="mt-2 max-w-read text-sm text-muted">{t('plan.formula', { years: plan.years })}</p>
              <div className="mt-4 grid gap-4 sm:grid-cols-2">
                <Field
                  id="years"
                  label={t('plan.years')}
                  hint={t('plan.yearsHint')}
                  error={form.errors.years}
                  required
                >
                  <NumberInput
                    name="years"
                    unit={t('unit.years')}
                    defaultValue={form.text('years', String(plan.years))}
                  />
                </Field>
                <Switch
                  name="namesHidden"
                  label={t('plan.hideNames')}
                  hint={t('plan.hideNamesHint')}
                  defaultChecked={form.text('namesHidden', plan.namesHidden ? 'on' : '') === 'on'}
                />
              </div>
            </Section>
          )}
          <Section title={t('plan.people')}>
            <div className="space-y-4">
              <CheckboxGroup
                name="panel"
                legend={t('plan.panel')}
                hint={t('plan.panelHint')}
                error={form.errors.panel}
                values={form.list('panel', plan.panel)}
                options={scorers.map(({ userId, name }) => ({ value: userId, label: name }))}
              />
              <Field
                id="qaCloseOn"
                label={t('plan.qaCloseOn')}
                hint={t('plan.qaCloseOnHint')}
                error={form.errors.qaCloseOn}
                optional
              >
                <DateInput name="qaCloseOn" defaultValue={form.text('qaCloseOn', plan.qaCloseOn)} />
              </Field>
            </div>
          </Section>
          <FormActions>
            <Button variant="primary">{t('plan.save')}</Button>
          </FormActions>
        </Form>
      )}
    </>
  )
}

/** What is settled goes along unchanged, so that the form is whole. */
function LockedValues({ plan }: { plan: EvaluationPlan }) {
  return (
    <>
      {plan.criteria.map(({ code, label, weightPercent, minScore }, index) => (
        <span key={code} hidden>
          <input type="hidden" name={`criteria[${index}].code`} value={code} />
          <input type="hidden" name={`criteria[${index}].label`} value={label} />
          <input type="hidden" name={`criteria[${index}].weightPercent`} value={weightPercent} />
          <input type="hidden" name={`criteria[${index}].minScore`} value={minScore ?? ''} />
        </span>
      ))}
      <input type="hidden" name="years" value={plan.years} />
      {plan.namesHidden && <input type="hidden" name="namesHidden" value="on" />}
    </>
  )
}
