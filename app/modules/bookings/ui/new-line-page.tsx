import type { SubmissionResult } from '@conform-to/react'
import { ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import type { OfferingFormValues } from '#app/modules/offerings/offering-form-values.ts'
import type { FieldSpec } from '#app/modules/taxonomy/extension.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { LineForm } from './line-form.tsx'

type Offering = { id: string; title: string }

/** A new line: first the offering to which it belongs, then its form, which starts from what the offering says. */
export function NewLinePage({
  title,
  offerings,
  form,
  userId,
  result,
}: {
  title: string
  offerings: Offering[]
  form: { offering: Offering; start: OfferingFormValues; fields: FieldSpec[] } | null
  userId: string
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('bookings')
  return (
    <>
      <PageHeader
        title={title}
        lead={form ? t('form.of', { title: form.offering.title }) : t('form.choose')}
        breadcrumbs={[{ label: t('lines.title'), to: paths.myLines() }, { label: title }]}
        meta={form && <TextLink to={paths.newLine()}>{t('form.otherOffering')}</TextLink>}
      />
      {form ? (
        <LineForm
          key={form.offering.id}
          fields={form.fields}
          start={form.start}
          action={paths.newLine(form.offering.id)}
          userId={userId}
          result={result}
        />
      ) : offerings.length === 0 ? (
        <EmptyState
          title={t('form.noOffering')}
          text={t('form.noOfferingText')}
          action={
            <ButtonLink variant="primary" to={paths.newOffering('R2')}>
              {t('form.toOffering')}
            </ButtonLink>
          }
        />
      ) : (
        <ul className="grid gap-3 sm:grid-cols-2">
          {offerings.map((offering) => (
            <li key={offering.id}>
              <Card title={offering.title} to={paths.newLine(offering.id)} headingLevel="h2" />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
