import { DataTable } from '#app/components/data-table.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { ChapterView } from '../chapters.ts'

type Method = NonNullable<ChapterView['method']>

/** By which definitions a report was counted, as they stood then. */
export function MethodChapter({ method }: { method: Method }) {
  const { t } = useTranslation('reports')
  return (
    <Section title={t('method.title')} lead={t('method.lead')}>
      <DataTable
        caption={t('method.caption')}
        captionHidden
        dense
        rows={method}
        rowKey={({ code }) => code}
        columns={[
          { key: 'name', header: t('indicators.name'), rowHeader: true, cell: ({ name }) => name },
          ...(['numerator', 'denominator', 'exclusions'] as const).map((one) => ({
            key: one,
            header: t(`method.${one}`),
            cell: (line: Method[number]) => line[one],
          })),
        ]}
      />
    </Section>
  )
}
