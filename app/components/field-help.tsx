import { CircleHelp } from 'lucide'
import type { ReactNode } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Icon } from './icon.tsx'

/** What a field means and what comes of an answer, folded beneath it: opens without scripts, and prints only when open. */
export function FieldHelp({
  about,
  spelledOut,
  children,
}: {
  /** What is explained, for those who do not see it above. */
  about: ReactNode
  /** Shows it to everybody: where no label stands above. */
  spelledOut?: boolean
  children: ReactNode
}) {
  const { t } = useTranslation('common')
  return (
    <details className="mt-1 text-sm">
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-md text-link hover:underline">
        <Icon of={CircleHelp} size={14} className="shrink-0" />
        {spelledOut ? (
          about
        ) : (
          <>
            {t('kit.help')}
            <span className="sr-only"> {about}</span>
          </>
        )}
      </summary>
      <div className="mt-1 max-w-read space-y-1 border-l-2 border-brand-mid pl-3 text-muted">{children}</div>
    </details>
  )
}
