import type { ReactNode } from 'react'
import { Badge } from '#app/components/badge.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { linePaths } from '#app/platform/line-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { LineView } from '../line-view.ts'

type Tab = 'requests' | 'calendar' | 'closures' | 'edit'

/** The head of an own line's pages, with the way from one to another. */
export function OwnLineFrame({
  line,
  tab,
  mayEdit,
  children,
}: {
  line: Pick<LineView, 'id' | 'name' | 'status' | 'offeringId' | 'offeringTitle'>
  tab: Tab
  mayEdit: boolean
  children: ReactNode
}) {
  const { t } = useTranslation('bookings')
  const tabs: [Tab, string][] = [
    ['requests', linePaths.lineRequests(line.id)],
    ['calendar', linePaths.lineCalendar(line.id)],
    ['closures', linePaths.lineClosures(line.id)],
    ...(mayEdit ? [['edit', linePaths.editLine(line.id)] as [Tab, string]] : []),
  ]
  return (
    <>
      <PageHeader
        title={line.name}
        lead={<TextLink to={paths.offering(line.offeringId)}>{line.offeringTitle}</TextLink>}
        badge={
          <Badge tone={line.status === 'open' ? 'met' : 'neutral'}>{t(`lineStatus.${line.status}`)}</Badge>
        }
        breadcrumbs={[{ label: t('lines.title'), to: paths.myLines() }, { label: line.name }]}
        meta={<TextLink to={paths.line(line.id)}>{t('lines.public')}</TextLink>}
      />
      <Tabs
        label={t('tabs.label')}
        items={tabs.map(([name, to]) => ({ label: t(`tabs.${name}`), to, current: name === tab }))}
      />
      {children}
    </>
  )
}
