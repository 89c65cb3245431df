import clsx from 'clsx'
import { Card } from '#app/components/card.tsx'
import { Figure } from '#app/components/figure.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { needStatuses } from '#app/modules/needs/need.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { Workbench } from '../workbench.ts'
import { LineList } from './line-list.tsx'

export function ManufacturerPart({
  manufacturer,
  mayEdit,
}: {
  manufacturer: NonNullable<Workbench['manufacturer']>
  mayEdit: boolean
}) {
  const { t, i18n } = useTranslation('work')
  const { counts, drafts, matches } = manufacturer
  return (
    <Section title={t('needs.title')} action={<TextLink to={paths.myNeeds()}>{t('needs.all')}</TextLink>}>
      <div className="mb-5 grid grid-cols-2 gap-4 sm:grid-cols-4">
        {needStatuses
          .filter((one) => one !== 'suspended' || counts[one] > 0)
          .map((status) => (
            <Figure
              key={status}
              label={t(`needs.status.${status}`)}
              value={counts[status]}
              to={paths.myNeeds({ status })}
            />
          ))}
      </div>
      <div className={clsx('grid items-start gap-4', drafts.length > 0 && 'lg:grid-cols-2')}>
        <Card title={t('needs.matches')}>
          <LineList
            empty={t('needs.noMatches')}
            lines={matches.map((match) => ({
              key: match.needId,
              title: match.title,
              to: paths.matches(match.needId),
              note: t('needs.computed', { at: formatInstant(match.computedAt, i18n.language) }),
              action: <span className="text-sm text-muted">{t('needs.found', { count: match.count })}</span>,
            }))}
          />
        </Card>
        {drafts.length > 0 && (
          <Card title={t('needs.drafts')}>
            <LineList
              lines={drafts.map((draft) => ({
                key: draft.id,
                title: draft.title || t('needs.untitled'),
                to: mayEdit ? needPaths.needStep(draft.id, 'review') : paths.need(draft.id),
                note: t('needs.changed', { at: formatInstant(draft.updatedAt, i18n.language) }),
              }))}
            />
          </Card>
        )}
      </div>
    </Section>
  )
}
