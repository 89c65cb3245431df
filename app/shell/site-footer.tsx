import { TextLink } from '#app/components/text-link.tsx'
import type { Operator } from '#app/platform/brand.server.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { useSite } from '../site.ts'

export function SiteFooter() {
  const { t } = useTranslation('common')
  const site = useSite()
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
      <div className="max-w-read space-y-1">
        {site && <p>{t('footer.about', site.brand)}</p>}
        {site && <Records operator={site.operator} />}
      </div>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        <li>
          <TextLink to={paths.glossary()}>{t('nav.glossary')}</TextLink>
        </li>
        <li>
          <TextLink to={paths.about()}>{t('nav.about')}</TextLink>
        </li>
        {!site?.user && (
          <li>
            <TextLink to={paths.development()}>{t('nav.development')}</TextLink>
          </li>
        )}
        <li>
          <TextLink to={paths.privacy()}>{t('nav.privacy')}</TextLink>
        </li>
      </ul>
    </div>
  )
}

const MIIT = 'https://beian.miit.gov.cn/'

/** 主办单位、亮照、备案: what is configured of it. */
function Records({
  operator: { name, contact, licenceUrl, icpRecord, policeRecord },
}: {
  operator: Operator
}) {
  const { t } = useTranslation('common')
  const records = [
    name && t('footer.operator', { name }),
    contact && t('footer.contact', { contact }),
    licenceUrl && <TextLink to={licenceUrl}>{t('footer.licence')}</TextLink>,
    icpRecord && <TextLink to={MIIT}>{icpRecord}</TextLink>,
    policeRecord,
  ].filter(Boolean)
  if (records.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {records.map((record, place) => (
        // The order never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
        <li key={place}>{record}</li>
      ))}
    </ul>
  )
}
