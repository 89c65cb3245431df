import { type ReactNode, useRef } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Button, type ButtonSize, type ButtonVariant, buttonClass } from './button.tsx'
import { useDismissable } from './use-dismissable.ts'

/**
 * A button that asks before it submits: the first press opens the question, the second is the submit button of the
 * form around it. Needs no script; Escape or a press elsewhere takes it back where scripts run.
 */
export function ConfirmButton({
  label,
  question,
  confirmLabel,
  name,
  value,
  variant = 'secondary',
  size,
  confirmVariant = 'danger',
  align = 'start',
  children,
}: {
  label: ReactNode
  question: ReactNode
  confirmLabel: string
  name?: string
  value?: string
  variant?: ButtonVariant
  size?: ButtonSize
  confirmVariant?: ButtonVariant
  align?: 'start' | 'end'
  /** More fields to fill before confirming, e.g. a reason. */
  children?: ReactNode
}) {
  const { t } = useTranslation('common')
  const details = useRef<HTMLDetailsElement>(null)
  useDismissable(details)
  return (
    <details ref={details} className="relative inline-block">
      <summary className={buttonClass({ variant, size })}>{label}</summary>
      <div
        className={`z-20 rounded-md border border-line bg-raised p-3 shadow-float max-sm:fixed max-sm:inset-x-3 max-sm:bottom-3 sm:absolute sm:mt-1 sm:w-72 ${align === 'end' ? 'sm:right-0' : 'sm:left-0'}`}
      >
        <div className="mb-3">{question}</div>
        {children && <div className="mb-3">{children}</div>}
        <div className="flex flex-wrap items-center gap-2">
          <Button variant={confirmVariant} size="sm" name={name} value={value}>
            {confirmLabel}
          </Button>
          <span className="text-xs text-faint">{t('kit.confirmHint')}</span>
        </div>
      </div>
    </details>
  )
}
