import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { CheckboxGroup } from '#app/components/checkbox-group.tsx'
import { Field } from '#app/components/field.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'
import { steeringPaths } from '#app/platform/steering-paths.ts'
import { type EntryContent as Content, MILESTONES_MAX } from '../challenge.ts'
import type { ChallengeView, OwnEntry } from '../challenge-view.ts'
import { FileList } from './file-list.tsx'
import { FilesField } from './files-field.tsx'

type Typed = { title?: string; amount?: string }[] | undefined

/** The form of an entry, for a new one or one that is there already. */
export function EntryForm({
  challenge,
  own,
  result,
}: {
  challenge: ChallengeView
  own: OwnEntry | null
  result: SubmissionResult<string[]> | undefined
}) {
  const { t } = useTranslation('steering')
  const { errors, text, list } = formState(result, t)
  const content = own?.content
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="max-w-read space-y-4">
      <FormKey />
      <input type="hidden" name="revision" value={own?.revision ?? 0} />
      <Field id="summary" label={t('entry.summary')} error={errors.summary} required>
        <TextInput name="summary" maxLength={200} defaultValue={text('summary', content?.summary)} />
      </Field>
      <Field id="approach" label={t('entry.approach')} error={errors.approach} required>
        <TextArea
          name="approach"
          rows={6}
          maxLength={4000}
          defaultValue={text('approach', content?.approach)}
        />
      </Field>
      <Field id="team" label={t('entry.team')} hint={t('entry.teamHint')} error={errors.team} required>
        <TextArea name="team" rows={3} maxLength={1000} defaultValue={text('team', content?.team)} />
      </Field>
      <MilestoneFields
        typed={result?.initialValue?.milestones as Typed}
        content={content}
        error={Object.entries(errors).find(([field]) => field.startsWith('milestones'))?.[1]}
      />
      {own && own.files.length > 0 && (
        <>
          <FileList files={own.files} hrefOf={(id) => steeringPaths.entryFile(challenge.id, id)} />
          <CheckboxGroup
            name="remove"
            legend={t('entry.remove')}
            values={list('remove')}
            options={own.files.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </>
      )}
      <FilesField label={t('entry.files')} error={errors.files} />
      <Button variant="primary">{t(own ? 'entry.save' : 'entry.send')}</Button>
    </Form>
  )
}

function MilestoneFields({
  typed,
  content,
  error,
}: {
  typed: Typed
  content: Content | undefined
  error: string | undefined
}) {
  const { t } = useTranslation('steering')
  const rows = Array.from({ length: MILESTONES_MAX }, (_, place) => {
    const stored = content?.milestones[place]
    return typed
      ? { title: typed[place]?.title ?? '', amount: typed[place]?.amount ?? '' }
      : { title: stored?.title ?? '', amount: stored ? String(stored.amountFen / FEN_PER_WAN_YUAN) : '' }
  })
  return (
    <fieldset className="space-y-3">
      <legend>{t('entry.milestones')}</legend>
      <p className="hint">{t('entry.milestonesHint')}</p>
      {rows.map(({ title, amount }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <div key={place} className="grid gap-3 sm:grid-cols-2">
          <Field
            id={place === 0 ? 'milestones' : `milestone-${place}`}
            label={t('entry.milestone', { number: place + 1 })}
            error={place === 0 ? error : undefined}
          >
            <TextInput name={`milestones[${place}].title`} maxLength={80} defaultValue={title} />
          </Field>
          <Field id={`amount-${place}`} label={t('entry.amount', { number: place + 1 })}>
            <NumberInput
              name={`milestones[${place}].amount`}
              decimal
              unit={t('entry.unit')}
              defaultValue={amount}
            />
          </Field>
        </div>
      ))}
    </fieldset>
  )
}
