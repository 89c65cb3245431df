import { Form } from '@remix-run/react'
import { useState } from 'react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { type ScoreNumber, scoreTables } from '../score-form.ts'
import { useDraftCrumbs } from './rulebook-head.tsx'
import { StaleAlert } from './stale-alert.tsx'

export type ScorePageProps = {
  draft: { id: string; title: string; revision: number }
  mayEdit: boolean
  numbers: (ScoreNumber & { inForce: number })[]
  refusal?: string | undefined
  /** By name of the control. */
  errors?: Record<string, string>
  /** Of the whole form, in words. */
  problems?: string[]
  typed?: Record<string, string>
}

/** Weights and the other numbers of the score, each beside what is in force; sums follow while typing. */
export function ScorePage({ draft, mayEdit, numbers, refusal, errors, problems, typed }: ScorePageProps) {
  const { t } = useTranslation('rulebook')
  const crumbs = useDraftCrumbs()
  const [now, setNow] = useState<Record<string, string>>({})
  const textOf = ({ name, value }: ScoreNumber) => now[name] ?? typed?.[name] ?? String(value)
  const weights = numbers.filter(({ table }) => table === 'weights')
  const sum = weights.reduce((all, one) => all + (Number(textOf(one)) || 0), 0)
  const shareOf = (one: ScoreNumber) =>
    sum > 0 ? Math.round(((Number(textOf(one)) || 0) * 1000) / sum) / 10 : 0
  const labelOf = ({ table, key }: ScoreNumber) =>
    table === 'weights' || table === 'unknownBp' ? t(`matching:part.${key}`) : t(`${table}.${key}`)
  const summary = [
    ...Object.entries(errors ?? {}).map(([field, key]) => ({ field, message: t(key) })),
    ...(problems ?? []).map((message) => ({ message })),
  ]
  return (
    <>
      <PageHeader
        title={t('score.title')}
        lead={t('score.lead', { title: draft.title })}
        breadcrumbs={crumbs(draft, t('score.title'))}
      />
      {refusal === 'stale' ? (
        <StaleAlert href={officialPaths.draftScore(draft.id)} />
      ) : (
        refusal && (
          <div className="mb-4">
            <Alert tone="danger" live title={t(`refusal.${refusal}`)} />
          </div>
        )
      )}
      {!mayEdit && (
        <div className="mb-4">
          <Alert>{t('form.locked')}</Alert>
        </div>
      )}
      <Form method="post" action={officialPaths.draftScore(draft.id)} noValidate>
        <ErrorSummary errors={summary} />
        <input type="hidden" name="revision" value={typed?.revision ?? draft.revision} />
        {scoreTables.map((table) => (
          <Section
            key={table}
            title={t(table === 'allocation' ? 'score.allocation' : `score.${table}`)}
            lead={table === 'allocation' ? undefined : t(`score.${table}Hint`)}
          >
            {table === 'weights' && (
              <p className="tnum mb-3 font-medium" role="status">
                {t('score.sumOf', { sum })}
              </p>
            )}
            <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
              {numbers
                .filter((one) => one.table === table)
                .map((one) => (
                  <Field
                    key={one.name}
                    id={one.name}
                    label={labelOf(one)}
                    error={errors?.[one.name] && t(errors[one.name] ?? '')}
                    hint={[
                      t('score.inForce', { value: one.inForce }),
                      ...(table === 'weights' ? [t('score.share', { share: shareOf(one) })] : []),
                    ].join(' · ')}
                  >
                    <NumberInput
                      name={one.name}
                      decimal={one.unit === 'percent'}
                      {...(one.unit ? { unit: t('score.percent') } : {})}
                      defaultValue={typed?.[one.name] ?? String(one.value)}
                      readOnly={!mayEdit}
                      onChange={(event) => setNow({ ...now, [one.name]: event.target.value })}
                    />
                  </Field>
                ))}
            </div>
          </Section>
        ))}
        {mayEdit && (
          <FormActions sticky>
            <Button variant="primary">{t('score.save')}</Button>
            <ButtonLink variant="quiet" to={officialPaths.ruleDraft(draft.id)}>
              {t('form.back')}
            </ButtonLink>
          </FormActions>
        )}
      </Form>
    </>
  )
}
