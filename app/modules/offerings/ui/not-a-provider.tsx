import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

/** Instead of the provider's pages, for an organization that only buys. */
export function NotAProvider() {
  const { t } = useTranslation('offerings')
  return (
    <>
      <PageHeader title={t('mine.title')} />
      <EmptyState
        title={t('notProvider.title')}
        text={t('notProvider.text')}
        action={
          <ButtonLink variant="primary" to={paths.editOrganization()}>
            {t('notProvider.action')}
          </ButtonLink>
        }
      />
    </>
  )
}
