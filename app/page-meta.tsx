import { Meta, useLocation } from '@remix-run/react'
import { cloneElement, isValidElement, type ReactElement, type ReactNode, useState } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { useAnswer } from './platform/answer.ts'

/**
 * The head's entries of the page. Where the document brings back a form with errors its title begins with that, also
 * without scripts; with scripts the summary of the errors sees to it (see error-summary.tsx).
 */
export function PageMeta() {
  const { t } = useTranslation('common')
  const { refused } = useAnswer()
  const { key } = useLocation()
  const [first] = useState(key)
  // Remix says nothing to a page's `meta` of what its action answered, so its entries are taken as they are made.
  const made: ReactElement<{ children?: ReactNode }> = Meta()
  if (!refused || key !== first) return made
  return (
    <>
      {[made.props.children]
        .flat()
        .map((entry) =>
          isValidElement<{ children?: string }>(entry) && entry.type === 'title'
            ? cloneElement(entry, {}, t('kit.errorTitle') + entry.props.children)
            : entry,
        )}
    </>
  )
}
