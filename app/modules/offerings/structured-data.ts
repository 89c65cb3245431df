/** What search engines and chat programs show of a shared page: title, description, schema.org data. */

import type { MetaDescriptor } from '@remix-run/node'
import { beginningOf } from '#app/platform/beginning-of.ts'
import { FEN_PER_YUAN } from '#app/platform/money.ts'
import type { OfferingView, ProviderView } from './offering-view.ts'

const DESCRIPTION_LENGTH = 120

export function offeringMetadata(offering: OfferingView): MetaDescriptor[] {
  const { provider, priceMinFen, priceMaxFen } = offering
  const description = beginningOf(offering.summary, DESCRIPTION_LENGTH)
  const title = `${offering.title} · ${provider.name}`
  return [
    { title },
    { name: 'description', content: description },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:type', content: 'website' },
    {
      'script:ld+json': {
        '@context': 'https://schema.org',
        '@type': 'Service',
        name: offering.title,
        description: offering.summary,
        provider: organizationData(provider),
        ...(priceMinFen === null
          ? {}
          : {
              offers: {
                '@type': 'AggregateOffer',
                priceCurrency: 'CNY',
                lowPrice: priceMinFen / FEN_PER_YUAN,
                ...(priceMaxFen === null ? {} : { highPrice: priceMaxFen / FEN_PER_YUAN }),
              },
            }),
      },
    },
  ]
}

export function providerMetadata(provider: ProviderView): MetaDescriptor[] {
  const description = beginningOf(provider.summary, DESCRIPTION_LENGTH)
  return [
    { title: provider.name },
    { name: 'description', content: description },
    { property: 'og:title', content: provider.name },
    { property: 'og:description', content: description },
    { property: 'og:type', content: 'website' },
    {
      'script:ld+json': {
        '@context': 'https://schema.org',
        ...organizationData(provider),
        description: provider.summary,
      },
    },
  ]
}

function organizationData(provider: ProviderView) {
  return {
    '@type': 'Organization',
    name: provider.name,
    ...(provider.website ? { url: provider.website } : {}),
  }
}
