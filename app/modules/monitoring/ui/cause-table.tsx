import { DataTable } from '#app/components/data-table.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { unmetCauses } from '#app/modules/routing/unmet-cause.ts'
import { domainCodes } from '#app/modules/taxonomy/domain-code.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { UnmetView } from '../page-views.ts'
import { NOWHERE } from '../slice.ts'
import { useSliceWords } from './slice-words.ts'

/** Unmet needs by cause and domain with their sums; every number narrows the list below to what it counts. */
export function CauseTable({
  counts,
  hrefFor,
}: {
  counts: UnmetView['counts']
  hrefFor: (of: { cause?: string; domain?: string }) => string
}) {
  const { t } = useTranslation('monitoring')
  const routing = useTranslation('routing')
  const words = useSliceWords()
  const domains = [...domainCodes, NOWHERE].filter((code) => counts.some((one) => domainOf(one) === code))
  const causes = unmetCauses.filter((one) => counts.some(({ cause }) => cause === one))
  const sum = (cause: string, domain?: string) =>
    counts
      .filter((one) => (cause === 'all' || one.cause === cause) && (!domain || domainOf(one) === domain))
      .reduce((all, { count }) => all + count, 0)
  const link = (cause: string, domain?: string) => {
    const count = sum(cause, domain)
    return count === 0 ? null : (
      <TextLink
        to={hrefFor({ ...(cause !== 'all' && { cause }), ...(domain && { domain }) })}
        discover="none"
      >
        {count}
      </TextLink>
    )
  }
  return (
    <DataTable
      caption={t('unmet.byCause')}
      captionHidden
      dense
      stack={false}
      rows={[...causes, 'all']}
      rowKey={(cause) => cause}
      columns={[
        {
          key: 'cause',
          header: t('unmet.cause'),
          rowHeader: true,
          nowrap: true,
          cell: (cause) => (cause === 'all' ? t('unmet.total') : routing.t(`cause.${cause}.title`)),
        },
        { key: 'total', header: t('unmet.total'), align: 'right', cell: (cause) => link(cause) },
        ...domains.map((domain) => ({
          key: domain,
          header: words.domain(domain),
          align: 'right' as const,
          cell: (cause: string) => link(cause, domain),
        })),
      ]}
    />
  )
}

const domainOf = ({ domain }: UnmetView['counts'][number]) => domain ?? NOWHERE
