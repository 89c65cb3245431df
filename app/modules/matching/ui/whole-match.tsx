import { Link, useFetcher } from '@remix-run/react'
import { type MouseEvent, useId, useState } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { MatchView } from '../matches-view.ts'
import { MatchDetail } from './match-detail.tsx'

/** All of a match: a page of its own, which opens below the card where scripts run. It is fetched once, when somebody asks. */
export function WholeMatch({ href, reasons }: { href: string; reasons: number }) {
  const { t } = useTranslation('matching')
  const id = useId()
  const fetcher = useFetcher<{ match: MatchView; today: string }>()
  const [open, setOpen] = useState(false)
  const whole = fetcher.data
  const toggle = (event: MouseEvent) => {
    // Another tab is the browser's to open.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    setOpen(!open)
    if (!whole && fetcher.state === 'idle') fetcher.load(href)
  }
  return (
    <div className="mt-3 border-t border-line pt-1">
      <Link
        to={href}
        discover="none"
        onClick={toggle}
        aria-expanded={open}
        aria-controls={id}
        className="more"
      >
        {t('all.summary', { count: reasons })}
      </Link>
      <div id={id} aria-live="polite" hidden={!open}>
        {open &&
          (whole ? <MatchDetail {...whole} /> : <p className="text-sm text-faint">{t('all.loading')}</p>)}
      </div>
    </div>
  )
}
