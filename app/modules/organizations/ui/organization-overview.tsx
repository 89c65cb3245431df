import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { Flash } from '#app/components/flash.tsx'
import { useForgetSent } from '#app/components/kept-typing/use-kept-typing.ts'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { type MembershipRole, roleIncludes } from '#app/modules/accounts/actor.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { Certificate } from '../certificate.ts'
import type { Organization } from '../organization.ts'
import type { OwnOrganization } from '../own-organization.ts'
import { type ApprovalEnd, verifiedUntil } from '../standing-of-labels.ts'
import { CertificateTable } from './certificate-table.tsx'
import { OrganizationFacts } from './organization-facts.tsx'
import { OrganizationSwitch } from './organization-switch.tsx'
import { OrganizationTabs } from './organization-tabs.tsx'
import { VerificationBadge } from './verification-badge.tsx'

const DONE = ['founded', 'saved', 'joined', 'switched']

export function OrganizationOverview({
  organization,
  certificates,
  ends,
  organizations,
  userId,
  role,
  today,
  done,
}: {
  organization: Organization
  certificates: Certificate[]
  /** Until when approvals count. */
  ends: ApprovalEnd[]
  /** All that the viewer can act for. */
  organizations: OwnOrganization[]
  /** Whose typing is kept in this browser. */
  userId: string
  role: MembershipRole
  today: string
  /** What the last form did, if it went well. */
  done: string | null
}) {
  const { t } = useTranslation('organizations')
  useForgetSent(`${userId} ${paths.organization()}/`, Boolean(done))
  const mayEdit = roleIncludes(role, 'editor')
  return (
    <>
      <PageHeader
        title={organization.name}
        badge={
          <VerificationBadge
            status={organization.verification}
            until={verifiedUntil(organization.id, ends)}
          />
        }
        meta={<span>{t('yourRole', { role: t(`role.${role}.name`) })}</span>}
        actions={
          mayEdit && (
            <ButtonLink variant="primary" to={paths.editOrganization()}>
              {t('edit.action')}
            </ButtonLink>
          )
        }
      />
      <OrganizationTabs current="overview" />
      {done && DONE.includes(done) && (
        <Flash key={done} text={t(`done.${done}`, { name: organization.name })} />
      )}
      {done === 'founded' && (
        <div className="mb-4">
          <Alert
            title={t('next.title')}
            action={
              <span className="flex flex-wrap gap-2">
                {organization.isManufacturer && (
                  <ButtonLink to={paths.newNeed()}>{t('next.need')}</ButtonLink>
                )}
                {organization.isProvider && (
                  <ButtonLink to={paths.newOffering()}>{t('next.offering')}</ButtonLink>
                )}
              </span>
            }
          >
            {t(nextFor(organization))}
          </Alert>
        </div>
      )}
      <Card title={t('overview.profile')} headingLevel="h2">
        <OrganizationFacts organization={organization} ends={ends} />
        {organization.labels.some((label) => !organization.verifiedLabels.includes(label)) && (
          <p className="mt-2 text-sm text-muted">
            {t('selfDeclaredNote')} {mayEdit && <TextLink to={paths.verification()}>{t('handIn')}</TextLink>}
          </p>
        )}
      </Card>
      <div className="mt-6">
        <Section
          title={t('certificate.title')}
          lead={t('certificate.lead')}
          action={mayEdit && <ButtonLink to={paths.certificates()}>{t('certificate.manage')}</ButtonLink>}
        >
          <CertificateTable certificates={certificates} today={today} />
        </Section>
      </div>
      <div className="mt-6">
        <Section
          title={t('switch.title')}
          lead={t('switch.lead')}
          action={<ButtonLink to={paths.newOrganization()}>{t('switch.found')}</ButtonLink>}
        >
          {organizations.length > 1 ? (
            <OrganizationSwitch organizations={organizations} />
          ) : (
            <p className="text-muted">
              {organization.name} <Badge tone="brand">{t('switch.current')}</Badge>
            </p>
          )}
        </Section>
      </div>
    </>
  )
}

/** What a firm that has just registered can do first, by what it is. */
function nextFor({ isManufacturer, isProvider }: { isManufacturer: boolean; isProvider: boolean }) {
  if (isManufacturer && isProvider) return 'next.text'
  return isManufacturer ? 'next.textNeed' : 'next.textOffering'
}
