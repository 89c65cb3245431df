import { DataTable } from '#app/components/data-table.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { emptyIndicators, indicatorFamilies, indicators } from '../indicator.ts'

/** Every indicator with its definition, those without data said to be so. */
export function IndicatorsPage() {
  const { t } = useTranslation('monitoring')
  const told = (part: string) => ({
    key: part,
    header: t(`definition.${part}`),
    cell: ({ code }: { code: string }) => t(`indicator.${code}.${part}`),
  })
  const definition = ['numerator', 'denominator'].map(told)
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: t('title'), to: paths.supplyAndDemand() }]}
        title={t('indicators.title')}
        lead={t('indicators.lead')}
      />
      {indicatorFamilies.map((family) => (
        <Section key={family} title={t(`indicators.family.${family}`)}>
          <DataTable
            caption={t(`indicators.family.${family}`)}
            captionHidden
            dense
            rows={indicators.filter((one) => one.family === family)}
            rowKey={({ code }) => code}
            columns={[
              {
                key: 'name',
                header: t('compare.indicator'),
                rowHeader: true,
                cell: ({ code }) => (
                  <TextLink to={officialPaths.indicator(code)}>{t(`indicator.${code}.name`)}</TextLink>
                ),
              },
              ...definition,
              {
                key: 'formula',
                header: t('definition.formula'),
                cell: ({ measure }) => t(`measure.${measure.of}`),
              },
            ]}
          />
        </Section>
      ))}
      <Section title={t('indicators.empty')} lead={t('indicators.emptyLead')}>
        <DataTable
          caption={t('indicators.empty')}
          captionHidden
          dense
          rows={emptyIndicators}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'name',
              header: t('compare.indicator'),
              rowHeader: true,
              cell: ({ code }) => t(`indicator.${code}.name`),
            },
            ...definition,
            { key: 'none', header: t('trend.value'), cell: () => t('indicators.emptyNote') },
          ]}
        />
      </Section>
    </>
  )
}
