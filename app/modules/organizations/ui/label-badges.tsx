import { Badge } from '#app/components/badge.tsx'
import { findLabel } from '#app/modules/taxonomy/label.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { inLanguage } from '#app/platform/language.ts'

/** An organization's recognitions; what nobody has checked says so. */
export function LabelBadges({ labels, verified }: { labels: readonly string[]; verified: boolean }) {
  const { t, i18n } = useTranslation('organizations')
  if (labels.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-1.5">
      {labels.map((code) => {
        const label = findLabel(code)
        return (
          <li key={code}>
            <Badge tone={verified ? 'brand' : 'unknown'}>
              {label ? inLanguage(label, i18n.language) : code}
              {!verified && <span className="font-normal">{t('selfDeclared')}</span>}
            </Badge>
          </li>
        )
      })}
    </ul>
  )
}
