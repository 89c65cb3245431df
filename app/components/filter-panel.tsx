import { Form, useSubmit } from '@remix-run/react'
import { SlidersHorizontal } from 'lucide'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Button, ButtonLink, buttonClass } from './button.tsx'
import { Icon } from './icon.tsx'

/**
 * Facets as a GET form: all state lives in the address. Folded behind a button on narrow screens, a column on wide ones.
 * With `live`, ticking a box submits at once where scripts run; typed text waits for the button.
 */
export function FilterPanel({
  action,
  title,
  children,
  hidden = {},
  clearHref,
  activeCount = 0,
  resultCount,
  live,
}: {
  action: string
  title?: string
  children: ReactNode
  /** Parameters to carry along (q, sort); undefined ones are left out. */
  hidden?: Record<string, string | undefined>
  clearHref?: string
  activeCount?: number
  resultCount?: number
  live?: boolean
}) {
  const { t } = useTranslation('common')
  const submit = useSubmit()
  const fold = useRef<HTMLDetailsElement>(null)
  const heading = title ?? t('kit.filter')

  useEffect(() => {
    // Browsers without ::details-content cannot show a closed panel by CSS, so wide screens open it here.
    const styled = CSS.supports('selector(::details-content)')
    if (fold.current && !styled && matchMedia('(width >= 64rem)').matches) fold.current.open = true
  }, [])

  function onChange(event: FormEvent<HTMLFormElement>) {
    const target = event.target
    const ticked = target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type)
    if (live && (ticked || target instanceof HTMLSelectElement)) {
      submit(event.currentTarget, { replace: true, preventScrollReset: true })
    }
  }

  return (
    <details ref={fold} className="filter-fold no-print">
      <summary className={`${buttonClass({ variant: 'secondary', block: true })} lg:hidden`}>
        <Icon of={SlidersHorizontal} size={16} />
        {heading}
        {activeCount > 0 && <span className="tnum">({activeCount})</span>}
      </summary>
      <Form
        method="get"
        action={action}
        onChange={onChange}
        aria-label={heading}
        className="mt-2 rounded-lg border border-line bg-surface px-3 py-2 lg:mt-0"
      >
        {Object.entries(hidden).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        {children}
        <div className="sticky bottom-0 -mx-3 -mb-2 flex flex-wrap gap-2 rounded-b-lg border-t border-line bg-surface px-3 py-2.5">
          <Button variant="primary" size="sm">
            {resultCount === undefined
              ? t('kit.applyFilter')
              : t('kit.applyFilterCount', { count: resultCount })}
          </Button>
          {clearHref && activeCount > 0 && (
            <ButtonLink to={clearHref} variant="quiet" size="sm">
              {t('kit.clearAll')}
            </ButtonLink>
          )}
        </div>
      </Form>
    </details>
  )
}
