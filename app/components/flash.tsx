import { X } from 'lucide'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Alert, type AlertTone } from './alert.tsx'
import { Icon } from './icon.tsx'

/** The message left by the last action, announced once; it can be put away where scripts run. */
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
  const [awake, setAwake] = useState(false)
  const [shown, setShown] = useState(true)
  useEffect(() => setAwake(true), [])
  if (!shown) return null
  return (
    <div className="no-print mb-4">
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
                  aria-label={t('kit.dismiss')}
                  onClick={() => setShown(false)}
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
