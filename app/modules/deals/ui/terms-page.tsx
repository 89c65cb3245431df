import { Form } from '@remix-run/react'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { Section } from '#app/components/section.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { OwnDeal } from '../deal-view.ts'
import type { TermsConflict } from '../terms-conflict.ts'
import { type Result, useDealForm } from './deal-form.ts'
import { DealHeader } from './deal-page.tsx'
import { TermsConflictChoice } from './terms-conflict-choice.tsx'
import { LineRows, MilestoneRows } from './terms-rows.tsx'

/** Other terms, written over those on the table. */
export function TermsPage({
  deal,
  result,
  conflict,
}: {
  deal: OwnDeal
  result: Result
  conflict?: TermsConflict
}) {
  const { t } = useTranslation('deals')
  const form = useDealForm(result)
  const { terms, id } = deal
  const { text, errorOf } = form
  return (
    <>
      <DealHeader deal={deal} page={t('terms.edit')} lead={t('terms.editLead')} />
      <Form method="post" noValidate className="max-w-read">
        <input type="hidden" name="revision" value={conflict?.revision ?? deal.revision} readOnly />
        {conflict ? (
          <TermsConflictChoice conflict={conflict} dealId={id} />
        ) : (
          <ErrorSummary errors={form.summary} />
        )}
        <div className="space-y-4">
          <Field id="scope" label={t('terms.field.scope')} error={errorOf('scope')} required>
            <TextArea name="scope" rows={6} defaultValue={text('scope', terms.scope)} />
          </Field>
          <div className="grid gap-4 sm:grid-cols-2">
            {(['startOn', 'finishOn', 'validUntil'] as const).map((name) => (
              <Field
                key={name}
                id={name}
                label={t(`terms.field.${name}`)}
                hint={name === 'validUntil' ? t('terms.validHint') : undefined}
                error={errorOf(name)}
                optional
              >
                <DateInput name={name} defaultValue={text(name, terms[name])} />
              </Field>
            ))}
            <Field
              id="acceptDays"
              label={t('terms.field.acceptDays')}
              hint={t('terms.acceptHint')}
              error={errorOf('acceptDays')}
              required
            >
              <NumberInput
                name="acceptDays"
                unit={t('terms.dayUnit')}
                defaultValue={text('acceptDays', String(terms.acceptDays))}
              />
            </Field>
          </div>
        </div>
        <Section title={t('terms.field.lines')} lead={t('terms.linesLead')}>
          <LineRows lines={terms.lines} form={form} />
        </Section>
        <Section title={t('terms.field.milestones')} lead={t('terms.milestonesLead')}>
          <MilestoneRows
            milestones={terms.milestones}
            roles={terms.team.map(({ role }) => role)}
            form={form}
          />
        </Section>
        <Section title={t('terms.rest')}>
          <div className="space-y-4">
            <Field
              id="other"
              label={t('terms.field.other')}
              hint={t('terms.otherHint')}
              error={errorOf('other')}
              optional
            >
              <TextArea name="other" rows={4} defaultValue={text('other', terms.other)} />
            </Field>
            <Field
              id="note"
              label={t('terms.note')}
              hint={t('terms.noteHint')}
              error={errorOf('note')}
              optional
            >
              <TextArea name="note" rows={2} defaultValue={text('note')} />
            </Field>
          </div>
        </Section>
        <FormActions sticky>
          <Button variant="primary">{t('terms.send')}</Button>
          <ButtonLink to={paths.deal(id)} variant="quiet">
            {t('back')}
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  )
}
