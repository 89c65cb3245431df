import { Alert } from '#app/components/alert.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { FairnessView } from '../page-views.ts'
import { ChartImage } from './chart-image.tsx'
import { FigureTable } from './figure-table.tsx'
import { useFigureWords } from './figure-words.ts'
import { SliceFilter } from './slice-filter.tsx'
import { parametersOf, useSliceWords } from './slice-words.ts'

/** 集中度与公平: whether chances and deals go to a few. */
export function FairnessPage({
  scope,
  filter,
  period,
  choices,
  lines,
  concentrated,
  providers,
}: FairnessView) {
  const { t, i18n } = useTranslation('monitoring')
  const words = useSliceWords()
  const say = useFigureWords()
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: t('title'), to: paths.supplyAndDemand(parametersOf(filter, period)) }]}
        title={t('fairness.title')}
        lead={t('fairness.lead', { place: words.place(filter, scope), period })}
      />
      <SliceFilter {...{ filter, period, choices }} />
      {concentrated && <Alert tone="warning">{t('fairness.concentrated')}</Alert>}
      <Section title={t('compare.title')}>
        <FigureTable caption={t('fairness.title')} lines={lines} parameters={parametersOf(filter, period)} />
      </Section>
      <Section title={t('fairness.providers')}>
        {providers.length > 0 && (
          <ChartImage
            src={officialPaths.fairnessChart({ ...parametersOf(filter, period), lng: i18n.language })}
            alt={t('fairness.chartAlt')}
            height={320}
          />
        )}
        <DataTable
          caption={t('fairness.providers')}
          captionHidden
          dense
          rows={providers}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('fairness.none')} />}
          columns={[
            {
              key: 'provider',
              header: t('fairness.provider'),
              rowHeader: true,
              cell: ({ id, name }) => <TextLink to={paths.provider(id)}>{name}</TextLink>,
            },
            { key: 'count', header: t('fairness.exposures'), align: 'right', cell: ({ count }) => count },
            {
              key: 'share',
              header: t('fairness.share'),
              align: 'right',
              cell: ({ share }) => say(share, 'share'),
            },
            {
              key: 'upTo',
              header: t('fairness.upTo'),
              align: 'right',
              cell: ({ upTo }) => say(upTo, 'share'),
            },
          ]}
        />
      </Section>
    </>
  )
}
