import { Badge } from '#app/components/badge.tsx'
import { Card } from '#app/components/card.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { VerdictMark } from '#app/components/verdict-mark.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { RuleView } from '../rulebook-view.ts'

/** A rule as anybody can read it: its condition as a sentence, how it counts, what users are told. */
export function RuleSummary({ rule }: { rule: RuleView }) {
  const { t } = useTranslation('rulebook')
  return (
    <div className="space-y-4">
      <Card title={t('rule.met')} headingLevel="h2" edge="brand">
        <p className="text-lg">{rule.sentence}</p>
      </Card>
      <Card title={t('rule.facts')} headingLevel="h2">
        <DescriptionList
          items={[
            {
              term: t('list.hardness'),
              detail: (
                <span className="flex flex-wrap gap-2">
                  {t(`matching:hardness.${rule.hardness}`)}
                  {rule.off && <Badge tone="unknown">{t('status.off')}</Badge>}
                </span>
              ),
            },
            { term: t('list.part'), detail: rule.part },
            { term: t('rule.weight'), detail: rule.weight },
            { term: t('list.domains'), detail: rule.domains },
            { term: t('side.label'), detail: t(`side.${rule.side}`) },
            { term: t('applies.label'), detail: rule.applies },
            { term: t('rule.remedy'), detail: rule.remedy, wide: true },
            { term: t('rule.source'), detail: rule.source, wide: true },
            { term: t('rule.id'), detail: rule.id },
          ]}
        />
      </Card>
      <Card title={t('rule.sentences')} headingLevel="h2">
        <ul className="space-y-2">
          {rule.sentences.map(({ verdict, text }) => (
            <li key={verdict} className="flex flex-wrap gap-x-3">
              <VerdictMark verdict={verdict} label={t(`matching:verdict.${verdict}`)} />
              <span>{text}</span>
            </li>
          ))}
          {rule.questions.map(({ to, text }) => (
            <li key={to} className="flex flex-wrap gap-x-3">
              <span className="text-faint">{t(`rule.to.${to}`)}</span>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}
