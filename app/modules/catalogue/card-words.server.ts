/** What a card of the catalogue says: what a page draws and no more, since all of it travels twice, drawn and as data. */
import type { Tone } from '#app/components/badge.tsx'
import { extensionFactLines } from '#app/modules/offerings/extension-facts.ts'
import { priceWords } from '#app/modules/offerings/ui/price.ts'
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import type { NeedDocument } from '#search/indexes/needs.ts'
import type { OfferingDocument } from '#search/indexes/offerings.ts'
import type { ProviderDocument } from '#search/indexes/providers.ts'
import type { CardWords } from './catalogue-view.ts'

const BADGES_SHOWN = 3
const LABELS_SHOWN = 4

type Fact = [label: string, value: string | undefined]

/** By index, the words of a document's card. */
export const cardWords = {
  offerings(card: OfferingDocument['card'], language: Language): CardWords {
    const t = translator(language)
    const { leadTimeDays, nextFreeOn, openSlots, caseCount } = card
    const slots = openSlots ? t('catalogue:card.slots', { count: openSlots }) : undefined
    const labels = card.labels.map((code): [Tone, string] => ['accent', nameOf('label', code, language)])
    const certificates = card.certificates.map((code): [Tone, string] => [
      'neutral',
      nameOf('certificate', code, language),
    ])
    return {
      maker: [card.organizationId, card.organizationName],
      about: dotted(name('region', card.region, language), name('domain', card.domain, language)),
      facts: known(
        [t('catalogue:card.price'), priceOf(card.priceModel, card.priceMinFen, card.priceMaxFen, language)],
        [
          t('catalogue:card.leadTime'),
          leadTimeDays === undefined ? undefined : t('catalogue:card.days', { count: leadTimeDays }),
        ],
        [t('catalogue:card.free'), nextFreeOn ? formatDay(nextFreeOn, language) : slots],
        [
          t('catalogue:card.cases'),
          caseCount ? t('catalogue:card.casesValue', { count: caseCount }) : undefined,
        ],
        ...extensionFacts(card.domain, card.extension, language),
      ),
      badges: [
        ...[...labels, ...certificates].slice(0, BADGES_SHOWN),
        ...(card.remote ? [['brand', t('catalogue:card.remote')] satisfies [Tone, string]] : []),
      ],
    }
  },

  providers(card: ProviderDocument['card'], language: Language): CardWords {
    const t = translator(language)
    const domains = card.domains.map((code) => nameOf('domain', code, language))
    return {
      about: dotted(
        name('region', card.region, language),
        name('industry', card.industry, language),
        name('size', card.size, language),
      ),
      facts: known(
        [t('catalogue:facet.domain'), domains.join(t('catalogue:comma'))],
        [t('catalogue:card.offerings'), t('catalogue:card.offeringsValue', { count: card.offeringCount })],
        [
          t('catalogue:card.cases'),
          card.caseCount ? t('catalogue:card.casesValue', { count: card.caseCount }) : undefined,
        ],
      ),
      badges: [
        ...(card.verified ? [['met', t('catalogue:card.verified')] satisfies [Tone, string]] : []),
        ...card.labels
          .slice(0, LABELS_SHOWN)
          .map((code): [Tone, string] => ['accent', nameOf('label', code, language)]),
      ],
    }
  },

  needs(card: NeedDocument['card'], language: Language): CardWords {
    const t = translator(language)
    const day = (value: string | undefined) => value && formatDay(value, language)
    return {
      about: dotted(
        card.organizationName ?? t('catalogue:card.anonymous'),
        name('region', card.region, language),
        name('industry', card.industry, language),
        name('domain', card.domain, language),
      ),
      facts: known(
        [t('catalogue:card.budget'), priceOf(undefined, card.budgetMinFen, card.budgetMaxFen, language)],
        [t('catalogue:card.finishBy'), day(card.finishBy)],
        [t('catalogue:card.quoteDeadline'), day(card.quoteDeadline)],
        ...(card.domain ? extensionFacts(card.domain, card.extension, language) : []),
      ),
      badges: [],
    }
  },
}

const name = (field: string, code: string | undefined, language: Language) =>
  code && nameOf(field, code, language)

const dotted = (...names: (string | undefined)[]) => names.filter(Boolean).join(' · ')

/** What is blank is left out; the page of the thing itself says so. */
const known = (...facts: Fact[]) => facts.flatMap(([label, value]) => (value ? [label, value] : []))

function priceOf(
  priceModel: string | undefined,
  priceMinFen: number | undefined,
  priceMaxFen: number | undefined,
  language: Language,
) {
  const price = {
    priceModel: priceModel ?? null,
    priceMinFen: priceMinFen ?? null,
    priceMaxFen: priceMaxFen ?? null,
  }
  return priceWords(price, language)
}

function extensionFacts(domain: string, extension: Record<string, unknown>, language: Language): Fact[] {
  return extensionFactLines(domain, extension as ExtensionValues, language, true).map(({ label, value }) => [
    label,
    value,
  ])
}
