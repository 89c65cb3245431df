import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { SiteShell } from './shell/site-shell.tsx'
import { useSite } from './site.ts'

const KNOWN = [400, 403, 404, 409, 429, 503]

/** The one boundary: answers (403, 404 …) say what to do next; a fault shows its reference number. */
export function ErrorPage() {
  const { t } = useTranslation('common')
  const error = useRouteError()
  const site = useSite()
  const status = isRouteErrorResponse(error) && KNOWN.includes(error.status) ? error.status : 500
  return (
    <SiteShell>
      <h1 className="sr-only">{t(`errors.${status}.title`)}</h1>
      <EmptyState
        title={t(`errors.${status}.title`)}
        text={
          <>
            {t(`errors.${status}.text`)}
            {status === 500 && site?.requestId && (
              <span className="block tnum">{t('errors.reference', { id: site.requestId })}</span>
            )}
          </>
        }
        action={<ButtonLink to={paths.home()}>{t('errors.home')}</ButtonLink>}
      />
    </SiteShell>
  )
}
