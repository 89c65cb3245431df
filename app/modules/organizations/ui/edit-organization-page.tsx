import type { SubmissionResult } from '@conform-to/react'
import { Disclosure } from '#app/components/disclosure.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { Organization } from '../organization.ts'
import { OrganizationFacts } from './organization-facts.tsx'
import { OrganizationForm } from './organization-form.tsx'

/**
 * When somebody else saved meanwhile, `sent.newest` is what they saved: it is shown above the values typed, and
 * saving again is a decision against it.
 */
export function EditOrganizationPage({
  title,
  organization,
  userId,
  today,
  sent,
}: {
  title: string
  organization: Organization
  userId: string
  today: string
  sent?: { result: SubmissionResult<string[]>; newest?: Organization }
}) {
  const { t } = useTranslation('organizations')
  const newest = sent?.newest
  return (
    <>
      <PageHeader
        title={title}
        breadcrumbs={[{ label: organization.name, to: paths.organization() }, { label: title }]}
      />
      <OrganizationForm
        // The hidden version must follow what was shown.
        key={newest?.version ?? organization.version}
        organization={newest ?? organization}
        version={String(organization.version)}
        userId={userId}
        today={today}
        submitLabel={newest ? t('edit.submitOver') : t('edit.submit')}
        cancelTo={paths.organization()}
        result={sent?.result}
        conflict={
          newest && (
            <Disclosure summary={t('edit.newest')} open>
              <OrganizationFacts organization={newest} />
            </Disclosure>
          )
        }
      />
    </>
  )
}
