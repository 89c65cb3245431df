import type { TFunction } from 'i18next'
import { priceWords } from '#app/modules/offerings/ui/price.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { OfferingLine } from '../matches-view.ts'

/** Price, lead time, place and cases of an offering in one line; a blank is said, not hidden. */
export function OfferingFacts({ offering }: { offering: OfferingLine }) {
  const { t, i18n } = useTranslation('matching')
  const blank = <span className="text-unknown">{t('facts.blank')}</span>
  const facts = [
    { key: 'price', value: priceWords(offering, i18n.language) ?? blank },
    {
      key: 'leadTime',
      value: offering.leadTimeDays === null ? blank : t('facts.days', { count: offering.leadTimeDays }),
    },
    {
      key: 'region',
      value: offering.regionCode ? nameOf('region', offering.regionCode, i18n.language) : blank,
    },
    {
      key: 'cases',
      value: t('facts.casesValue', { count: offering.caseCount, evidenced: offering.evidencedCaseCount }),
    },
    { key: 'capacity', value: capacityOf(offering, t, i18n.language) ?? blank },
  ]
  return (
    <dl className="facts tnum">
      {facts.map((fact) => (
        <div key={fact.key}>
          <dt>{t(`facts.${fact.key}`)}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}

function capacityOf({ openSlots, nextFreeOn }: OfferingLine, t: TFunction<'matching'>, language: string) {
  if (openSlots === 0) {
    return nextFreeOn ? t('facts.fullUntil', { day: formatDay(nextFreeOn, language) }) : t('facts.full')
  }
  if (openSlots !== null) return t('facts.open', { count: openSlots })
  return nextFreeOn ? t('facts.freeFrom', { day: formatDay(nextFreeOn, language) }) : undefined
}
