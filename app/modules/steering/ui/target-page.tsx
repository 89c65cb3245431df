import type { SubmissionResult } from '@conform-to/react'
import { Alert } from '#app/components/alert.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { paragraphs, plan } from '../plan.ts'
import type { EntryView, TargetView } from '../target-view.ts'
import { DeclareForm } from './declare-form.tsx'
import { EnterForm } from './enter-form.tsx'
import { StandingBadge, useStandingSentence } from './standing-badge.tsx'
import { TargetBar } from './target-bar.tsx'
import { TargetChart } from './target-chart.tsx'
import { DeclarationHistory, ENTERING, EntryTable } from './target-history.tsx'
import { useTargetWords } from './value-text.ts'

/** One figure: what the paper says, what officials declared and entered, and where it stands. */
export function TargetPage({
  target,
  maySteer,
  today,
  done,
  correcting,
  result,
}: {
  target: TargetView
  maySteer: boolean
  today: string
  done?: string
  /** The entry that the form begins with. */
  correcting: EntryView | null
  result: SubmissionResult<string[]> | undefined
}) {
  const { t, i18n } = useTranslation('steering')
  const { valueText } = useTargetWords()
  const sentence = useStandingSentence()
  const { standing, baseline, unit, goal } = target
  return (
    <>
      <PageHeader
        title={t(`figure.${target.code}`)}
        badge={<StandingBadge standing={standing} />}
        lead={sentence(target)}
        breadcrumbs={[
          { label: t('targets.title'), to: paths.targets() },
          { label: t(`figure.${target.code}`) },
        ]}
      />
      {done && <Flash text={t(`done.${done}`)} />}
      <ErrorSummary errors={formState(result, t).summary} />
      <div className="mb-4 max-w-xl">
        <TargetBar goal={goal} standing={standing} />
      </div>
      <DescriptionList
        columns={3}
        items={[
          {
            term: t('targets.goal'),
            detail: `${valueText(goal, unit)}（${formatDay(plan.goalOn, i18n.language)}）`,
          },
          { term: t('declare.kind'), detail: kindText(target) },
          {
            term: t('declare.baseline'),
            detail: baseline
              ? `${valueText(baseline.value, unit)}（${formatDay(baseline.on, i18n.language)}）`
              : t('history.noBaseline'),
          },
          {
            term: t('targets.source'),
            wide: true,
            detail: (
              <>
                <p lang="zh-CN">
                  <Quoted text={paragraphs[target.group]} words={target.words} />
                </p>
                <p className="text-sm text-faint">{`${plan.number} ${plan.title}`}</p>
              </>
            ),
          },
        ]}
      />
      {baseline && (
        <Section title={t('chart.title')}>
          <TargetChart target={target} />
        </Section>
      )}
      <EntryTable target={target} mayCorrect={maySteer} />
      {maySteer ? (
        <>
          <Section id={ENTERING} title={t('enter.title')} lead={t('enter.lead')}>
            {target.kind && !baseline && <Alert tone="warning">{t('enter.noBaseline')}</Alert>}
            <EnterForm
              key={`${target.seen.entry} ${correcting?.period}`}
              {...{ target, today, correcting, result }}
            />
          </Section>
          <Section title={t('declare.title')} lead={t('declare.lead')}>
            <DeclareForm key={target.seen.declaration} target={target} today={today} result={result} />
          </Section>
        </>
      ) : (
        <Section title={t('declare.title')}>
          <p className="text-muted">{t('targets.notYours')}</p>
        </Section>
      )}
      <DeclarationHistory target={target} />
    </>
  )

  function kindText({ kind, declared }: TargetView) {
    if (!kind) return t('state.undeclared')
    return t(declared ? 'declare.declared' : 'declare.asSaid', { kind: t(`kind.${kind}`) })
  }
}

function Quoted({ text, words }: { text: string; words: string }) {
  const [before, after] = text.split(words)
  return (
    <>
      {before}
      <mark>{words}</mark>
      {after}
    </>
  )
}
