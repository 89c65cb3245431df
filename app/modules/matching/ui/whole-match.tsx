import { Link } from '@remix-run/react'
import { type MouseEvent, useId, useState } from 'react'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { MatchView } from '../matches-view.ts'
import { MatchDetail } from './match-detail.tsx'

type Whole = { match: MatchView; today: string }

/** All of a match: a page of its own, which opens below the card where scripts run. It is fetched once, when somebody asks. */
export function WholeMatch({
  needId,
  offeringId,
  reasons,
}: {
  needId: string
  offeringId: string
  reasons: number
}) {
  const { t } = useTranslation('matching')
  const id = useId()
  const [open, setOpen] = useState(false)
  const [whole, setWhole] = useState<Whole | 'coming' | 'failed'>()
  const page = paths.match(needId, offeringId)
  const toggle = (event: MouseEvent) => {
    // Another tab is the browser's to open.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    setOpen(!open)
    if (open || (whole && whole !== 'failed')) return
    setWhole('coming')
    fetchWhole(paths.matchReasons(needId, offeringId)).then(setWhole, () => setWhole('failed'))
  }
  return (
    <div className="mt-3 border-t border-line pt-1">
      <Link
        to={page}
        discover="none"
        onClick={toggle}
        aria-expanded={open}
        aria-controls={id}
        className="more"
      >
        {t('all.summary', { count: reasons })}
      </Link>
      <div id={id} aria-live="polite" hidden={!open}>
        {open && whole === 'coming' && <p className="text-sm text-faint">{t('all.loading')}</p>}
        {open && whole === 'failed' && (
          <p className="text-sm">
            {t('all.failed')}{' '}
            <TextLink to={page} reloadDocument>
              {t('all.page')}
            </TextLink>
          </p>
        )}
        {open && typeof whole === 'object' && <MatchDetail {...whole} />}
      </div>
    </div>
  )
}

/** Not one of the router's fetchers: their failures replace the whole page, and this one concerns a row. */
async function fetchWhole(address: string): Promise<Whole> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status}`)
  return (await answer.json()) as Whole
}
