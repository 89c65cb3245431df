import { useEffect, useRef } from 'react'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { BrokenRule } from '../capability.ts'

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

/** A broken rule as a sentence: instants and days in it as people write them, codes by their names. */
export function useRuleSentence(): (broken: BrokenRule) => string {
  const { t, i18n } = useTranslation('bookings')
  const { language } = i18n
  return ({ rule, values }) => {
    const said = Object.fromEntries(
      Object.entries(values).map(([key, value]) => {
        const text = String(value)
        if (key.endsWith('At')) return [key, formatInstant(text, language)]
        if (key.endsWith('On')) return [key, formatDay(text, language)]
        if (key === 'codes')
          return [
            key,
            text
              .split(' ')
              .map((code) => nameOf(`ext.R2.${rule}`, code, language))
              .join(t('comma')),
          ]
        return [key, value]
      }),
    )
    return t(rule === 'closed' && !values.reason ? 'rule.closedSilently' : `rule.${rule}`, said)
  }
}
