import type { ComponentProps } from 'react'
import { PageHeader } from '#app/components/page-header.tsx'
import type { AnswerDifference } from '#app/modules/needs/answer-differences.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { ProposalForm } from './proposal-form.tsx'
import type { Result } from './result.ts'

/** What the server answers to a form that was not saved. */
export type EditReply = { result?: Result; conflict?: AnswerDifference[] }

export function ProposalFormPage({
  title,
  ...form
}: ComponentProps<typeof ProposalForm> & { title: string }) {
  const { t } = useTranslation('proposals')
  return (
    <>
      <PageHeader
        title={t('form.title')}
        lead={title}
        breadcrumbs={[
          { label: t('list.title'), to: paths.proposals() },
          { label: title, to: paths.proposal(form.id) },
          { label: t('form.title') },
        ]}
      />
      <ProposalForm {...form} />
    </>
  )
}
