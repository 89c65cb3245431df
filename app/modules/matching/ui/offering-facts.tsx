import { useTranslation } from 'react-i18next'
import { priceWords } from '#app/modules/offerings/ui/price.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import type { OfferingLine } from '../matches-view.ts'

/** Price, lead time, place and cases of an offering in one line; a blank is said, not hidden. When it is free, the strip says. */
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
  ]
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {facts.map((fact) => (
        <div key={fact.key} className="flex gap-1.5">
          <dt className="text-faint">{t(`facts.${fact.key}`)}</dt>
          <dd className="tnum">{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
