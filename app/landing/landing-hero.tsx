import { BandFigure } from '#app/components/figure.tsx'
import { ShellSearch } from '#app/components/shell-search.tsx'
import type { ExampleMatch } from '#app/modules/market/example-match.ts'
import type { Market } from '#app/modules/market/market-view.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { PopularSearches } from './popular-searches.tsx'
import { Rivers } from './rivers.tsx'
import { ExampleReasons, SampleReasons } from './sample-reasons.tsx'

/** One sentence, the search box, a match that explains itself, and the market in four numbers. */
export function LandingHero({
  city,
  market,
  example,
}: {
  city: string
  market: Omit<Market, 'byRegion'>
  example: ExampleMatch | null
}) {
  const { t } = useTranslation('landing')
  return (
    <section aria-labelledby="hero" className="relative overflow-hidden bg-band text-on-band">
      <Rivers />
      <div className="relative mx-auto max-w-page px-4 py-8 lg:py-10">
        <div className="grid items-center gap-x-12 gap-y-8 lg:grid-cols-2">
          <div className="min-w-0">
            <h1 id="hero" className="font-display text-3xl font-bold sm:text-4xl">
              {t('hero.title')}
            </h1>
            <p className="mt-3 max-w-read text-lg text-on-band-muted">{t('hero.lead', { city })}</p>
            <div className="mt-6 max-w-xl text-ink">
              <ShellSearch id="hero-q" action={paths.catalogue()} label={t('hero.search')} large />
            </div>
            <PopularSearches />
          </div>
          {example ? <ExampleReasons example={example} /> : <SampleReasons />}
        </div>
        <Figures market={market} />
      </div>
    </section>
  )
}

function Figures({ market }: { market: Omit<Market, 'byRegion'> }) {
  const { t } = useTranslation('landing')
  const numbers = [
    { key: 'offerings', value: market.offerings, to: paths.catalogue() },
    { key: 'providers', value: market.providers, to: paths.catalogue({ index: 'providers' }) },
    { key: 'needs', value: market.needs, to: paths.catalogue({ index: 'needs' }) },
    { key: 'metNeeds', value: market.metNeeds, to: paths.metNeeds() },
  ]
  return (
    <ul
      aria-label={t('figures.label')}
      className="mt-8 grid grid-cols-2 gap-x-6 gap-y-4 border-t border-band-line pt-5 sm:grid-cols-4"
    >
      {numbers.map(({ key, value, to }) => (
        <li key={key}>
          <BandFigure value={value} label={t(`figures.${key}`)} to={to} />
        </li>
      ))}
    </ul>
  )
}
