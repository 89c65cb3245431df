import { Card } from '#app/components/card.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { pageOf } from '#app/modules/catalogue/page-of.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { Workbench } from '../workbench.ts'
import { LineList } from './line-list.tsx'

/** What the person keeps an eye on: saved searches with something new, and where they were last. */
export function KeptPart({ kept: { searches, viewed } }: { kept: Workbench['kept'] }) {
  const { t, i18n } = useTranslation('work')
  return (
    <Section
      title={t('kept.title')}
      action={<TextLink to={paths.favourites()}>{t('kept.favourites')}</TextLink>}
    >
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Card
          title={searches.length > 0 ? t('kept.fresh', { count: searches.length }) : t('kept.searches')}
          action={<TextLink to={paths.savedSearches()}>{t('kept.allSearches')}</TextLink>}
          {...(searches.length > 0 ? { edge: 'accent' as const } : {})}
        >
          <LineList
            empty={t('kept.noFresh')}
            lines={searches.map((search) => ({
              key: search.id,
              title: search.name,
              to: paths.openSearch(search.id),
              note: t('kept.freshHits', { count: search.fresh }),
            }))}
          />
        </Card>
        <Card
          title={t('kept.viewed')}
          action={<TextLink to={paths.favourites({ tab: 'viewed' })}>{t('kept.allViewed')}</TextLink>}
        >
          <LineList
            empty={t('kept.noViewed')}
            lines={viewed.map((line) => ({
              key: `${line.kind} ${line.id}`,
              title: line.shown?.title ?? '',
              to: pageOf[line.kind](line.id),
              note: formatInstant(line.at, i18n.language),
            }))}
          />
        </Card>
      </div>
    </Section>
  )
}
