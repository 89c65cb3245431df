import { Form } from '@remix-run/react'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { EvaluationCriterion } from '../evaluation-plan.ts'
import { PlanFacts } from './plan-facts.tsx'

/** Before a proposal is begun: for what, until when, and how it will be compared. */
export function StartProposalPage({
  needId,
  title,
  quoteDeadline,
  plan,
  refusal,
}: {
  needId: string
  title: string
  quoteDeadline: string | null
  plan: { criteria: EvaluationCriterion[]; years: number; namesHidden: boolean }
  refusal?: string
}) {
  const { t, i18n } = useTranslation('proposals')
  return (
    <>
      <PageHeader
        title={t('start.title')}
        lead={title}
        breadcrumbs={[{ label: t('list.title'), to: paths.proposals() }, { label: t('start.title') }]}
        meta={
          quoteDeadline ? (
            <span>{t('deadline', { day: formatDay(quoteDeadline, i18n.language) })}</span>
          ) : (
            <span>{t('noDeadline')}</span>
          )
        }
        actions={<ButtonLink to={paths.publicNeed(needId)}>{t('toNeed')}</ButtonLink>}
      />
      <ErrorSummary errors={refusal ? [{ message: t(`refusal.${refusal}`) }] : []} />
      <Card title={t('plan.title')} headingLevel="h2">
        <PlanFacts {...plan} />
      </Card>
      <Form method="post" className="mt-5">
        <Button variant="primary">{t('start.begin')}</Button>
      </Form>
    </>
  )
}
