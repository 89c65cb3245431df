import { Link } from '@remix-run/react'
import { ShellSearch } from '#app/components/shell-search.tsx'
import { domainCodes } from '#app/modules/taxonomy/domain-code.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { LandingFigures } from './landing-page.tsx'
import { Rivers } from './rivers.tsx'
import { SampleReasons } from './sample-reasons.tsx'

export function LandingHero({ city, figures }: { city: string; figures: LandingFigures }) {
  const { t } = useTranslation('landing')
  const numbers = [
    { label: t('figures.offerings'), value: figures.offerings },
    { label: t('figures.providers'), value: figures.providers },
    { label: t('figures.domains'), value: domainCodes.length },
    { label: t('figures.leaves'), value: figures.leaves },
  ]
  return (
    <section aria-labelledby="hero" className="relative overflow-hidden bg-band text-on-band">
      <Rivers />
      <div className="relative mx-auto grid max-w-page items-center gap-x-12 gap-y-8 px-4 py-10 lg:grid-cols-[1.15fr_1fr] lg:py-16">
        <div className="min-w-0">
          <h1 id="hero" className="font-display text-3xl font-bold sm:text-4xl">
            {t('hero.title')}
          </h1>
          <p className="mt-3 max-w-read text-lg text-on-band-muted">{t('hero.lead', { city })}</p>
          <div className="mt-6 max-w-xl text-ink">
            <ShellSearch id="hero-q" action={paths.catalogue()} label={t('hero.search')} large />
          </div>
          <PopularSearches />
          <div className="mt-6 flex flex-wrap gap-3">
            <Link
              to={paths.newNeed()}
              className="inline-flex min-h-11 items-center rounded-md bg-on-band px-5 text-lg font-semibold text-band hover:bg-on-band-muted"
            >
              {t('hero.publishNeed')}
            </Link>
            <Link
              to={paths.newOffering()}
              className="inline-flex min-h-11 items-center rounded-md border border-on-band-muted px-5 text-lg hover:bg-band-line"
            >
              {t('hero.publishOffering')}
            </Link>
          </div>
        </div>
        <SampleReasons />
        <dl className="grid grid-cols-2 gap-x-6 gap-y-4 border-t border-band-line pt-5 sm:grid-cols-4 lg:col-span-2">
          {numbers.map((number) => (
            <div key={number.label} className="flex flex-col-reverse">
              <dt className="text-sm text-on-band-muted">{number.label}</dt>
              <dd className="tnum font-display text-3xl font-bold">{number.value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}

function PopularSearches() {
  const { t } = useTranslation('landing')
  const words = ['mes', 'dieCasting', 'emc', 'diagnosis', 'loan', 'energy'] as const
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <h2 className="text-on-band-muted">{t('popular.title')}</h2>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {words.map((word) => (
          <li key={word}>
            <Link
              to={paths.catalogue({ q: t(`popular.${word}`) })}
              className="inline-block min-h-6 underline decoration-band-line underline-offset-4 hover:decoration-on-band"
            >
              {t(`popular.${word}`)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
