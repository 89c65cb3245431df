import type { SubmissionResult } from '@conform-to/react'
import { Card } from '#app/components/card.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import type { MembershipRole } from '#app/modules/accounts/actor.ts'
import { formState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { InvitationRow, MemberRow } from '../member-row.ts'
import { InvitationTable } from './invitation-table.tsx'
import { InviteForm } from './invite-form.tsx'
import { MemberTable } from './member-table.tsx'
import { OrganizationTabs } from './organization-tabs.tsx'

const DONE = ['invited', 'revoked', 'role', 'removed']

export function MembersPage({
  name,
  role,
  members,
  invitations,
  done,
  result,
}: {
  name: string
  role: MembershipRole
  members: MemberRow[]
  invitations: InvitationRow[]
  /** What the last form did, if it went well. */
  done: string | null
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('organizations')
  const isOwner = role === 'owner'
  const inviting = result?.initialValue?.intent === 'invite'
  return (
    <>
      <PageHeader title={t('members.title')} lead={name} />
      <OrganizationTabs current="members" />
      {!result && done && DONE.includes(done) && <Flash key={done} text={t(`members.done.${done}`)} />}
      {result && !inviting && <ErrorSummary errors={formState(result, t).summary} />}
      <MemberTable members={members} mayManage={isOwner} />
      <p className="mt-2 text-sm text-faint">{t('members.rolesNote')}</p>
      {isOwner && (
        <>
          <div className="mt-6">
            <Card title={t('members.invite')} meta={t('members.inviteNote')} headingLevel="h2">
              <InviteForm key={invitations[0]?.id} result={inviting ? result : undefined} />
            </Card>
          </div>
          {invitations.length > 0 && (
            <div className="mt-6">
              <Section title={t('members.invitations')}>
                <InvitationTable invitations={invitations} />
              </Section>
            </div>
          )}
        </>
      )}
    </>
  )
}
