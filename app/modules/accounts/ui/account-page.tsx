import type { SubmissionResult } from '@conform-to/react'
import { ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { PasswordProfile } from '#app/platform/password-profile.ts'
import { paths } from '#app/platform/paths.ts'
import type { AccountEventRow } from '../account-event.ts'
import { resultOf } from '../form-state.ts'
import type { SessionRow } from '../session-row.ts'
import { ChangePasswordForm } from './change-password-form.tsx'
import { CloseAccountForm } from './close-account-form.tsx'
import { EventList } from './event-list.tsx'
import { HistoryForm } from './history-form.tsx'
import { ProfileForm } from './profile-form.tsx'
import { SessionList } from './session-list.tsx'

const DONE = ['profile', 'password', 'sessions', 'history']

export function AccountPage({
  account,
  sessions,
  events,
  keepsViews,
  done,
  profile,
  result,
}: {
  account: { name: string; email: string; locale: string }
  sessions: SessionRow[]
  events: AccountEventRow[]
  /** Whether the pages that the person opens are remembered. */
  keepsViews: boolean
  /** What the last form did, if it went well. */
  done: string | null
  /** Whose rules the password follows. */
  profile: PasswordProfile
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('accounts')
  return (
    <>
      <PageHeader title={t('account.title')} lead={account.email} />
      {!result && done && DONE.includes(done) && <Flash key={done} text={t(`account.done.${done}`)} />}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card title={t('account.profile')} headingLevel="h2">
          <ProfileForm account={account} result={resultOf(result, 'profile')} />
        </Card>
        <Card title={t('account.password')} meta={t('account.passwordNote')} headingLevel="h2">
          <ChangePasswordForm email={account.email} profile={profile} result={resultOf(result, 'password')} />
        </Card>
      </div>
      <div className="mt-6">
        <Section
          title={t('account.sessions')}
          lead={profile === 'mlps3' ? t('account.sessionsLeadMlps3') : t('account.sessionsLead')}
        >
          <SessionList sessions={sessions} />
        </Section>
        <Section title={t('account.events')} lead={t('account.eventsLead')}>
          <EventList events={events} />
        </Section>
        <Section id="history" title={t('account.history')} lead={t('account.historyLead')}>
          <HistoryForm keepsViews={keepsViews} />
        </Section>
        <Section title={t('account.ownData')} lead={t('account.ownDataLead')}>
          <div className="space-y-3">
            <ButtonLink to={paths.ownData()} reloadDocument>
              {t('account.takeOwnData')}
            </ButtonLink>
            <CloseAccountForm result={resultOf(result, 'close')} />
          </div>
        </Section>
      </div>
    </>
  )
}
