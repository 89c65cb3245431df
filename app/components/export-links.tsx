import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { TextLink } from './text-link.tsx'

const formats = ['xlsx', 'csv'] as const

/** "导出 XLSX · CSV": the list as it is filtered now, as a file. The links leave client routing, since they answer with a file. */
export function ExportLinks({ hrefFor }: { hrefFor: (format: (typeof formats)[number]) => string }) {
  const { t } = useTranslation('common')
  return (
    <span className="no-print inline-flex items-baseline gap-1.5 text-sm whitespace-nowrap">
      <span className="text-faint">{t('kit.export')}</span>
      {formats.map((format, index) => (
        <span key={format} className="inline-flex items-baseline gap-1.5">
          {index > 0 && (
            <span aria-hidden="true" className="text-faint">
              ·
            </span>
          )}
          <TextLink
            to={hrefFor(format)}
            reloadDocument
            rel="nofollow"
            aria-label={t('kit.exportAs', { format: format.toUpperCase() })}
          >
            {format.toUpperCase()}
          </TextLink>
        </span>
      ))}
    </span>
  )
}
