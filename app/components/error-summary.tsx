import { useEffect, useRef } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

export type FormError = {
  /** The id of the control; absent for an error of the whole form. */
  field?: string
  message: string
}

/** What must be put right, as links to the fields; takes the focus when it appears, and the page's title says so, too. */
export function ErrorSummary({ errors, title }: { errors: readonly FormError[]; title?: string }) {
  const { t } = useTranslation('common')
  const box = useRef<HTMLDivElement>(null)
  const said = errors.map((error) => error.message).join('\n')
  useEffect(() => {
    if (said) box.current?.focus()
  }, [said])
  useEffect(() => {
    if (!said) return
    const prefix = t('kit.errorTitle')
    if (!document.title.startsWith(prefix)) document.title = prefix + document.title
    return () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length)
    }
  }, [said, t])
  if (errors.length === 0) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-5 rounded-md border border-l-4 border-not-met bg-not-met-soft px-4 py-3"
    >
      <h2 className="font-semibold text-not-met">
        {title ?? t('kit.errorSummary', { count: errors.length })}
      </h2>
      <ul className="mt-1 list-disc pl-5">
        {errors.map((error) => (
          <li key={`${error.field ?? ''}-${error.message}`}>
            {error.field ? (
              <a href={`#${error.field}`} className="underline underline-offset-3 hover:text-not-met">
                {error.message}
              </a>
            ) : (
              error.message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
