import { useEffect, useRef } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { BrokenRule } from '../capability.ts'
import { useRuleSentence } from './rule-sentence.ts'

/** Every rule that stands against a request, a sentence each; takes the focus when it appears. */
export function BrokenRules({ broken }: { broken: readonly BrokenRule[] }) {
  const { t } = useTranslation('bookings')
  const box = useRef<HTMLDivElement>(null)
  const said = broken.map(({ rule }) => rule).join(' ')
  useEffect(() => {
    if (said) box.current?.focus()
  }, [said])
  const say = useRuleSentence()
  if (broken.length === 0) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-5 rounded-md border border-l-4 border-not-met bg-not-met-soft px-4 py-3"
    >
      <h2 className="font-semibold text-not-met">{t('rule.title', { count: broken.length })}</h2>
      <ul className="mt-1 list-disc pl-5">
        {broken.map((one) => (
          <li key={`${one.rule} ${JSON.stringify(one.values)}`}>{say(one)}</li>
        ))}
      </ul>
    </div>
  )
}
