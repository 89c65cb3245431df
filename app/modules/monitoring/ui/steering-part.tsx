import { ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { Figure } from '#app/components/figure.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { SteeringView } from '../steering-view.ts'
import { useSliceWords } from './slice-words.ts'

/** Supply and demand on an official's workbench: what changed, what is overdue, what to begin with. */
export function SteeringPart({
  steering: { unmet, needs, open, unanswered, first },
}: {
  steering: SteeringView
}) {
  const { t } = useTranslation('monitoring')
  const routing = useTranslation('routing')
  const words = useSliceWords()
  return (
    <Section
      title={t('work.title')}
      action={
        <span className="flex flex-wrap gap-2">
          <ButtonLink to={paths.supplyAndDemand()}>{t('work.overview')}</ButtonLink>
          <ButtonLink variant="primary" to={paths.unmetDemand()}>
            {t('unmet.title')}
          </ButtonLink>
        </span>
      }
    >
      <div className="mb-5 grid grid-cols-2 gap-4 sm:grid-cols-4">
        <Figure
          label={t('work.unmetNow')}
          value={unmet.now}
          note={t('work.unmetNote', { count: unmet.before })}
          to={paths.unmetDemand()}
        />
        <Figure label={t('work.open')} value={open} to={officialPaths.indicator('open-unmet')} />
        <Figure label={t('work.overdue')} value={unanswered} to={officialPaths.indicator('unanswered')} />
        <Figure
          label={t('work.newNeeds')}
          value={needs.now}
          note={t('work.newNote', { count: needs.before })}
          to={officialPaths.indicator('needs')}
        />
      </div>
      <Card title={t('work.todo')} {...(first.length > 0 ? { edge: 'accent' as const } : {})}>
        {first.length === 0 ? (
          <p className="text-muted">{t('work.noTodo')}</p>
        ) : (
          <ul className="divide-y divide-line">
            {first.map(({ id, title, region, domain, cause }) => (
              <li key={id} className="py-2">
                <TextLink to={officialPaths.officialNeed(id)} strong quiet>
                  {title}
                </TextLink>
                <p className="text-sm text-faint">
                  {[words.region(region), words.domain(domain), cause && routing.t(`cause.${cause}.title`)]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </Section>
  )
}
