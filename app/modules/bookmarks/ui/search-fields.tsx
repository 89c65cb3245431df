import { Field } from '#app/components/field.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { alertFrequencies, INSTANT_LETTERS_A_DAY, NAME_LIMIT } from '../saved-search.ts'

/** What a saved search is called and how often it is told of. */
export function SearchFields({
  id,
  name,
  frequency,
  errors = {},
}: {
  /** Keeps the fields of several forms on one page apart. */
  id: string
  name: string
  frequency: string
  errors?: Record<string, string | undefined>
}) {
  const { t } = useTranslation('bookmarks')
  return (
    <div className="space-y-3">
      <Field id={`${id}-name`} label={t('searches.name')} error={errors.name} required>
        <TextInput name="name" maxLength={NAME_LIMIT} defaultValue={name} autoComplete="off" />
      </Field>
      <Field
        id={`${id}-frequency`}
        label={t('searches.frequency')}
        hint={t('searches.frequencyHint', { limit: INSTANT_LETTERS_A_DAY })}
        error={errors.frequency}
        required
      >
        <Select
          name="frequency"
          defaultValue={frequency}
          options={alertFrequencies.map((value) => ({ value, label: t(`frequency.${value}`) }))}
        />
      </Field>
    </div>
  )
}
