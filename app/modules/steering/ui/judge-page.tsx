import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { CompareTable } from '#app/components/compare-table.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { Section } from '#app/components/section.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { formState, resultOf } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import { challengeCriteria } from '../challenge.ts'
import type { ChallengeView, EntryView } from '../challenge-view.ts'
import { ChallengeFacts } from './challenge-facts.tsx'
import { ChallengeBadge } from './challenges-page.tsx'
import { CriterionFields } from './criterion-fields.tsx'
import { errorUnder } from './error-under.ts'

type Props = {
  challenge: ChallengeView
  entries: EntryView[]
  result: SubmissionResult<string[]> | undefined
}

/** Entries side by side, scored and concluded by officials. */
export function JudgePage({
  challenge,
  entries,
  judges,
  done,
  result,
}: Props & { judges: boolean; done?: string }) {
  const { t } = useTranslation('steering')
  const { summary } = formState(result, t)
  const title = t('judge.title', { title: challenge.title })
  const over = !challenge.open
  return (
    <>
      <PageHeader
        title={title}
        badge={<ChallengeBadge challenge={challenge} />}
        lead={over ? undefined : t('judge.openLead', { count: challenge.entries })}
        breadcrumbs={[
          { label: t('challenges.title'), to: paths.challenges() },
          { label: challenge.title, to: paths.challenge(challenge.id) },
          { label: t('challenge.judge') },
        ]}
      />
      {done && <Flash text={t(`judge.done.${done}`)} />}
      <ErrorSummary errors={summary.map((one) => ({ ...one, ...errorUnder(one.field, 'weights') }))} />
      <ChallengeFacts challenge={challenge} />
      {over && <Comparison entries={entries} />}
      {judges && !challenge.outcome && (
        <>
          {challenge.entries === 0 && challenge.open && <WeightsForm {...{ challenge, entries, result }} />}
          {over && entries.length > 0 && <ScoreForms {...{ challenge, entries, result }} />}
          {over && <ConcludeForm {...{ challenge, entries, result }} />}
        </>
      )}
    </>
  )
}

function Comparison({ entries }: { entries: EntryView[] }) {
  const { t, i18n } = useTranslation('steering')
  const row = (key: string, label: string, cell: (entry: EntryView) => string) => ({
    ...{ key, label },
    cells: entries.map(cell),
  })
  return (
    <Section title={t('judge.table')}>
      {entries.length === 0 ? (
        <EmptyState title={t('judge.none')} />
      ) : (
        <CompareTable
          caption={t('judge.table')}
          columns={entries.map(({ id, organization }) => ({ key: id, title: organization }))}
          rows={[
            row('sum', t('judge.sum'), ({ sum }) => (sum === null ? t('judge.unscored') : String(sum))),
            row('total', t('judge.total'), ({ totalFen }) => formatFen(totalFen, i18n.language)),
            row('summary', t('entry.summary'), ({ content }) => content.summary),
            row('approach', t('entry.approach'), ({ content }) => content.approach),
            row('team', t('entry.team'), ({ content }) => content.team),
            row('milestones', t('entry.milestones'), ({ content }) =>
              content.milestones
                .map((one) => `${one.title} ${formatFen(one.amountFen, i18n.language)}`)
                .join('；'),
            ),
            ...challengeCriteria.map((code) =>
              row(code, t(`challenge.criterion.${code}`), ({ points }) =>
                points[code] === undefined ? t('judge.unscored') : String(points[code]),
              ),
            ),
          ]}
        />
      )}
    </Section>
  )
}

function WeightsForm({ challenge, result }: Props) {
  const { t } = useTranslation('steering')
  const own = resultOf(result, 'weights')
  const { errors } = formState(own, t)
  return (
    <Section title={t('judge.weightsTitle')} lead={t('judge.weightsLead')}>
      <Form method="post" noValidate className="max-w-read space-y-4">
        <input type="hidden" name="revision" value={challenge.revision} />
        <CriterionFields
          prefix="weights"
          unit={t('publish.percent')}
          start={challenge.weights}
          typed={own?.initialValue?.weights as Record<string, unknown> | undefined}
          error={Object.entries(errors).find(([field]) => field.startsWith('weights'))?.[1]}
        />
        <Button name="intent" value="weights">
          {t('judge.saveWeights')}
        </Button>
      </Form>
    </Section>
  )
}

function ScoreForms({ entries, result }: Props) {
  const { t } = useTranslation('steering')
  return (
    <Section title={t('judge.saveScore')} lead={t('judge.scoreLead')}>
      <div className="space-y-3">
        {entries.map(({ id, organization, own }) => {
          const answered = result?.initialValue?.entry === id ? resultOf(result, 'score') : undefined
          const { summary } = formState(answered, t)
          return (
            <Disclosure
              key={id}
              summary={t('judge.score', { name: organization })}
              open={summary.length > 0 || Object.keys(own).length === 0}
            >
              <Form method="post" noValidate className="space-y-3">
                <input type="hidden" name="entry" value={id} />
                <CriterionFields
                  prefix="points"
                  id={`points-${id}`}
                  start={own}
                  typed={answered?.initialValue?.points as Record<string, unknown> | undefined}
                  error={summary[0]?.message}
                />
                <Button name="intent" value="score">
                  {t('judge.saveScore')}
                </Button>
              </Form>
            </Disclosure>
          )
        })}
      </div>
    </Section>
  )
}

function ConcludeForm({ challenge, entries, result }: Props) {
  const { t } = useTranslation('steering')
  const own = resultOf(result, 'conclude')
  const { errors, text } = formState(own, t)
  return (
    <Section title={t('judge.conclude')}>
      <Form method="post" noValidate className="max-w-read space-y-4">
        <Alert>{t('judge.concludeLead')}</Alert>
        <input type="hidden" name="revision" value={challenge.revision} />
        <RadioGroup
          name="chosen"
          legend={t('judge.chosen')}
          required
          error={errors.chosen}
          defaultValue={text('chosen')}
          options={[
            ...entries.map(({ id, organization }) => ({ value: id, label: organization })),
            { value: 'none', label: t('judge.noneSuitable') },
          ]}
        />
        <Field
          id="reason"
          label={t('challenge.reason')}
          hint={t('judge.reasonHint')}
          error={errors.reason}
          required
        >
          <TextArea name="reason" rows={3} maxLength={1000} defaultValue={text('reason')} />
        </Field>
        <Button variant="primary" name="intent" value="conclude">
          {t('judge.send')}
        </Button>
      </Form>
    </Section>
  )
}
