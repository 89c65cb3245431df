import type { SubmissionResult } from '@conform-to/react'
import { Alert } from '#app/components/alert.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { ChallengeView, OwnEntry } from '../challenge-view.ts'
import { EntryContent } from './entry-content.tsx'
import { EntryForm } from './entry-form.tsx'
import { errorUnder } from './error-under.ts'

/** An organization's own entry, new or changed; after the deadline as it was handed in. */
export function EntryPage({
  challenge,
  own,
  result,
}: {
  challenge: ChallengeView
  own: OwnEntry | null
  result: SubmissionResult<string[]> | undefined
}) {
  const { t, i18n } = useTranslation('steering')
  const { summary } = formState(result, t)
  return (
    <>
      <PageHeader
        title={t('entry.title', { title: challenge.title })}
        lead={challenge.open ? t('entry.lead') : undefined}
        meta={
          <span>{`${t('challenge.deadline')} ${formatInstant(challenge.deadlineAt, i18n.language)}`}</span>
        }
        breadcrumbs={[
          { label: t('challenges.title'), to: paths.challenges() },
          { label: challenge.title, to: paths.challenge(challenge.id) },
          { label: t('challenge.enter') },
        ]}
      />
      <ErrorSummary errors={summary.map((one) => ({ ...one, ...errorUnder(one.field, 'milestones') }))} />
      {!challenge.open && (
        <div className="mb-4">
          <Alert tone="warning">{t('entry.late')}</Alert>
        </div>
      )}
      {/* What a colleague handed in meanwhile stands beside what was typed. */}
      {own && (result || !challenge.open) && (
        <Section title={t('entry.handedIn')} lead={formatInstant(own.changedAt, i18n.language)}>
          <EntryContent challengeId={challenge.id} own={own} />
        </Section>
      )}
      {challenge.open && <EntryForm {...{ challenge, own, result }} />}
    </>
  )
}
