import type { ReactNode } from 'react'
import { Card } from '#app/components/card.tsx'
import { extensionFactLines } from '#app/modules/offerings/extension-facts.ts'
import { priceWords } from '#app/modules/offerings/ui/price.ts'
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { FoundNeed } from '../catalogue-view.ts'
import { FactRow } from './fact-row.tsx'
import { Marked } from './marked.tsx'

export function NeedCard({ need, action }: { need: FoundNeed; action?: ReactNode }) {
  const { t, i18n } = useTranslation('catalogue')
  const { language } = i18n
  const { card } = need
  const name = (field: string, code: string | undefined) => code && nameOf(field, code, language)
  const day = (value: string | undefined) => value && formatDay(value, language)
  const budget = priceWords(
    { priceModel: null, priceMinFen: card.budgetMinFen ?? null, priceMaxFen: card.budgetMaxFen ?? null },
    language,
  )
  const facts = [
    { label: t('card.budget'), value: budget },
    { label: t('card.finishBy'), value: day(card.finishBy) },
    { label: t('card.quoteDeadline'), value: day(card.quoteDeadline) },
    ...(card.domain
      ? extensionFactLines(card.domain, card.extension as ExtensionValues, language, true)
      : []),
  ]
  return (
    <Card
      title={<Marked segments={need.title} />}
      to={paths.publicNeed(need.id)}
      action={action}
      meta={[
        card.organizationName ?? t('card.anonymous'),
        name('region', card.region),
        name('industry', card.industry),
        name('domain', card.domain),
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      {need.summary.length > 0 && (
        <p className="max-w-read text-muted">
          <Marked segments={need.summary} />
        </p>
      )}
      <FactRow facts={facts} />
    </Card>
  )
}
