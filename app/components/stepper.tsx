import { Link } from '@remix-run/react'
import { Check, TriangleAlert } from 'lucide'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Icon } from './icon.tsx'

export type Step = {
  id: string
  label: string
  /** Steps that may be visited are links. */
  to?: string
  done?: boolean
  /** Something there wants putting right. */
  error?: boolean
}

/** Where we are in a wizard. Steps before the current one count as done unless they say otherwise. */
export function Stepper({ steps, current }: { steps: readonly Step[]; current: string }) {
  const { t } = useTranslation('common')
  const at = Math.max(
    0,
    steps.findIndex((step) => step.id === current),
  )
  return (
    <nav aria-label={t('kit.steps')} className="no-print mb-6">
      <p className="mb-2 font-medium sm:hidden">
        {t('kit.stepOf', { step: at + 1, steps: steps.length })} · {steps[at]?.label}
      </p>
      <ol className="steps">
        {steps.map((step, index) => {
          const done = step.done ?? index < at
          const isCurrent = index === at
          const state = step.error
            ? t('kit.stepError')
            : isCurrent
              ? t('kit.stepCurrent')
              : done
                ? t('kit.stepDone')
                : ''
          const body = (
            <>
              <span aria-hidden="true" className="step-mark">
                {step.error ? (
                  <Icon of={TriangleAlert} size={13} />
                ) : done && !isCurrent ? (
                  <Icon of={Check} size={14} />
                ) : (
                  index + 1
                )}
              </span>
              <span className="step-name">
                {step.label}
                {state && <span className="sr-only"> ({state})</span>}
              </span>
            </>
          )
          return (
            <li
              key={step.id}
              aria-current={isCurrent ? 'step' : undefined}
              className={
                step.error ? 'step-error' : isCurrent ? 'step-current' : done ? 'step-done' : undefined
              }
            >
              {step.to && !isCurrent ? <Link to={step.to}>{body}</Link> : <span>{body}</span>}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
