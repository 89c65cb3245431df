import { Figure } from '#app/components/figure.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { leadTabs } from '#app/modules/routing/sending.ts'
import { TakesNotice } from '#app/modules/routing/ui/takes-notice.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { Workbench } from '../workbench.ts'

/** What the provider's team was told of, by what is to be done with it. */
export function LeadsPart({ leads }: { leads: NonNullable<Workbench['provider']>['leads'] }) {
  const { t } = useTranslation('routing')
  return (
    <Section title={t('work.title')} action={<TextLink to={paths.leads()}>{t('work.all')}</TextLink>}>
      <TakesNotice takes={leads.takes} />
      <div className="mb-5 grid grid-cols-2 gap-4 sm:grid-cols-4">
        {leadTabs.map((tab) => (
          <Figure
            key={tab}
            label={t(`tab.${tab}`)}
            value={leads.counts[tab]}
            to={paths.leads({ tab: tab === 'new' ? undefined : tab })}
          />
        ))}
      </div>
    </Section>
  )
}
