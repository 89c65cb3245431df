import type { SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { Card } from '#app/components/card.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import type { SessionRow } from '../session-row.ts'
import { ChangePasswordForm } from './change-password-form.tsx'
import { ProfileForm } from './profile-form.tsx'
import { SessionList } from './session-list.tsx'

const DONE = ['profile', 'password', 'sessions']

export function AccountPage({
  account,
  sessions,
  done,
  result,
}: {
  account: { name: string; email: string; locale: string }
  sessions: SessionRow[]
  /** What the last form did, if it went well. */
  done: string | null
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('accounts')
  const resultOf = (intent: string) => (result?.initialValue?.intent === intent ? result : undefined)
  return (
    <>
      <PageHeader title={t('account.title')} lead={account.email} />
      {!result && done && DONE.includes(done) && <Flash key={done} text={t(`account.done.${done}`)} />}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card title={t('account.profile')} headingLevel="h2">
          <ProfileForm account={account} result={resultOf('profile')} />
        </Card>
        <Card title={t('account.password')} meta={t('account.passwordNote')} headingLevel="h2">
          <ChangePasswordForm email={account.email} result={resultOf('password')} />
        </Card>
      </div>
      <div className="mt-6">
        <Section title={t('account.sessions')} lead={t('account.sessionsLead')}>
          <SessionList sessions={sessions} />
        </Section>
      </div>
    </>
  )
}
