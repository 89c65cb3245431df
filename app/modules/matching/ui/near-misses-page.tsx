import { ButtonLink } from '#app/components/button.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { NearMissView } from '../matches-view.ts'
import { NearMissList } from './coverage-panel.tsx'

/** All who nearly pass, each with the change that cures it; the list of matches shows the first of them. */
export function NearMissesPage({
  needId,
  title,
  nearMisses,
}: {
  needId: string
  title: string
  nearMisses: NearMissView[]
}) {
  const { t } = useTranslation('matching')
  return (
    <>
      <PageHeader
        title={t('nearMiss.title')}
        lead={title}
        breadcrumbs={[
          { label: t('page.needs'), to: paths.myNeeds() },
          { label: title, to: paths.need(needId) },
          { label: t('page.title'), to: paths.matches(needId) },
          { label: t('nearMiss.title') },
        ]}
        actions={<ButtonLink to={paths.needStep(needId, 'conditions')}>{t('empty.action')}</ButtonLink>}
      />
      {nearMisses.length === 0 ? (
        <p className="text-muted">{t('nearMiss.none')}</p>
      ) : (
        <NearMissList nearMisses={nearMisses} />
      )}
    </>
  )
}
