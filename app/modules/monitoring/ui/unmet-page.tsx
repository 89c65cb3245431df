import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { causesHeight } from '../causes-height.ts'
import type { UnmetView } from '../page-views.ts'
import { CauseTable } from './cause-table.tsx'
import { ChartImage } from './chart-image.tsx'
import { RecordTable } from './record-table.tsx'
import { SliceFilter } from './slice-filter.tsx'
import { parametersOf, useSliceWords } from './slice-words.ts'

/** 未满足需求: where, why, and by the page of each need, who could meet it. */
export function UnmetPage(view: UnmetView) {
  const { scope, filter, period, cause, choices, counts, records, page, pages, total } = view
  const { t, i18n } = useTranslation('monitoring')
  const routing = useTranslation('routing')
  const words = useSliceWords()
  const parameters = parametersOf(filter, period)
  const here = (more: Record<string, string | undefined>) =>
    paths.unmetDemand({ ...parameters, cause: cause ?? undefined, ...more })
  const elsewhere = (more: Record<string, string>) =>
    `${paths.supplyAndDemand({ ...parameters, show: 'unmet', ...more })}#heat`
  return (
    <>
      <PageHeader
        title={t('unmet.title')}
        lead={t('unmet.lead', { place: words.place(filter, scope), period })}
      />
      <SliceFilter {...{ filter, period, choices }} kept={{ cause: cause ?? undefined }} />
      {counts.length === 0 ? (
        <EmptyState title={t('unmet.none')} text={t('unmet.noneText')} />
      ) : (
        <>
          <Section title={t('unmet.byCause')}>
            <ChartImage
              src={officialPaths.unmetChart({ ...parameters, lng: i18n.language })}
              alt={t('unmet.chartAlt')}
              height={causesHeight(counts)}
            />
            <CauseTable
              counts={counts}
              hrefFor={(of) => `${paths.unmetDemand({ ...parameters, ...of })}#needs`}
            />
          </Section>
          <Section
            id="needs"
            title={cause ? routing.t(`cause.${cause}.title`) : t('unmet.list')}
            lead={t('records.count', { count: total })}
            action={cause && <TextLink to={here({ cause: undefined })}>{t('unmet.all')}</TextLink>}
          >
            <RecordTable caption={t('unmet.list')} records={records} withCause />
            <Pagination page={page} pages={pages} hrefFor={(one) => here({ page: String(one) })} />
          </Section>
          <p className="no-print flex flex-wrap gap-2">
            <ButtonLink to={elsewhere({ rows: 'clusters' })}>{t('unmet.byCluster')}</ButtonLink>
            {!scope.region && filter.view !== 'then' && (
              <ButtonLink to={elsewhere({ as: 'map' })}>{t('unmet.byRegion')}</ButtonLink>
            )}
          </p>
        </>
      )}
    </>
  )
}
