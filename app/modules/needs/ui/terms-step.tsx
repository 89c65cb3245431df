import { RadioGroup } from '#app/components/radio-group.tsx'
import { needKinds } from '#app/modules/taxonomy/need-kind.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { inLanguage } from '#app/platform/language.ts'
import { budgetVisibilities, needVisibilities } from '../need.ts'
import { type FormValues, textOf } from '../need-form-values.ts'

type Props = { values: FormValues; wordsOf: (name: string) => string | undefined }

/** What is to come of it, and who may see the need and its budget. */
export function TermsStep({ values, wordsOf }: Props) {
  const { t, i18n } = useTranslation('needs')
  const explained = (prefix: string, codes: readonly string[]) =>
    codes.map((value) => ({
      value,
      label: t(`${prefix}.${value}.label`),
      hint: t(`${prefix}.${value}.text`),
    }))
  return (
    <div className="space-y-7">
      <RadioGroup
        name="kind"
        legend={t('field.kind')}
        columns={2}
        required
        error={wordsOf('kind')}
        options={needKinds.map((kind) => ({
          value: kind.code,
          label: inLanguage(kind, i18n.language),
          hint: inLanguage(kind.description, i18n.language),
        }))}
        defaultValue={textOf(values, 'kind')}
      />
      <RadioGroup
        name="visibility"
        legend={t('field.visibility')}
        required
        error={wordsOf('visibility')}
        help={t('help.visibility')}
        options={explained('visibility', needVisibilities)}
        defaultValue={textOf(values, 'visibility')}
      />
      <RadioGroup
        name="budgetVisibility"
        legend={t('field.budgetVisibility')}
        required
        error={wordsOf('budgetVisibility')}
        help={t('help.budgetVisibility')}
        options={explained('budgetVisibility', budgetVisibilities)}
        defaultValue={textOf(values, 'budgetVisibility')}
      />
    </div>
  )
}
