import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { Invitation } from '../invitation.ts'

/** `viewer` is the address of who looks, if signed in; `here` the path to come back to after signing in. */
export function InvitationPage({
  invitation,
  viewer,
  here,
  result,
}: {
  invitation: Invitation | null
  viewer: string | null
  here: string
  result?: SubmissionResult<string[]>
}) {
  const { t, i18n } = useTranslation('organizations')
  if (!invitation) {
    return (
      <>
        <PageHeader title={t('invitation.title')} />
        <Alert
          tone="warning"
          title={t('invitation.spent')}
          action={
            <ButtonLink size="sm" to={viewer === null ? paths.signIn() : paths.organization()}>
              {t(viewer === null ? 'invitation.toSignIn' : 'invitation.toOrganization')}
            </ButtonLink>
          }
        >
          {t('invitation.spentText')}
        </Alert>
      </>
    )
  }
  return (
    <>
      <PageHeader
        title={t('invitation.join', { organization: invitation.organizationName })}
        lead={t('invitation.lead', {
          role: t(`role.${invitation.role}.name`),
          rights: t(`role.${invitation.role}.hint`),
        })}
      />
      <ErrorSummary errors={formState(result, t).summary} />
      <Card footer={t('invitation.until', { time: formatInstant(invitation.expiresAt, i18n.language) })}>
        {viewer === null ? (
          <>
            <p className="mb-3">{t('invitation.signInFirst', { email: invitation.email })}</p>
            <div className="flex flex-wrap gap-2">
              <ButtonLink variant="primary" to={paths.signIn(here)}>
                {t('invitation.signIn')}
              </ButtonLink>
              <ButtonLink to={paths.signUp(here)}>{t('invitation.signUp')}</ButtonLink>
            </div>
          </>
        ) : viewer === invitation.email ? (
          <Form method="post">
            <p className="mb-3">{t('invitation.ready', { email: viewer })}</p>
            <Button variant="primary" size="lg" block>
              {t('invitation.accept')}
            </Button>
          </Form>
        ) : (
          <Form method="post" action={paths.signOut()}>
            <p className="mb-3">{t('invitation.otherAddress', { email: invitation.email, viewer })}</p>
            <input type="hidden" name="redirectTo" value={here} />
            <Button variant="primary">{t('invitation.signOut')}</Button>
          </Form>
        )}
      </Card>
    </>
  )
}
