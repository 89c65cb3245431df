import { Form } from '@remix-run/react'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { Field } from '#app/components/field.tsx'
import { Section } from '#app/components/section.tsx'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import type { DraftView } from '../rulebook-view.ts'
import { PreviewFigures } from './effect-figures.tsx'
import { PreviewState } from './preview-state.tsx'

/** The newest preview of a draft, and the way to another one. */
export function PreviewSection({
  draft,
  mayStart,
  today,
  tomorrow,
}: {
  draft: DraftView
  mayStart: boolean
  today: string
  tomorrow: string
}) {
  const { t, i18n } = useTranslation('rulebook')
  const { preview, status } = draft
  const open = status === 'draft' || status === 'proposed'
  const counting = preview?.state === 'counting'
  return (
    <Section
      id="preview"
      title={t('preview.title')}
      lead={t('preview.lead')}
      action={
        preview?.totals && (
          <ButtonLink to={officialPaths.rulePreview(preview.id)} size="sm">
            {t('preview.openFull')}
          </ButtonLink>
        )
      }
    >
      <div className="space-y-4">
        <div role="status" className="space-y-4">
          {preview ? <PreviewState preview={preview} /> : <p className="text-muted">{t('preview.none')}</p>}
          {preview && <PreviewFigures preview={preview} />}
        </div>
        {preview && (
          <p className="text-sm text-faint">
            {t('sinceDay', { day: formatDay(preview.validFrom, i18n.language) })} ·{' '}
            {t('preview.made', { at: formatInstant(preview.createdAt, i18n.language) })}
          </p>
        )}
        {mayStart && open && !counting && (
          <Form
            method="post"
            action={officialPaths.ruleDraft(draft.id)}
            className="flex flex-wrap items-start gap-3"
            noValidate
          >
            {status === 'draft' ? (
              <Field id="validFrom" label={t('preview.day')} hint={t('preview.dayHint')}>
                <DateInput
                  name="validFrom"
                  min={today}
                  defaultValue={futureDay(preview?.validFrom, tomorrow)}
                />
              </Field>
            ) : (
              draft.validFrom && (
                <p className="basis-full text-sm text-muted">
                  {t('preview.dayFixed', { day: formatDay(draft.validFrom, i18n.language) })}
                </p>
              )
            )}
            <div className={status === 'draft' ? 'pt-7' : undefined}>
              <Button name="intent" value="preview" variant={preview ? 'secondary' : 'primary'}>
                {t(preview ? 'preview.again' : 'preview.start')}
              </Button>
            </div>
          </Form>
        )}
      </div>
    </Section>
  )
}

/** The day chosen last, while it lies ahead. */
const futureDay = (last: string | undefined, tomorrow: string) => (last && last > tomorrow ? last : tomorrow)
