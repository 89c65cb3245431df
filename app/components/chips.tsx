import { Link } from '@remix-run/react'
import { X } from 'lucide'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Icon } from './icon.tsx'

export type Chip = { key?: string; label: string; removeHref?: string }

/** Chosen conditions, each with a link that takes it away; `clearHref` takes all. Without links: plain tags. */
export function Chips({
  items,
  label,
  clearHref,
}: {
  items: readonly Chip[]
  label?: string
  clearHref?: string
}) {
  const { t } = useTranslation('common')
  if (items.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {label && <span className="text-sm text-faint">{label}</span>}
      <ul aria-label={label} className="flex flex-wrap gap-1.5">
        {items.map((item) => (
          <li
            key={item.key ?? `${item.label}-${item.removeHref ?? ''}`}
            className="inline-flex min-h-6 items-center rounded-sm border border-line bg-surface text-sm"
          >
            <span className="px-2">{item.label}</span>
            {item.removeHref && (
              <Link
                to={item.removeHref}
                discover="none"
                aria-label={t('kit.removeChip', { label: item.label })}
                className="no-print grid min-h-6 min-w-6 place-items-center self-stretch border-l border-line text-faint hover:bg-hover hover:text-not-met"
              >
                <Icon of={X} size={13} />
              </Link>
            )}
          </li>
        ))}
      </ul>
      {clearHref && (
        <Link to={clearHref} className="no-print min-h-6 px-1 text-sm leading-6 text-link hover:underline">
          {t('kit.clearAll')}
        </Link>
      )}
    </div>
  )
}
