import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import type { BuilderField } from '../builder-field.ts'
import type { DraftStatus } from '../draft-life.ts'
import type { RuleFormValues } from '../rule-form-values.ts'
import type { ExampleLine, RuleView } from '../rulebook-view.ts'
import { ExamplesSection } from './examples-section.tsx'
import { RuleForm } from './rule-form.tsx'
import { RuleSummary } from './rule-summary.tsx'
import { useDraftCrumbs } from './rulebook-head.tsx'
import { StaleAlert } from './stale-alert.tsx'

export type RuleReply = {
  refusal?: string
  result?: SubmissionResult<string[]>
  problems?: { field: string; text: string }[]
}

/** One rule of a draft: its form, and live pairs that show what the change does. */
export function RuleFormPage({
  draft,
  rule,
  isNew,
  values,
  fields,
  examples,
  mayEdit,
  done,
  reply,
}: {
  draft: { id: string; title: string; status: DraftStatus; revision: number }
  rule: RuleView
  isNew: boolean
  values: RuleFormValues
  fields: BuilderField[]
  examples: ExampleLine[]
  mayEdit: boolean
  done: string | null
  reply?: RuleReply | undefined
}) {
  const { t } = useTranslation('rulebook')
  const crumbs = useDraftCrumbs()
  const form = formState(reply?.result, t)
  const problems = (reply?.problems ?? []).map(({ field, text }) => ({ field, message: text }))
  const errors = {
    ...form.errors,
    ...Object.fromEntries([...problems].reverse().map(({ field, message }) => [field, message])),
  }
  const { refusal } = reply ?? {}
  return (
    <>
      <PageHeader
        title={t('form.title', { label: rule.label })}
        breadcrumbs={crumbs(draft, rule.label)}
        badge={
          <>
            {isNew && <Badge tone="accent">{t('status.new')}</Badge>}
            {rule.off && <Badge tone="unknown">{t('status.off')}</Badge>}
          </>
        }
        actions={mayEdit && <RuleActions draft={draft} ruleId={rule.id} isNew={isNew} />}
      />
      {refusal === 'stale' ? (
        <StaleAlert href={officialPaths.draftRule(draft.id, rule.id)} />
      ) : refusal ? (
        <div className="mb-4">
          <Alert tone="danger" live title={t(`refusal.${refusal}`)} />
        </div>
      ) : (
        !reply && done === 'saved' && <Flash text={t('draft.done.saved')} />
      )}
      {mayEdit ? (
        <RuleForm
          // Saved, the form starts from what is stored now.
          key={draft.revision}
          draft={{ id: draft.id, revision: readRevision(reply?.result) ?? draft.revision }}
          ruleId={rule.id}
          sentence={rule.sentence}
          values={typedOver(values, reply?.result)}
          fields={fields}
          errors={errors}
          summary={[...form.summary, ...problems]}
          readOnly={false}
        />
      ) : (
        <>
          <div className="mb-4">
            <Alert>{t('form.locked')}</Alert>
          </div>
          <RuleSummary rule={rule} />
        </>
      )}
      <ExamplesSection examples={examples} compared />
    </>
  )
}

/** What was typed upon an older revision stays of that one: sent again, it is refused again. */
function readRevision(result: SubmissionResult<string[]> | undefined): number | undefined {
  const revision = Number(result?.initialValue?.revision ?? Number.NaN)
  return Number.isSafeInteger(revision) ? revision : undefined
}

/** What came back as typed, over what is stored. */
function typedOver(values: RuleFormValues, result: SubmissionResult<string[]> | undefined): RuleFormValues {
  const typed = result?.initialValue as Record<string, unknown> | undefined
  if (!typed) return values
  const text = Object.fromEntries(
    Object.keys(values.text).map((name) => [name, typeof typed[name] === 'string' ? typed[name] : '']),
  ) as Record<string, string>
  return {
    ...values,
    text,
    active: typed.active === 'on',
    domains: [typed.domains].flat().filter((one): one is string => typeof one === 'string'),
  }
}

function RuleActions({
  draft,
  ruleId,
  isNew,
}: {
  draft: { id: string; revision: number }
  ruleId: string
  isNew: boolean
}) {
  const { t } = useTranslation('rulebook')
  return (
    <Form method="post" action={officialPaths.draftRule(draft.id, ruleId)} className="flex flex-wrap gap-2">
      <input type="hidden" name="revision" value={draft.revision} />
      <ConfirmButton
        label={t('form.copy')}
        question={t('form.copyQuestion')}
        confirmLabel={t('form.copyConfirm')}
        confirmVariant="primary"
        name="intent"
        value="copy"
        align="end"
      />
      <ConfirmButton
        label={t('form.restore')}
        question={t(isNew ? 'form.restoreNewQuestion' : 'form.restoreQuestion')}
        confirmLabel={t('form.restoreConfirm')}
        name="intent"
        value="restore"
        align="end"
      />
    </Form>
  )
}
