import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Field } from '#app/components/field.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { Section } from '#app/components/section.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { Reasons } from '#app/modules/matching/ui/reasons.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { ComingView } from '../coming-view.ts'
import { TEXT_LIMIT } from '../sending.ts'
import { FormProblems } from './form-problems.tsx'

/** 表达意向: a provider that nobody told chooses the service it comes with, or reads why none will do. */
export function ComingPage({
  view,
  wanted,
  result,
}: {
  view: ComingView
  /** The offering that it came from. */
  wanted: string | null
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('routing')
  const form = formState(result, t)
  const suits = view.fits.filter(({ verdict }) => verdict !== 'not_met')
  const ruledOut = view.fits.filter(({ verdict }) => verdict === 'not_met')
  const back = <ButtonLink to={paths.publicNeed(view.needId)}>{t('coming.back')}</ButtonLink>
  return (
    <>
      <PageHeader
        title={t('coming.title')}
        lead={t('coming.lead', { title: view.title })}
        breadcrumbs={[
          { label: t('coming.crumb'), to: paths.catalogue({ index: 'needs' }) },
          { label: view.title, to: paths.publicNeed(view.needId) },
          { label: t('coming.title') },
        ]}
      />
      <FormProblems form={form} />
      {!view.open ? (
        <Alert tone="info" title={t('coming.over')} action={back}>
          {t('coming.overText')}
        </Alert>
      ) : suits.length > 0 ? (
        <Form method="post" noValidate className="max-w-read space-y-4">
          <RadioGroup
            name="offeringId"
            legend={t('coming.offering')}
            defaultValue={form.text('offeringId', wanted ?? suits[0]?.offeringId)}
            error={form.errors.offeringId}
            options={suits.map(({ offeringId, title, scoreBp, unknown }) => ({
              value: offeringId,
              label: t('coming.fit', { title, score: Math.round(scoreBp / 100) }),
              ...(unknown > 0 ? { hint: t('coming.unknown', { count: unknown }) } : {}),
            }))}
          />
          <Field
            id="message"
            label={t('coming.message')}
            hint={t('answer.messageHint')}
            error={form.errors.message}
            optional
          >
            <TextArea name="message" rows={3} maxLength={TEXT_LIMIT} defaultValue={form.text('message')} />
          </Field>
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" size="lg">
              {t('coming.submit')}
            </Button>
            {back}
          </div>
        </Form>
      ) : ruledOut.length > 0 ? (
        <EmptyState title={t('coming.none')} text={t('coming.noneText')} action={back} />
      ) : (
        <EmptyState
          title={t('coming.noOffering')}
          text={t('coming.noOfferingText')}
          action={
            <>
              <ButtonLink variant="primary" to={paths.newOffering()}>
                {t('coming.newOffering')}
              </ButtonLink>
              {back}
            </>
          }
        />
      )}
      {ruledOut.length > 0 && (
        <Section title={t('coming.ruledOut')} lead={t('coming.ruledOutText')}>
          <ul className="space-y-4">
            {ruledOut.map(({ offeringId, title, refusals }) => (
              <li key={offeringId}>
                <h3 className="mb-1 font-semibold">{title}</h3>
                <Reasons reasons={refusals} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
