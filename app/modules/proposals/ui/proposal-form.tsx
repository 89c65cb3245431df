import { Form } from '@remix-run/react'
import { useRef } from 'react'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { KeptTypingBar } from '#app/components/kept-typing/kept-typing-bar.tsx'
import { useKeptTyping } from '#app/components/kept-typing/use-kept-typing.ts'
import { Section } from '#app/components/section.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { nestedFormState } from '#app/modules/accounts/nested-form-state.ts'
import type { AnswerDifference } from '#app/modules/needs/answer-differences.ts'
import { ConflictAlert } from '#app/modules/needs/ui/conflict-alert.tsx'
import type { FieldSpec } from '#app/modules/taxonomy/extension.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { ExtensionFields } from '#app/modules/taxonomy/ui/extension-fields.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { talkPaths } from '#app/platform/talk-paths.ts'
import type { ProposalFormValues } from '../proposal-form-values.ts'
import { TEXT_LIMIT } from '../proposal-limits.ts'
import { FormLines } from './form-lines.tsx'
import { FormMilestones } from './form-milestones.tsx'
import type { Result } from './result.ts'

/** The whole form of a proposal; native controls, so it works without scripts. */
export function ProposalForm({
  id,
  revision,
  userId,
  domain,
  fields,
  start,
  today,
  namesHidden,
  result,
  conflict,
}: {
  id: string
  revision: number
  userId: string
  domain: string | null
  /** What the need's domain asks about. */
  fields: readonly FieldSpec[]
  start: ProposalFormValues
  today: string
  namesHidden: boolean
  result: Result
  conflict?: AnswerDifference[]
}) {
  const { t, i18n } = useTranslation('proposals')
  const form = nestedFormState(result, start, t)
  const element = useRef<HTMLFormElement>(null)
  const action = talkPaths.editProposal(id)
  const typing = useKeptTyping(element, `${userId} ${action}`, String(revision), result)
  const field = (key: string) => ({ id: key, label: t(`field.${key}`), error: form.errors[key] })
  const input = (key: string) => ({ name: key, defaultValue: form.text(key) })
  return (
    <Form ref={element} method="post" action={action} noValidate>
      <input type="hidden" name="revision" value={revision} />
      <KeptTypingBar
        found={typing.found}
        version={String(revision)}
        onBringBack={typing.bringBack}
        onDrop={typing.drop}
      />
      {conflict ? (
        <ConflictAlert
          title={t('conflict.title')}
          text={t(conflict.length ? 'conflict.text' : 'conflict.same')}
          differences={conflict}
          reloadTo={action}
          keepMine="save"
        />
      ) : (
        <ErrorSummary errors={form.summary} />
      )}
      <Section title={t('form.what')} lead={namesHidden ? t('form.namesHidden') : undefined}>
        <div className="space-y-4">
          <Field {...field('summary')} hint={t('hint.summary')} required>
            <TextInput {...input('summary')} maxLength={200} />
          </Field>
          <Field {...field('approach')} hint={t('hint.approach')}>
            <TextArea {...input('approach')} rows={8} maxLength={TEXT_LIMIT} />
          </Field>
        </div>
      </Section>
      <FormLines form={form} />
      <Section title={t('form.time')}>
        <div className="grid gap-4 sm:grid-cols-3">
          <Field {...field('startOn')}>
            <DateInput {...input('startOn')} min={today} />
          </Field>
          <Field {...field('finishOn')}>
            <DateInput {...input('finishOn')} min={today} />
          </Field>
          <Field {...field('validUntil')} hint={t('hint.validUntil')} required>
            <DateInput {...input('validUntil')} min={today} />
          </Field>
        </div>
      </Section>
      <FormMilestones form={form} />
      {domain && fields.length > 0 && (
        <Section
          title={t('form.extension', { domain: nameOf('domain', domain, i18n.language) })}
          lead={t('form.extensionLead')}
        >
          <ExtensionFields fields={fields} on="offering" values={form.extension} errors={form.errors} />
        </Section>
      )}
      <FormActions sticky note={t('form.saveNote')}>
        <Button variant="primary" name="intent" value="save">
          {t('form.save')}
        </Button>
        <ButtonLink variant="quiet" to={paths.proposal(id)}>
          {t('form.back')}
        </ButtonLink>
      </FormActions>
    </Form>
  )
}
