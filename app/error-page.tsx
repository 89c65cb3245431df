import { useLocation } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Quotable } from '#app/components/quotable.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { SiteShell } from './shell/site-shell.tsx'
import { useSite } from './site.ts'
import { type FailureKind, useFailure } from './use-failure.ts'

/** What passes by itself: the way on is another try. */
const PASSES: FailureKind[] = [429, 500, 503, 'offline']
/** What somebody may ask about, by its number. */
const ASKED_ABOUT: FailureKind[] = [400, 403, 409, 413, 429, 500, 503]

/** The one boundary: says in calm words what happened, what to do next, and which number to quote. */
export function ErrorPage() {
  const { t } = useTranslation('common')
  const { kind, reference } = useFailure()
  return (
    <SiteShell>
      <h1 className="sr-only">{t(`errors.${kind}.title`)}</h1>
      <EmptyState
        title={t(`errors.${kind}.title`)}
        text={
          <>
            {t(`errors.${kind}.text`)}
            {reference && ASKED_ABOUT.includes(kind) && (
              <Quotable label={t('errors.reference')} value={reference} />
            )}
          </>
        }
        action={<WaysOn kind={kind} />}
      />
    </SiteShell>
  )
}

function WaysOn({ kind }: { kind: FailureKind }) {
  const { t } = useTranslation('common')
  const { pathname, search } = useLocation()
  const user = useSite()?.user
  return (
    <>
      {PASSES.includes(kind) && (
        <ButtonLink variant="primary" to={pathname + search} reloadDocument>
          {t('errors.again')}
        </ButtonLink>
      )}
      {[400, 409, 413].includes(kind as number) && (
        <ButtonLink variant="primary" to={pathname + search} reloadDocument>
          {t('errors.reopen')}
        </ButtonLink>
      )}
      {kind === 403 && user && <ButtonLink to={paths.organization()}>{t('errors.organization')}</ButtonLink>}
      {kind === 404 && (
        <ButtonLink variant="primary" to={paths.catalogue()}>
          {t('errors.catalogue')}
        </ButtonLink>
      )}
      <ButtonLink to={user ? paths.workbench() : paths.home()}>
        {t(user ? 'errors.workbench' : 'errors.home')}
      </ButtonLink>
    </>
  )
}
