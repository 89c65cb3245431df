import { Card } from '#app/components/card.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import type { DealLine } from '#app/modules/deals/deal-view.ts'
import { useStepWords } from '#app/modules/deals/ui/next-panel.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { LineList } from './line-list.tsx'

/** Deals in which something waits for the organization; nothing where nothing does. */
export function DealsPart({ deals }: { deals: DealLine[] }) {
  const { t } = useTranslation('work')
  const say = useStepWords()
  if (deals.length === 0) return null
  return (
    <Section title={t('deals.title')} action={<TextLink to={paths.deals()}>{t('deals.all')}</TextLink>}>
      <Card>
        <LineList
          lines={deals.map(({ id, title, other, todo }) => ({
            key: id,
            title,
            to: paths.deal(id),
            note: other,
            action: todo[0] && <span className="text-sm text-muted">{say(todo[0])}</span>,
          }))}
        />
      </Card>
    </Section>
  )
}
