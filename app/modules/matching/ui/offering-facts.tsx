import { priceWords } from '#app/modules/offerings/ui/price.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
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
