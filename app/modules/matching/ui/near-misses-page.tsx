import { ButtonLink } from '#app/components/button.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { NearMissView, QuestionView } from '../matches-view.ts'
import { NearMissList, Questions } from './coverage-panel.tsx'

/** All who nearly pass, each with the change that cures it, and all that is to be asked; the list of matches shows the first of both. */
export function NearMissesPage({
  needId,
  title,
  nearMisses,
  questions,
}: {
  needId: string
  title: string
  nearMisses: NearMissView[]
  questions: QuestionView[]
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
        actions={<ButtonLink to={needPaths.needStep(needId, 'conditions')}>{t('empty.action')}</ButtonLink>}
      />
      {nearMisses.length === 0 ? (
        <p className="text-muted">{t('nearMiss.none')}</p>
      ) : (
        <NearMissList nearMisses={nearMisses} />
      )}
      <Questions questions={questions} headingLevel="h2" />
    </>
  )
}
