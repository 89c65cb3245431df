import { Meta, useLocation, useRouteError } from '@remix-run/react'
import { cloneElement, isValidElement, type ReactElement, type ReactNode, useState } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { useAnswer } from './platform/answer.ts'
import { useSite } from './site.ts'
import { useFailure } from './use-failure.ts'

/**
 * The head's entries of the page: its title with the name of the site and, where the page failed, with what went wrong; what the
 * site is where the page does not describe itself.
 * Where the document brings back a form with errors its title begins with that, also without scripts; with scripts the
 * summary of the errors sees to it (see error-summary.tsx).
 */
export function PageMeta() {
  const { t } = useTranslation('common')
  const { refused } = useAnswer()
  const { key } = useLocation()
  const [first] = useState(key)
  const failed = Boolean(useRouteError())
  const { kind } = useFailure()
  const name = useSite()?.brand.name
  const titled = (title: string) => {
    const said = failed ? t(`errors.${kind}.title`) : title
    const whole = !name || said.includes(name) ? said : `${said} · ${name}`
    return refused && key === first ? t('kit.errorTitle') + whole : whole
  }
  // Remix says nothing to a page's `meta` of what failed or what its action answered, so its entries are taken as made.
  const made: ReactElement<{ children?: ReactNode }> = Meta()
  const entries = [made.props.children].flat()
  const described = entries.some(
    (entry) => isValidElement<{ name?: string }>(entry) && entry.props.name === 'description',
  )
  return (
    <>
      {entries.map((entry) =>
        isValidElement<{ children?: string }>(entry) && entry.type === 'title'
          ? cloneElement(entry, {}, titled(entry.props.children ?? ''))
          : entry,
      )}
      {!described && <meta name="description" content={t('shell.description')} />}
    </>
  )
}
