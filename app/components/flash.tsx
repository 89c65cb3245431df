import { X } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Alert, type AlertTone } from './alert.tsx'

/** The message left by the last action, announced once; it can be put away where scripts run. */
export function Flash({
  tone = 'success',
  text,
  undo,
}: {
  tone?: AlertTone
  text: string
  /** The form that takes the last action back. */
  undo?: ReactNode
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
          <span className="flex items-center gap-1.5">
            {undo}
            {awake && (
              <button
                type="button"
                aria-label={t('kit.dismiss')}
                onClick={() => setShown(false)}
                className="grid size-7 place-items-center rounded-md hover:bg-hover"
              >
                <X size={16} aria-hidden="true" />
              </button>
            )}
          </span>
        }
      />
    </div>
  )
}
