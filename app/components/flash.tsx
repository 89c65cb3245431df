import { useLocation } from '@remix-run/react'
import { X } from 'lucide'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Alert, type AlertTone } from './alert.tsx'
import { Icon } from './icon.tsx'

/** The message left by the last action, announced once for each; it can be put away where scripts run. */
export function Flash({
  tone = 'success',
  text,
  action,
}: {
  tone?: AlertTone
  text: string
  /** What can be done about it, such as undoing it. */
  action?: ReactNode
}) {
  const { t } = useTranslation('common')
  // Said where the button is not drawn yet, so that the word comes along with the page.
  const dismiss = t('kit.dismiss')
  const [awake, setAwake] = useState(false)
  // The next action may leave the same words: put away are only those of this one.
  const { key } = useLocation()
  const [putAway, setPutAway] = useState<string>()
  useEffect(() => setAwake(true), [])
  if (putAway === key) return null
  return (
    <div key={key} className="no-print mb-4">
      <Alert
        tone={tone}
        title={text}
        live
        action={
          (action || awake) && (
            <span className="flex items-center gap-2">
              {action}
              {awake && (
                <button
                  type="button"
                  aria-label={dismiss}
                  onClick={() => setPutAway(key)}
                  className="grid size-7 place-items-center rounded-md hover:bg-hover"
                >
                  <Icon of={X} size={16} />
                </button>
              )}
            </span>
          )
        }
      />
    </div>
  )
}
