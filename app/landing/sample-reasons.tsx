import { Card } from '#app/components/card.tsx'
import { ReasonList } from '#app/components/reason-list.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { VerdictMark } from '#app/components/verdict-mark.tsx'
import type { ExampleMatch } from '#app/modules/market/example-match.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

const reasons = [
  { key: 'protocol', verdict: 'met' },
  { key: 'case', verdict: 'met' },
  { key: 'budget', verdict: 'not_met' },
  { key: 'security', verdict: 'unknown' },
] as const

/** What a recommendation looks like where none can be shown: with the parts of the real page; marked as an example. */
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

/** A match as it was computed just now, with its own reasons and the way to both sides. */
export function ExampleReasons({ example }: { example: ExampleMatch }) {
  const { t } = useTranslation('landing')
  const open = example.reasons.filter((reason) => reason.verdict === 'unknown').length
  return (
    <div className="min-w-0 text-ink">
      <Card
        headingLevel="h2"
        title={example.offering.title}
        to={paths.offering(example.offering.id)}
        meta={
          <>
            {t('example.for')}{' '}
            <TextLink to={paths.publicNeed(example.need.id)}>{example.need.title}</TextLink>
          </>
        }
        action={
          open > 0 ? (
            <VerdictMark verdict="unknown" label={t('example.open', { count: open })} />
          ) : (
            <VerdictMark verdict="met" label={t('example.met')} />
          )
        }
        footer={t('example.footer')}
      >
        <ReasonList
          label={t('example.reasons')}
          items={example.reasons.map((reason) => ({
            key: reason.rule,
            verdict: reason.verdict,
            verdictLabel: t(`verdict.${reason.verdict}`),
            title: reason.label,
            hardness: t(`hardness.${reason.hardness}`),
            sentence: reason.sentence,
          }))}
        />
      </Card>
    </div>
  )
}
