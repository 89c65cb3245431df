import { Link } from '@remix-run/react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

const words = ['mes', 'dieCasting', 'emc', 'diagnosis', 'loan', 'energy'] as const

/** What people look for most, as links of the dark band. */
export function PopularSearches() {
  const { t } = useTranslation('landing')
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <h2 className="text-on-band-muted">{t('popular.title')}</h2>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {words.map((word) => (
          <li key={word}>
            <Link to={paths.catalogue({ q: t(`popular.${word}`) })} className="link-band">
              {t(`popular.${word}`)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
