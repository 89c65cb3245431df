import type { ReactNode } from 'react'
import { Field } from '#app/components/field.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

const REMEDIES = ['adjust', 'set', 'drop-items', 'soften', 'none'] as const

/** How the need would have to change to cure a "not met". */
export function RuleFormRemedy({
  text,
  errors,
  choose,
  own,
}: {
  text: Record<string, string>
  errors: Record<string, string | undefined>
  /** A select of fields. */
  choose: (name: string, label: string, names: string[], blank?: string) => ReactNode
  /** Fields of the condition, and the one that is chosen. */
  own: (name: string) => string[]
}) {
  const { t } = useTranslation('rulebook')
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Field id="remedyKind" label={t('rule.remedy')} error={errors.remedyKind}>
        <Select
          name="remedyKind"
          blank={t('remedy.absent')}
          defaultValue={text.remedyKind ?? ''}
          options={REMEDIES.map((kind) => ({ value: kind, label: t(`remedy.kind.${kind}`) }))}
        />
      </Field>
      {choose(
        'remedyField',
        t('form.remedyField'),
        own(text.remedyField ?? '').filter((name) => name.startsWith('need.')),
        t('form.noneOf'),
      )}
      {choose('remedyFrom', t('form.remedyFrom'), own(text.remedyFrom ?? ''), t('form.noneOf'))}
      <Field id="remedyValue" label={t('form.remedyValue')}>
        <TextInput name="remedyValue" maxLength={200} defaultValue={text.remedyValue} />
      </Field>
      {choose('remedyWhen', t('form.remedyWhen'), own(text.remedyWhen ?? ''), t('form.noneOf'))}
    </div>
  )
}
