import type { ReactNode } from 'react'
import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { reportPath } from '#app/platform/report-path.ts'
import type { NeedView, Viewer } from '../need-view.ts'
import { NeedWords } from './need-words.tsx'

/** A need as others see it. */
export function PublicNeedPage({
  need,
  viewer,
  demo,
  action,
}: {
  need: NeedView
  viewer: Viewer
  demo: boolean
  /** Beside the main button. */
  action?: ReactNode
}) {
  const { t, i18n } = useTranslation('needs')
  const { language } = i18n
  return (
    <>
      <PageHeader
        title={need.title}
        badge={
          <>
            <Badge tone="brand">{nameOf('kind', need.kind, language)}</Badge>
            {demo && <Badge>{t('public.demo')}</Badge>}
          </>
        }
        meta={
          <>
            <span>{need.organizationName ?? t('public.anonymous')}</span>
            {need.publishedOn && (
              <span>{t('public.publishedOn', { day: formatDay(need.publishedOn, language) })}</span>
            )}
            {viewer !== 'owner' && need.status === 'published' && (
              <TextLink to={reportPath('need', need.id)} quiet>
                {t('public.report')}
              </TextLink>
            )}
          </>
        }
        breadcrumbs={[
          { label: t('public.crumb'), to: paths.catalogue({ index: 'needs' }) },
          { label: need.title },
        ]}
        actions={
          <>
            {action}
            {viewer === 'owner' ? (
              <ButtonLink to={paths.need(need.id)}>{t('public.manage')}</ButtonLink>
            ) : (
              need.status === 'published' && (
                <ButtonLink to={needPaths.comeForward(need.id)} variant="primary">
                  {t('public.respond')}
                </ButtonLink>
              )
            )}
          </>
        }
      />
      {need.status !== 'published' && (
        <div className="mb-5">
          <Alert tone="warning">{t(`public.over.${need.status}`)}</Alert>
        </div>
      )}
      <NeedWords need={need} />
    </>
  )
}
