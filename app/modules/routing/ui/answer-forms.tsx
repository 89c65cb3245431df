import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { Field } from '#app/components/field.tsx'
import { Select } from '#app/components/select.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import type { FormState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { declineCodes, TEXT_LIMIT } from '../sending.ts'

/** The two answers, a button each; a decline asks for its reason. Works without scripts, here and from a letter. */
export function AnswerForms({
  revision,
  form,
  refused,
}: {
  revision: number
  form: FormState
  /** The answer whose form came back. */
  refused?: 'interest' | 'decline'
}) {
  const { t } = useTranslation('routing')
  const text = (name: string, of: 'interest' | 'decline') => (refused === of ? form.text(name) : '')
  const error = (name: string) => (refused === 'decline' ? form.errors[name] : undefined)
  return (
    <div className="grid items-start gap-4 md:grid-cols-2">
      <Card title={t('answer.interest')} edge="brand" headingLevel="h3">
        <Form method="post" noValidate className="space-y-3">
          <input type="hidden" name="revision" value={revision} />
          <p className="text-muted">{t('answer.interestText')}</p>
          <Field
            id="message"
            label={t('answer.message')}
            hint={t('answer.messageHint')}
            error={refused === 'interest' ? form.errors.message : undefined}
            optional
          >
            <TextArea
              name="message"
              rows={2}
              maxLength={TEXT_LIMIT}
              defaultValue={text('message', 'interest')}
            />
          </Field>
          <Button name="intent" value="interest" variant="primary" size="lg">
            {t('answer.interest')}
          </Button>
        </Form>
      </Card>
      <Card title={t('answer.decline')} headingLevel="h3">
        <Form method="post" noValidate className="space-y-3">
          <input type="hidden" name="revision" value={revision} />
          <p className="text-muted">{t('answer.declineText')}</p>
          <Field id="code" label={t('answer.code')} error={error('code')} required>
            <Select
              name="code"
              blank={t('answer.choose')}
              defaultValue={text('code', 'decline')}
              options={declineCodes.map((value) => ({ value, label: t(`code.${value}`) }))}
            />
          </Field>
          <Field id="note" label={t('answer.noteLabel')} hint={t('answer.noteHint')} error={error('note')}>
            <TextArea name="note" rows={2} maxLength={TEXT_LIMIT} defaultValue={text('note', 'decline')} />
          </Field>
          <Field
            id="freeOn"
            label={t('answer.freeOnLabel')}
            hint={t('answer.freeOnHint')}
            error={error('freeOn')}
            optional
          >
            <DateInput name="freeOn" defaultValue={text('freeOn', 'decline')} />
          </Field>
          <Button name="intent" value="decline" size="lg">
            {t('answer.decline')}
          </Button>
        </Form>
      </Card>
    </div>
  )
}

/** The same, folded away, for an answer that was given and may be changed. */
export function ChangeAnswer(props: Parameters<typeof AnswerForms>[0]) {
  const { t } = useTranslation('routing')
  return (
    <Disclosure summary={t('lead.change')} open={Boolean(props.refused)}>
      <div className="space-y-3 pt-2">
        <p className="text-muted">{t('lead.changeText')}</p>
        <AnswerForms {...props} />
      </div>
    </Disclosure>
  )
}
