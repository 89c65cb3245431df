import { Form } from '@remix-run/react'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { CheckboxGroup } from '#app/components/checkbox-group.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { domainCodes } from '#app/modules/taxonomy/domain-code.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import type { BuilderField } from '../builder-field.ts'
import type { RuleFormValues } from '../rule-form-values.ts'
import { ConditionField } from './condition-field.tsx'
import { RuleFormBasics } from './rule-form-basics.tsx'
import { RuleFormRemedy } from './rule-form-remedy.tsx'

const TEXTS = ['label', 'met', 'notMet', 'unknown'] as const
const MORE_TEXTS = ['unknownNeed', 'askProvider', 'askManufacturer'] as const

export type RuleFormProps = {
  draft: { id: string; revision: number }
  ruleId: string
  sentence: string
  values: RuleFormValues
  fields: readonly BuilderField[]
  errors: Record<string, string | undefined>
  summary: { field?: string; message: string }[]
  readOnly: boolean
}

/** Everything of a rule that officials keep, in native controls. */
export function RuleForm({
  draft,
  ruleId,
  sentence,
  values,
  fields,
  errors,
  summary,
  readOnly,
}: RuleFormProps) {
  const { t, i18n } = useTranslation('rulebook')
  const { text } = values
  const named = new Map(fields.map((field) => [field.name, field.label]))
  const option = (name: string) => ({ value: name, label: named.get(name) ?? name })
  const mentioned = [
    ...new Set([...namesIn(text.condition ?? ''), text.given ?? '', text.wanted ?? '']),
  ].filter((name) => named.has(name))
  const own = (name: string) => (mentioned.includes(name) || !name ? mentioned : [name, ...mentioned])
  const words = (name: string, required: boolean) =>
    (['Zh', 'En'] as const).map((language) => (
      <Field
        key={`${name}${language}`}
        id={`${name}${language}`}
        label={t(`textIn.${language === 'Zh' ? 'zh' : 'en'}`, { name: t(`text.${name}`) })}
        error={errors[`${name}${language}`]}
        required={required}
      >
        <TextArea
          name={`${name}${language}`}
          rows={name === 'label' ? 1 : 2}
          maxLength={400}
          defaultValue={text[`${name}${language}`]}
        />
      </Field>
    ))
  const choose = (name: string, label: string, names: string[], blank?: string) => (
    <Field id={name} label={label} error={errors[name]}>
      <Select
        name={name}
        {...(blank === undefined ? {} : { blank })}
        defaultValue={text[name] ?? ''}
        options={names.map(option)}
      />
    </Field>
  )
  return (
    <Form method="post" action={officialPaths.draftRule(draft.id, ruleId)} noValidate>
      <ErrorSummary errors={summary} />
      <fieldset disabled={readOnly} className="min-w-0">
        <legend className="sr-only">{t('form.basics')}</legend>
        <input type="hidden" name="revision" value={draft.revision} />
        <Section title={t('form.condition')}>
          <ConditionField
            start={text.condition ?? ''}
            sentence={sentence}
            fields={fields}
            thresholds={values.thresholds}
            error={errors.condition}
            readOnly={readOnly}
          />
        </Section>
        <Section title={t('form.basics')}>
          <RuleFormBasics text={text} active={values.active} errors={errors} />
        </Section>
        <Section title={t('form.words')} lead={t('form.wordsHint')}>
          <div className="grid gap-4 md:grid-cols-2">{TEXTS.flatMap((name) => words(name, true))}</div>
        </Section>
        <div className="mt-6 space-y-3">
          <Disclosure
            summary={t('rule.questions')}
            open={MORE_TEXTS.some((name) => errors[`${name}Zh`] || errors[`${name}En`])}
          >
            <div className="grid gap-4 md:grid-cols-2">
              {MORE_TEXTS.flatMap((name) => words(name, false))}
            </div>
          </Disclosure>
          <Disclosure summary={t('form.evidence')} open={Boolean(errors.given || errors.wanted)}>
            <div className="grid gap-4 md:grid-cols-2">
              {choose('given', t('form.given'), own(text.given ?? ''))}
              {choose('wanted', t('form.wanted'), own(text.wanted ?? ''), t('form.noneOf'))}
            </div>
          </Disclosure>
          <Disclosure summary={t('rule.remedy')} open={Boolean(errors.remedyKind)}>
            <RuleFormRemedy text={text} errors={errors} choose={choose} own={own} />
          </Disclosure>
          <Disclosure summary={t('form.domains')}>
            <CheckboxGroup
              name="domains"
              legend={t('form.domains')}
              legendHidden
              columns={3}
              values={values.domains}
              options={[
                { value: '*', label: t('allDomains') },
                ...domainCodes.map((code) => ({
                  value: code,
                  label: `${code} ${nameOf('domain', code, i18n.language)}`,
                })),
              ]}
            />
          </Disclosure>
          <Field id="source" label={t('form.source')} error={errors.source} optional>
            <TextInput name="source" maxLength={400} defaultValue={text.source} />
          </Field>
        </div>
        {!readOnly && (
          <FormActions sticky>
            <Button variant="primary" name="intent" value="save">
              {t('form.save')}
            </Button>
            <ButtonLink variant="quiet" to={officialPaths.ruleDraft(draft.id)}>
              {t('form.back')}
            </ButtonLink>
          </FormActions>
        )}
      </fieldset>
    </Form>
  )
}

/** The fields that a condition's text names. */
function namesIn(condition: string): string[] {
  return [...condition.matchAll(/"((?:need|offering|pair)\.[\w.]+)"/g)].map((match) => match[1] ?? '')
}
