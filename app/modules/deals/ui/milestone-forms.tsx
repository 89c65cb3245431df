import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { Field } from '#app/components/field.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { Section } from '#app/components/section.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { MilestoneView } from '../deal-view.ts'
import { testVerdicts } from '../test-finding.ts'
import { type Result, useDealForm } from './deal-form.ts'
import { EvidenceField } from './evidence-field.tsx'

type Props = { milestone: MilestoneView; result: Result }

/** The forms for what whoever looks may do with a milestone now. */
export function MilestoneForms({ milestone, result, acceptDays }: Props & { acceptDays: number }) {
  const { may } = milestone
  return (
    <div className="no-print mt-6">
      {may.includes('submit') && <SubmitForm milestone={milestone} result={result} acceptDays={acceptDays} />}
      {may.includes('accept') && <JudgeForms milestone={milestone} result={result} />}
      {may.includes('dispute') && <DisputeForm milestone={milestone} result={result} />}
    </div>
  )
}

function SubmitForm({ milestone, result, acceptDays }: Props & { acceptDays: number }) {
  const { t } = useTranslation('deals')
  const { text, errorOf } = useDealForm(result, 'submit')
  return (
    <Section title={t('submit.title')} lead={t('submit.lead', { count: acceptDays })}>
      <Form method="post" encType="multipart/form-data" noValidate className="max-w-read space-y-4">
        <input type="hidden" name="revision" value={milestone.revision} />
        <Field id="note" label={t('submit.note')} hint={t('submit.noteHint')} error={errorOf('note')}>
          <TextArea name="note" rows={3} defaultValue={text('note')} />
        </Field>
        <EvidenceField name="files" label={t('submit.files')} error={errorOf('files')} />
        <Button variant="primary" name="intent" value="submit">
          {t('submit.send')}
        </Button>
      </Form>
    </Section>
  )
}

function JudgeForms({ milestone, result }: Props) {
  const { t, i18n } = useTranslation('deals')
  const { text, errorOf } = useDealForm(result, 'ask-changes')
  const accepting = useDealForm(result, 'accept')
  const { revision, tests, autoAcceptAt, may } = milestone
  return (
    <Section title={t('judge.title')}>
      {autoAcceptAt && (
        <div className="mb-4">
          <Alert>{t('judge.clock', { at: formatInstant(autoAcceptAt, i18n.language) })}</Alert>
        </div>
      )}
      <Columns layout="even">
        <Form method="post" noValidate className="space-y-4">
          <input type="hidden" name="revision" value={revision} />
          <Field id="accept-note" label={t('judge.acceptNote')} error={accepting.errorOf('note')} optional>
            <TextArea name="note" rows={2} defaultValue={accepting.text('note')} />
          </Field>
          <Button variant="primary" name="intent" value="accept">
            {t('judge.accept')}
          </Button>
        </Form>
        {may.includes('ask-changes') && (
          <Form method="post" noValidate className="space-y-4">
            <input type="hidden" name="revision" value={revision} />
            {tests.map((test, index) => (
              <div key={test} className="space-y-2">
                <RadioGroup
                  name={`findings[${index}].verdict`}
                  legend={test}
                  columns={3}
                  defaultValue={text(`findings[${index}].verdict`) || 'unclear'}
                  options={testVerdicts.map((value) => ({ value, label: t(`milestone.verdict.${value}`) }))}
                />
                <Field id={`what-${index}`} label={t('judge.what', { number: index + 1 })} labelHidden>
                  <TextInput
                    name={`findings[${index}].what`}
                    placeholder={t('judge.whatHint')}
                    defaultValue={text(`findings[${index}].what`)}
                  />
                </Field>
              </div>
            ))}
            <Field id="note" label={t('judge.changesNote')} error={errorOf('note')}>
              <TextArea name="note" rows={3} defaultValue={text('note')} />
            </Field>
            <Button name="intent" value="ask-changes">
              {t('judge.askChanges')}
            </Button>
          </Form>
        )}
      </Columns>
    </Section>
  )
}

function DisputeForm({ milestone, result }: Props) {
  const { t } = useTranslation('deals')
  const { text, errorOf } = useDealForm(result, 'dispute')
  return (
    <div className="mt-6">
      <Disclosure summary={t('dispute.open')} open={Boolean(errorOf('statement'))}>
        <Form method="post" noValidate className="max-w-read space-y-4">
          <input type="hidden" name="revision" value={milestone.revision} />
          <p>{t('dispute.openText')}</p>
          <Field id="statement" label={t('dispute.statement')} error={errorOf('statement')} required>
            <TextArea name="statement" rows={4} defaultValue={text('statement')} />
          </Field>
          <Button variant="danger" name="intent" value="dispute">
            {t('dispute.confirm')}
          </Button>
        </Form>
      </Disclosure>
    </div>
  )
}
