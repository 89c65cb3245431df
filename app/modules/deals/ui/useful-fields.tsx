import { RadioGroup } from '#app/components/radio-group.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { outcomes } from '../confirmation.ts'

type Text = (name: string, start?: string | null) => string

/** Yes, no, or left open. */
export function YesNo({
  name,
  label,
  value,
  text,
}: {
  name: string
  label: string
  value?: boolean | null
  text: Text
}) {
  const { t } = useTranslation('deals')
  return (
    <RadioGroup
      name={name}
      legend={label}
      columns={2}
      defaultValue={text(name, typeof value === 'boolean' ? (value ? 'yes' : 'no') : '')}
      options={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(one) }))}
    />
  )
}

/** Whether it was of use, and what came of it. */
export function UsefulFields({
  useful,
  outcome,
  text,
}: {
  useful?: boolean | null
  outcome?: string | null
  text: Text
}) {
  const { t } = useTranslation('deals')
  return (
    <>
      <YesNo name="useful" label={t('confirm.useful')} value={useful} text={text} />
      <RadioGroup
        name="outcome"
        legend={t('confirm.outcome')}
        columns={2}
        defaultValue={text('outcome', outcome)}
        options={outcomes.map((one) => ({ value: one, label: t(`outcome.${one}`) }))}
      />
    </>
  )
}
