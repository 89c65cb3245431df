import { useTranslation } from 'react-i18next'
import { TextLink } from '#app/components/text-link.tsx'
import { paths } from '#app/platform/paths.ts'
import { useSite } from '../site.ts'

export function SiteFooter() {
  const { t } = useTranslation('common')
  const site = useSite()
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
      <p className="max-w-read">{t('footer.about', { name: site?.brand.name, city: site?.brand.city })}</p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        <li>
          <TextLink to={paths.glossary()}>{t('nav.glossary')}</TextLink>
        </li>
        <li>
          <TextLink to={paths.about()}>{t('nav.about')}</TextLink>
        </li>
        <li>
          <TextLink to={paths.privacy()}>{t('nav.privacy')}</TextLink>
        </li>
      </ul>
    </div>
  )
}
