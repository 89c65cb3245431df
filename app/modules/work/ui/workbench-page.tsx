import { ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { Workbench } from '../workbench.ts'
import { AuditPart } from './audit-part.tsx'
import { BookingsPart } from './bookings-part.tsx'
import { DealsPart } from './deals-part.tsx'
import { KeptPart } from './kept-part.tsx'
import { LeadsPart } from './leads-part.tsx'
import { ManufacturerPart } from './manufacturer-part.tsx'
import { OfficialPart } from './official-part.tsx'
import { ProviderPart } from './provider-part.tsx'

/** What waits for whoever has just signed in. */
export function WorkbenchPage({ workbench }: { workbench: Workbench }) {
  const { t } = useTranslation('work')
  const { organization, manufacturer, provider, official, audit } = workbench
  const mayEdit = organization?.mayEdit ?? false
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={
          organization
            ? t('lead', { name: workbench.name, organization: organization.name })
            : t('leadAlone', { name: workbench.name })
        }
        actions={
          mayEdit && (
            <>
              {manufacturer && (
                <ButtonLink variant="primary" to={paths.newNeed()}>
                  {t('newNeed')}
                </ButtonLink>
              )}
              {provider && (
                <ButtonLink variant={manufacturer ? 'secondary' : 'primary'} to={paths.newOffering()}>
                  {t('newOffering')}
                </ButtonLink>
              )}
            </>
          )
        }
      />
      {audit && <AuditPart audit={audit} />}
      {official && <OfficialPart official={official} />}
      <DealsPart deals={workbench.deals} />
      {manufacturer && <ManufacturerPart manufacturer={manufacturer} mayEdit={mayEdit} />}
      {provider && <LeadsPart leads={provider.leads} />}
      {provider && <ProviderPart provider={provider} mayEdit={mayEdit} />}
      {!organization && !official && !audit && <Guide />}
      <BookingsPart bookings={workbench.bookings} />
      {!audit && <KeptPart kept={workbench.kept} />}
    </>
  )
}

/** 两步开始, for somebody who belongs to no organization yet. */
function Guide() {
  const { t } = useTranslation('work')
  return (
    <ol className="grid gap-4 sm:grid-cols-2">
      <li>
        <Card title={t('guide.first')} edge="brand" headingLevel="h2">
          <p className="mb-3 text-muted">{t('guide.firstText')}</p>
          <ButtonLink variant="primary" to={paths.newOrganization()}>
            {t('guide.firstAction')}
          </ButtonLink>
        </Card>
      </li>
      <li>
        <Card title={t('guide.second')} headingLevel="h2">
          <p className="mb-3 text-muted">{t('guide.secondText')}</p>
          <ButtonLink to={paths.catalogue()}>{t('guide.secondAction')}</ButtonLink>
        </Card>
      </li>
    </ol>
  )
}
