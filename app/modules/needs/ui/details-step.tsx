import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { FieldHelp } from '#app/components/field-help.tsx'
import type { FieldSpec } from '#app/modules/taxonomy/extension.ts'
import { ExtensionFields } from '#app/modules/taxonomy/ui/extension-fields.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { inLanguage } from '#app/platform/language.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import type { FormValues } from '../need-form-values.ts'
import type { Strictness } from '../wizard-view.ts'
import { StrictnessChoice } from './strictness-choice.tsx'

/** The fields of the need's domain, each with how strictly it is meant. */
export function DetailsStep({
  needId,
  fields,
  values,
  strictness,
  errors,
  wordsOf,
}: {
  needId: string
  /** Null while the need has no domain. */
  fields: readonly FieldSpec[] | null
  values: FormValues
  strictness: Record<string, Strictness>
  errors: Record<string, string | undefined>
  wordsOf: (name: string) => string | undefined
}) {
  const { t, i18n } = useTranslation('needs')
  if (!fields) {
    return (
      <EmptyState
        title={t('details.noDomain')}
        text={t('details.noDomainText')}
        action={<ButtonLink to={needPaths.needStep(needId, 'what')}>{t('details.chooseDomain')}</ButtonLink>}
      />
    )
  }
  return (
    <div id="details">
      <StrictnessLegend />
      <ExtensionFields
        fields={fields}
        on="need"
        values={(values.ext ?? {}) as Record<string, unknown>}
        errors={errors}
        aside={(field) => (
          <StrictnessChoice
            strictness={strictness[field.key]}
            label={inLanguage(field.needLabel ?? field.label, i18n.language)}
            error={wordsOf(`tolerance.${field.key}`)}
          />
        )}
      />
    </div>
  )
}

/** What the three degrees mean, once above the fields. */
export function StrictnessLegend() {
  const { t } = useTranslation('needs')
  return (
    <div className="mb-2 rounded-md bg-sunken px-4 py-3">
      <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-3">
        {(['hard', 'soft', 'info'] as const).map((hardness) => (
          <div key={hardness}>
            <dt className="inline font-semibold">{t(`hardness.${hardness}.label`)}</dt>{' '}
            <dd className="inline text-muted">{t(`hardness.${hardness}.text`)}</dd>
          </div>
        ))}
      </dl>
      <FieldHelp about={t('strictness.helpTitle')} spelledOut>
        {(['hard', 'soft', 'info', 'tolerance'] as const).map((one) => (
          <p key={one}>{t(`strictness.help.${one}`)}</p>
        ))}
      </FieldHelp>
    </div>
  )
}
