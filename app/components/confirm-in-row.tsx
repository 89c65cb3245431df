import type { ReactNode } from 'react'
import { Button, buttonClass } from './button.tsx'

/**
 * Asks before the form around it is sent, inside a row of a table: the question opens in the row, since a table
 * that scrolls sideways would cut off what floats above it.
 */
export function ConfirmInRow({
  label,
  name,
  question,
  confirmLabel,
  value,
}: {
  label: string
  /** What a screen reader hears for the label, naming the row. */
  name: string
  question: ReactNode
  confirmLabel: string
  /** The intent of the button, where the form around it has several. */
  value?: string
}) {
  return (
    <details className="inline-block text-left sm:max-w-64">
      <summary className={buttonClass({ size: 'sm' })} aria-label={name}>
        {label}
      </summary>
      <p className="my-2 text-sm">{question}</p>
      <Button variant="danger" size="sm" {...(value && { name: 'intent', value })}>
        {confirmLabel}
      </Button>
    </details>
  )
}
