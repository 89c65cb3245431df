import { Badge } from '#app/components/badge.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { linePaths } from '#app/platform/line-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { OwnLine } from '../line-view.ts'

/** The provider's own pilot lines, with what waits for it at each. */
export function LinesPage({
  lines,
  mayEdit,
  done,
}: {
  lines: OwnLine[]
  mayEdit: boolean
  done: string | null
}) {
  const { t } = useTranslation('bookings')
  const add = mayEdit && (
    <ButtonLink variant="primary" to={paths.newLine()}>
      {t('lines.new')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t('lines.title')} lead={t('lines.lead')} actions={add || undefined} />
      {done === 'saved' && <Flash text={t('lines.saved')} />}
      {lines.length === 0 ? (
        <EmptyState title={t('lines.emptyTitle')} text={t('lines.emptyText')} action={add || undefined} />
      ) : (
        <ul className="space-y-3">
          {lines.map((line) => (
            <li key={line.id}>
              <OwnLineCard line={line} mayEdit={mayEdit} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function OwnLineCard({ line, mayEdit }: { line: OwnLine; mayEdit: boolean }) {
  const { t } = useTranslation('bookings')
  return (
    <Card
      title={line.name}
      to={linePaths.lineRequests(line.id)}
      headingLevel="h2"
      meta={line.offeringTitle}
      {...(line.waiting > 0 ? { edge: 'accent' as const } : {})}
      action={
        <>
          {line.waiting > 0 && <Badge tone="accent">{t('lines.waiting', { count: line.waiting })}</Badge>}
          <Badge tone={line.status === 'open' ? 'met' : 'neutral'}>{t(`lineStatus.${line.status}`)}</Badge>
        </>
      }
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="flex flex-wrap gap-x-4 text-sm text-muted">
          <span>{t('lines.units', { count: line.parallelUnits })}</span>
          <span>{t(`orderMode.${line.orderMode}`)}</span>
          <span>
            {line.usedPercent === null
              ? t('lines.notOffered')
              : t('lines.used', { percent: line.usedPercent })}
          </span>
        </p>
        <p className="flex flex-wrap gap-x-4">
          <TextLink to={linePaths.lineCalendar(line.id)}>{t('tabs.calendar')}</TextLink>
          <TextLink to={linePaths.lineClosures(line.id)}>{t('tabs.closures')}</TextLink>
          {mayEdit && <TextLink to={linePaths.editLine(line.id)}>{t('tabs.edit')}</TextLink>}
          <TextLink to={paths.line(line.id)}>{t('lines.public')}</TextLink>
        </p>
      </div>
    </Card>
  )
}
