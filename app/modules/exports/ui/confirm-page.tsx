import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { XLSX_ROWS } from '../export-request.ts'
import type { ExportPlan } from '../export-view.ts'

/** Before a list that is too long to wait for is written: what it will be, and the button. */
export function ConfirmPage({
  plan,
  filter,
  problem,
}: {
  plan: ExportPlan
  /** The filter as parameters. */
  filter: string
  /** Message key of why the button did nothing. */
  problem?: string
}) {
  const { t, i18n } = useTranslation('exports')
  const list = t(`list.${plan.list}`)
  const parameters = new URLSearchParams(filter)
  return (
    <>
      <PageHeader
        title={t('confirm.title', { list })}
        lead={
          plan.way === 'too-long'
            ? undefined
            : t(plan.way === 'background' ? 'confirm.backgroundLead' : 'confirm.atOnceLead')
        }
        breadcrumbs={[{ label: t('mine.title'), to: paths.exports() }, { label: t('confirm.crumb') }]}
      />
      <div className="max-w-read space-y-4">
        {problem && <Alert tone="warning" title={t(problem)} live />}
        {plan.way === 'too-long' && (
          <Alert
            tone="warning"
            title={t('confirm.tooLongTitle', { count: XLSX_ROWS })}
            action={
              <ButtonLink to={paths.newExport(plan.list, 'csv', parameters)} size="sm" reloadDocument>
                {t('confirm.asCsv')}
              </ButtonLink>
            }
          >
            {t('confirm.tooLongText')}
          </Alert>
        )}
        <Card>
          <DescriptionList
            items={[
              { term: t('field.list'), detail: list },
              { term: t('field.filter'), detail: plan.filter || t('everything') },
              { term: t('field.format'), detail: t(`format.${plan.format}`) },
              { term: t('field.rows'), detail: plan.rows.toLocaleString(i18n.language) },
            ]}
          />
        </Card>
        {plan.way === 'background' && (
          <Form method="post">
            <FormKey />
            <FormActions note={t('confirm.snapshot')}>
              <Button variant="primary">{t('confirm.generate')}</Button>
            </FormActions>
          </Form>
        )}
        {plan.way === 'at-once' && (
          <ButtonLink
            to={paths.newExport(plan.list, plan.format, parameters)}
            variant="primary"
            reloadDocument
          >
            {t('confirm.download')}
          </ButtonLink>
        )}
      </div>
    </>
  )
}
