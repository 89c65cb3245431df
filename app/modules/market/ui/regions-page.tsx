import { PageHeader } from '#app/components/page-header.tsx'
import type { Tile } from '#app/components/tile-map.tsx'
import { TileTable } from '#app/components/tile-table.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

/** The map of the first page as a table. */
export function RegionsPage({ tiles }: { tiles: Tile[] }) {
  const { t } = useTranslation('market')
  return (
    <>
      <PageHeader
        title={t('regions.title')}
        lead={t('regions.lead')}
        breadcrumbs={[
          { label: t('regions.catalogue'), to: paths.catalogue({ index: 'providers' }) },
          { label: t('regions.crumb') },
        ]}
      />
      <TileTable caption={t('regions.title')} tiles={tiles} unit={t('unit.providers')} />
    </>
  )
}
