import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { Field } from '#app/components/field.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { formState, resultOf } from '#app/modules/accounts/form-state.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { caseConclusions } from '../case-conclusions.ts'
import type { CaseView } from '../case-view.ts'

type Props = { view: CaseView; result: SubmissionResult<string[]> | undefined }

/** What an official may do with a case now. */
export function CaseForms({ view, result }: Props) {
  const { t } = useTranslation('steering')
  if (!view.handles) return null
  return (
    <>
      <Section title={t('case.who')}>
        <Columns layout="even">
          {!view.own && (
            <Form method="post">
              <input type="hidden" name="revision" value={view.revision} />
              <p className="mb-3 text-muted">{t(view.assignee ? 'case.takeOver' : 'case.takeLead')}</p>
              <Button variant={view.assignee ? 'secondary' : 'primary'} name="intent" value="take">
                {t('case.take')}
              </Button>
            </Form>
          )}
          {view.colleagues.length > 0 && <AssignForm view={view} result={result} />}
        </Columns>
      </Section>
      <NoteForm view={view} result={result} />
      {view.own && <ConcludeForm view={view} result={result} />}
    </>
  )
}

function useOwn(result: Props['result'], intent: string) {
  const { t } = useTranslation('steering')
  return formState(resultOf(result, intent), t)
}

function AssignForm({ view, result }: Props) {
  const { t, i18n } = useTranslation('steering')
  const { errors, text } = useOwn(result, 'assign')
  return (
    <Form method="post" noValidate className="space-y-3">
      <input type="hidden" name="revision" value={view.revision} />
      <Field id="to" label={t('case.colleague')} error={errors.to} required>
        <Select
          name="to"
          blank={t('case.choose')}
          defaultValue={text('to')}
          options={view.colleagues.map(({ id, name, regionScope }) => ({
            value: id,
            label: `${name}（${regionScope ? nameOf('region', regionScope, i18n.language) : t('case.city')}）`,
          }))}
        />
      </Field>
      <Button name="intent" value="assign">
        {t('case.assign')}
      </Button>
    </Form>
  )
}

function NoteForm({ view, result }: Props) {
  const { t } = useTranslation('steering')
  const { errors, text } = useOwn(result, 'note')
  return (
    <Section title={t('case.noteTitle')}>
      <Form method="post" noValidate className="max-w-read space-y-3" key={`note ${view.records.length}`}>
        <FormKey />
        <Field id="note" label={t('case.note')} hint={t('case.noteHint')} error={errors.note} required>
          <TextArea name="note" rows={3} maxLength={1000} defaultValue={text('note')} />
        </Field>
        <Button name="intent" value="note">
          {t('case.addNote')}
        </Button>
      </Form>
    </Section>
  )
}

function ConcludeForm({ view, result }: Props) {
  const { t } = useTranslation('steering')
  const { errors, text } = useOwn(result, 'conclude')
  return (
    <Section title={t('case.concludeTitle')} lead={t('case.concludeLead')}>
      <Form method="post" noValidate className="max-w-read space-y-4">
        <input type="hidden" name="revision" value={view.revision} />
        <RadioGroup
          name="conclusion"
          legend={t('cases.conclusion')}
          required
          error={errors.conclusion}
          defaultValue={text('conclusion')}
          options={caseConclusions.map((value) => ({ value, label: t(`conclusion.${value}`) }))}
        />
        <Field
          id="reason"
          label={t('case.reason')}
          hint={t('case.reasonHint')}
          error={errors.reason}
          required
        >
          <TextArea name="reason" rows={3} maxLength={1000} defaultValue={text('reason')} />
        </Field>
        <Button variant="primary" name="intent" value="conclude">
          {t('case.conclude')}
        </Button>
      </Form>
    </Section>
  )
}
