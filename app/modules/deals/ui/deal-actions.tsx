import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { Field } from '#app/components/field.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { dealPaths } from '#app/platform/deal-paths.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { OwnDeal } from '../deal-view.ts'
import type { PlainAnswer } from '../plain-answers.ts'
import { type Result, useDealForm } from './deal-form.ts'

/** What whoever looks may do with the deal as a whole; what ends it asks first and wants a reason. */
export function DealActions({ deal, result }: { deal: OwnDeal; result: Result }) {
  const { t } = useTranslation('deals')
  const { id, may, revision, canSign, cancelReason, cancelProposedBy, flaw, expired } = deal
  const can = (move: OwnDeal['may'][number]) => may.includes(move)
  if (!deal.canEdit) return null
  const form = (answer: PlainAnswer, children: ReactNode) =>
    can(answer) && <AnswerForm revision={revision}>{children}</AnswerForm>
  const press = (answer: PlainAnswer, variant: 'primary' | 'secondary' = 'primary') =>
    form(
      answer,
      <Button variant={variant} name="intent" value={answer}>
        {t(`action.${answer}`)}
      </Button>,
    )
  const end = (answer: PlainAnswer) => form(answer, <EndButton answer={answer} result={result} />)
  const held =
    deal.state === 'negotiation' && deal.termsBy !== deal.party && (flaw ?? (expired ? 'expired' : null))
  return (
    <div className="no-print mb-6 space-y-3">
      {held && <Alert>{t(`terms.flaw.${held}`)}</Alert>}
      {cancelProposedBy && cancelReason && (
        <Alert tone="warning" title={t('cancel.proposed', { who: deal[cancelProposedBy].name })}>
          {cancelReason}
        </Alert>
      )}
      <div className="flex flex-wrap items-start gap-3">
        {press('accept')}
        {press('agree')}
        {can('sign') &&
          (canSign ? (
            <ButtonLink to={dealPaths.signDeal(id)} variant="primary">
              {t('action.sign')}
            </ButtonLink>
          ) : (
            <p className="self-center text-muted">{t('sign.onlyOwners')}</p>
          ))}
        {can('counter') && <ButtonLink to={dealPaths.dealTerms(id)}>{t('action.counter')}</ButtonLink>}
        {can('state') && (
          <ButtonLink to={dealPaths.confirmDeal(id)} variant="primary">
            {t('action.state')}
          </ButtonLink>
        )}
        {deal.state === 'confirmed' && deal.party !== 'member' && (
          <ButtonLink to={dealPaths.reviewDeal(id)}>{t('action.review')}</ButtonLink>
        )}
        {deal.state === 'active' && (
          <ButtonLink to={paths.pilotWindows({ deal: id })}>{t('action.pilot')}</ButtonLink>
        )}
        {press('agree-cancel')}
        {press('refuse-cancel', 'secondary')}
        {press('recall-cancel', 'secondary')}
        {end('decline')}
        {end('recall')}
        {end('withdraw')}
        {end('propose-cancel')}
      </div>
    </div>
  )
}

function AnswerForm({ revision, children }: { revision: number; children: ReactNode }) {
  return (
    <Form method="post">
      <input type="hidden" name="revision" value={revision} />
      {children}
    </Form>
  )
}

function EndButton({ answer, result }: { answer: PlainAnswer; result: Result }) {
  const { t } = useTranslation('deals')
  const { text, errorOf } = useDealForm(result, answer)
  return (
    <ConfirmButton
      label={t(`action.${answer}`)}
      question={t(`cancel.question.${answer}`)}
      confirmLabel={t(`cancel.confirm.${answer}`)}
      name="intent"
      value={answer}
      variant="quiet"
    >
      <Field id="reason" label={t('cancel.reason')} error={errorOf('reason')} required>
        <TextArea name="reason" rows={3} defaultValue={text('reason')} />
      </Field>
    </ConfirmButton>
  )
}
