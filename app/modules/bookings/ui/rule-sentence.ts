import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { BrokenRule } from '../capability.ts'

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
