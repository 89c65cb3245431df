import type { SubmissionResult } from '@conform-to/react'
import { Alert } from '#app/components/alert.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { MailAnswer } from '../lead-view.ts'
import { AnswerForms, ChangeAnswer } from './answer-forms.tsx'
import { AnswerGiven } from './answer-given.tsx'
import { FormProblems } from './form-problems.tsx'
import { refusedIntent } from './refused-intent.ts'

/** What a letter's link opens: the need and two buttons, no signing in. Opening it answers nothing. */
export function MailAnswerPage({
  asked,
  result,
}: {
  asked: MailAnswer | null
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('routing')
  const form = formState(result, t)
  if (!asked)
    return (
      <>
        <PageHeader title={t('mail.title')} />
        <Alert
          tone="warning"
          title={t('mail.unknownTitle')}
          action={<ButtonLink to={paths.signIn(paths.leads())}>{t('mail.signIn')}</ButtonLink>}
        >
          {t('mail.unknownText')}
        </Alert>
      </>
    )
  const { answer, need, organizationName } = asked
  const answered = answer.state === 'interested' || answer.state === 'declined'
  const forms = { revision: answer.revision, form, refused: refusedIntent(result) }
  return (
    <>
      <PageHeader
        title={t('mail.title')}
        lead={t('mail.lead', { title: need.title })}
        meta={<span>{t('mail.as', { organization: organizationName })}</span>}
      />
      <FormProblems form={form} />
      <div className="space-y-4">
        <AnswerGiven answer={answer} />
        {answer.open && (answered ? <ChangeAnswer {...forms} /> : <AnswerForms {...forms} />)}
        <TextLink to={paths.lead(answer.id)}>{t('mail.full')}</TextLink>
      </div>
      <Section title={t('lead.need')}>
        <DescriptionList
          blank={t('mail.blank')}
          items={[
            { term: t('mail.owner'), detail: need.organizationName ?? t('leads.anonymous') },
            { term: t('mail.budget'), detail: need.budget },
            { term: t('mail.finishBy'), detail: need.finishBy },
          ]}
        />
        <p className="mt-3 max-w-read whitespace-pre-line">{need.background}</p>
      </Section>
    </>
  )
}
