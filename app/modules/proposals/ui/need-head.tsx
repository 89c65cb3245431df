import type { ReactNode } from 'react'
import { PageHeader } from '#app/components/page-header.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { type NeedTab, NeedTabs } from './need-tabs.tsx'

/** The head of the pages around a need's proposals. */
export function NeedHead({
  needId,
  title,
  current,
  actions,
}: {
  needId: string
  title: string
  current: NeedTab
  actions?: ReactNode
}) {
  const { t } = useTranslation('proposals')
  return (
    <>
      <PageHeader
        title={t(`tabs.${current}`)}
        lead={title}
        breadcrumbs={[
          { label: t('needs'), to: paths.myNeeds() },
          { label: title, to: paths.need(needId) },
          { label: t(`tabs.${current}`) },
        ]}
        actions={actions}
      />
      <NeedTabs needId={needId} current={current} />
    </>
  )
}
