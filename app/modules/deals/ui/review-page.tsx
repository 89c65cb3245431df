import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { Section } from '#app/components/section.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { OwnDeal } from '../deal-view.ts'
import { type DealSide, otherSide } from '../party.ts'
import { reviewAspects } from '../review.ts'
import { type Result, useDealForm } from './deal-form.ts'
import { DealHeader } from './deal-page.tsx'
import { ReviewList } from './review-list.tsx'

const SCORES = ['5', '4', '3', '2', '1'] as const

/** Both reviews of a deal, with the forms for one's own and for answering the other's. */
export function ReviewPage({ deal, side, result }: { deal: OwnDeal; side: DealSide; result: Result }) {
  const { t } = useTranslation('deals')
  const { summary } = useDealForm(result)
  const own = deal.reviews.find((one) => one.side === side)
  const theirs = deal.reviews.find((one) => one.side === otherSide(side))
  const open = deal.state === 'confirmed' && deal.canEdit
  return (
    <>
      <DealHeader deal={deal} page={t('review.title')} lead={t('review.lead')} />
      <ErrorSummary errors={summary} />
      {deal.state !== 'confirmed' && <Alert>{t('review.notNow')}</Alert>}
      {deal.reviews.length > 0 && <ReviewList reviews={deal.reviews} />}
      {open && theirs && !theirs.hidden && !theirs.answer && <AnswerForm result={result} />}
      {open && !own && <ReviewForm deal={deal} side={side} result={result} />}
      <div className="mt-6">
        <ButtonLink to={paths.deal(deal.id)} variant="quiet">
          {t('back')}
        </ButtonLink>
      </div>
    </>
  )
}

function ReviewForm({ deal, side, result }: { deal: OwnDeal; side: DealSide; result: Result }) {
  const { t } = useTranslation('deals')
  const { text, errorOf } = useDealForm(result, 'review')
  return (
    <Section title={t('review.form', { name: deal[otherSide(side)].name })} lead={t('review.formLead')}>
      <Form method="post" noValidate className="max-w-read space-y-4">
        {reviewAspects[side].map((aspect) => (
          <RadioGroup
            key={aspect}
            name={`scores.${aspect}`}
            legend={t(`review.aspect.${aspect}`)}
            required
            columns={3}
            error={errorOf(`scores.${aspect}`)}
            defaultValue={text(`scores.${aspect}`)}
            options={SCORES.map((score) => ({ value: score, label: t(`review.scale.${score}`) }))}
          />
        ))}
        <Field
          id="text"
          label={t('review.text')}
          hint={t('review.textHint')}
          error={errorOf('text')}
          required
        >
          <TextArea name="text" rows={4} defaultValue={text('text')} />
        </Field>
        <FormActions>
          <Button variant="primary" name="intent" value="review">
            {t('review.send')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  )
}

function AnswerForm({ result }: { result: Result }) {
  const { t } = useTranslation('deals')
  const { text, errorOf } = useDealForm(result, 'answer')
  return (
    <Section title={t('review.answerTitle')} lead={t('review.answerLead')}>
      <Form method="post" noValidate className="max-w-read space-y-4">
        <Field id="answer" label={t('review.answer')} error={errorOf('answer')} required>
          <TextArea name="answer" rows={3} defaultValue={text('answer')} />
        </Field>
        <Button name="intent" value="answer">
          {t('review.answerSend')}
        </Button>
      </Form>
    </Section>
  )
}
