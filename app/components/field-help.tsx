import type { ReactNode } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

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
    <details className="help">
      <summary>
        {spelledOut ? (
          about
        ) : (
          <>
            {t('kit.help')}
            <span className="sr-only"> {about}</span>
          </>
        )}
      </summary>
      <div>{children}</div>
    </details>
  )
}
