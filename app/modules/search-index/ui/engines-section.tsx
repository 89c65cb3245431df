import { Badge } from '#app/components/badge.tsx'
import { Card } from '#app/components/card.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { indexNames } from '#search/indexes/all-indexes.ts'
import type { EngineView } from '../search-index-view.ts'

/** Each engine: whether it is well, whether it answers searches, how many documents it holds. */
export function EnginesSection({ engines }: { engines: EngineView[] }) {
  const { t } = useTranslation('searchIndex')
  return (
    <Section title={t('engines.title')} lead={t('engines.lead')}>
      <div className="grid gap-4 sm:grid-cols-2">
        {engines.map((engine) => (
          <Card
            key={engine.name}
            title={t(`engine.${engine.name}`)}
            edge={engine.answering ? 'brand' : undefined}
            action={
              <>
                {engine.answering && <Badge tone="brand">{t('engines.answering')}</Badge>}
                <Badge tone={engine.healthy ? 'met' : 'not_met'}>
                  {t(engine.healthy ? 'engines.healthy' : 'engines.away')}
                </Badge>
              </>
            }
          >
            <DescriptionList
              columns={3}
              blank={t('engines.unknown')}
              items={indexNames.map((index) => ({
                key: index,
                term: t(`index.${index}`),
                detail: engine.counts && t('engines.documents', { count: engine.counts[index] }),
              }))}
            />
          </Card>
        ))}
        {engines.length === 1 && (
          <Card title={t('engine.meilisearch')} action={<Badge>{t('engines.notConfigured')}</Badge>}>
            <p className="text-muted">{t('engines.notConfiguredText')}</p>
          </Card>
        )}
      </div>
    </Section>
  )
}
