import { Card } from '#app/components/card.tsx'
import { ReasonList } from '#app/components/reason-list.tsx'
import { VerdictMark } from '#app/components/verdict-mark.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

const reasons = [
  { key: 'protocol', verdict: 'met' },
  { key: 'case', verdict: 'met' },
  { key: 'budget', verdict: 'not_met' },
  { key: 'security', verdict: 'unknown' },
] as const

/** What a recommendation looks like, with the parts of the real page; marked as an example. */
export function SampleReasons() {
  const { t } = useTranslation('landing')
  return (
    <div className="min-w-0 text-ink">
      <Card
        headingLevel="h2"
        title={t('sample.title')}
        meta={t('sample.meta')}
        action={<VerdictMark verdict="unknown" label={t('sample.verdict')} />}
        footer={t('sample.footer')}
      >
        <ReasonList
          label={t('sample.reasons')}
          items={reasons.map(({ key, verdict }) => ({
            key,
            verdict,
            verdictLabel: t(`verdict.${verdict}`),
            title: t(`sample.${key}.title`),
            hardness: t(`sample.${key}.hardness`),
            sentence: t(`sample.${key}.sentence`),
          }))}
        />
      </Card>
    </div>
  )
}
