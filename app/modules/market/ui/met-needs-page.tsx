import { ButtonLink } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { ENOUGH_CANDIDATES } from '../candidates.ts'
import type { MetNeed } from '../market-view.ts'

/** What the figure on the first page counts: listed needs that have enough to choose from. */
export function MetNeedsPage({
  needs,
  total,
  page,
  pages,
}: {
  needs: MetNeed[]
  total: number
  page: number
  pages: number
}) {
  const { t, i18n } = useTranslation('market')
  return (
    <>
      <PageHeader
        title={t('met.title', { enough: ENOUGH_CANDIDATES })}
        lead={t('met.lead', { enough: ENOUGH_CANDIDATES })}
        breadcrumbs={[
          { label: t('met.catalogue'), to: paths.catalogue({ index: 'needs' }) },
          { label: t('met.crumb') },
        ]}
        meta={<span>{t('met.count', { count: total })}</span>}
      />
      <DataTable
        caption={t('met.caption')}
        captionHidden
        rows={needs}
        rowKey={(need) => need.id}
        empty={
          <EmptyState
            title={t('met.none')}
            text={t('met.noneText')}
            action={<ButtonLink to={paths.catalogue({ index: 'needs' })}>{t('met.catalogue')}</ButtonLink>}
          />
        }
        columns={[
          {
            key: 'title',
            header: t('met.need'),
            rowHeader: true,
            cell: (need) => <TextLink to={paths.publicNeed(need.id)}>{need.title}</TextLink>,
          },
          {
            key: 'domain',
            header: t('met.domain'),
            cell: (need) => need.domain && nameOf('domain', need.domain, i18n.language),
          },
          {
            key: 'candidates',
            header: t('met.candidates'),
            align: 'right',
            cell: (need) => need.candidates,
          },
          { key: 'confirmed', header: t('met.confirmed'), align: 'right', cell: (need) => need.confirmed },
        ]}
      />
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(at) => paths.metNeeds(at > 1 ? { page: String(at) } : {})}
      />
    </>
  )
}
