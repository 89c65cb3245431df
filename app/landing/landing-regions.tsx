import { Badge } from '#app/components/badge.tsx'
import { Columns } from '#app/components/columns.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { type Tile, TileMap } from '#app/components/tile-map.tsx'
import type { NewOffering } from '#app/modules/market/market-view.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

/** A district's code, column, row, short name, name, providers; and where it leads, if not to itself alone. */
export type Place = [string, number, number, string, string, number, string?]

/** Where the services are, and which came last. */
export function LandingRegions({ places, newest }: { places: Place[]; newest: NewOffering[] }) {
  const { t, i18n } = useTranslation('landing')
  const { t: tm } = useTranslation('market')
  return (
    <div className="mx-auto max-w-page px-4 py-10">
      <Columns layout="even">
        <section aria-labelledby="regions" className="min-w-0">
          <h2 id="regions" className="mb-1 font-display text-2xl font-bold">
            {t('regions.title')}
          </h2>
          <TileMap
            caption={tm('tiles.providers')}
            unit={tm('unit.providers')}
            tiles={places.map(tileOf)}
            tableAt={paths.regions()}
            wide={!i18n.language.startsWith('zh')}
          />
        </section>
        <section aria-labelledby="newest" className="min-w-0">
          <div className="mb-1 flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
            <h2 id="newest" className="font-display text-2xl font-bold">
              {t('newest.title')}
            </h2>
            <TextLink to={paths.catalogue({ sort: 'newest' })}>{t('newest.all')}</TextLink>
          </div>
          {newest.length === 0 && <p className="text-muted">{t('newest.none')}</p>}
          <ul className="divide-y divide-line">
            {newest.map((offering) => (
              <NewRow key={offering.id} offering={offering} />
            ))}
          </ul>
        </section>
      </Columns>
    </div>
  )
}

/** The names of the fields would weigh more than what is in them, thirty-seven times over. */
function tileOf([key, column, row, label, name, count, to]: Place): Tile {
  const group = ''
  return {
    key,
    column,
    row,
    label,
    name,
    group,
    count,
    to: to ?? paths.catalogue({ index: 'providers', region: key }),
  }
}

function NewRow({ offering }: { offering: NewOffering }) {
  const { t, i18n } = useTranslation('landing')
  const facts = [
    offering.provider,
    offering.region && nameOf('region', offering.region, i18n.language),
    nameOf('domain', offering.domain, i18n.language),
  ]
  return (
    <li className="py-2.5">
      <div className="flex items-baseline justify-between gap-3">
        <TextLink to={paths.offering(offering.id)} quiet strong>
          {offering.title}
        </TextLink>
        <time dateTime={offering.publishedOn} className="tnum shrink-0 text-sm text-faint">
          {formatDay(offering.publishedOn, i18n.language)}
        </time>
      </div>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-sm text-muted">
        {facts.filter(Boolean).join(' · ')}
        {offering.verified && <Badge tone="met">{t('newest.verified')}</Badge>}
      </p>
    </li>
  )
}
