import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { Field } from '#app/components/field.tsx'
import { Section } from '#app/components/section.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import type { DraftView } from '../rulebook-view.ts'

/** The last step: proposing for who drafts, releasing or refusing for a colleague. */
export function ReleaseSection({ draft }: { draft: DraftView }) {
  return draft.status === 'proposed' ? <Release draft={draft} /> : <Propose draft={draft} />
}

function Propose({ draft }: { draft: DraftView }) {
  const { t } = useTranslation('rulebook')
  const ready = draft.preview?.state === 'current' && draft.changes.length > 0
  return (
    <Section title={t('propose.title')} lead={t('propose.lead')}>
      {ready ? (
        <Form method="post" action={officialPaths.ruleDraft(draft.id)} className="max-w-read space-y-3">
          <input type="hidden" name="revision" value={draft.revision} />
          <Field id="note" label={t('propose.note')} hint={t('propose.noteHint')}>
            <TextArea name="note" rows={3} maxLength={1000} defaultValue={draft.note} />
          </Field>
          <Button name="intent" value="propose" variant="primary">
            {t('propose.button')}
          </Button>
        </Form>
      ) : (
        <p className="text-muted">{t('propose.first')}</p>
      )}
    </Section>
  )
}

function Release({ draft }: { draft: DraftView }) {
  const { t, i18n } = useTranslation('rulebook')
  const { preview, whyNotPublish } = draft
  const hasMoved = preview?.moved && preview.moved.needs + preview.moved.offerings > 0
  const day = formatDay(preview?.validFrom ?? draft.validFrom ?? '', i18n.language)
  if (whyNotPublish)
    return (
      <Section title={t('release.title')}>
        <Alert title={t('release.waits')}>
          {whyNotPublish !== 'wrong-status' && t(`release.${whyNotPublish}`)}
        </Alert>
      </Section>
    )
  return (
    <Section title={t('release.title')} lead={t('release.lead', { name: draft.proposedBy, day })}>
      {draft.note && <blockquote className="mb-4 border-l-2 border-strong pl-3">{draft.note}</blockquote>}
      <div className="flex flex-wrap items-start gap-3">
        {preview?.state === 'current' && (
          <Form method="post" action={officialPaths.ruleDraft(draft.id)}>
            <input type="hidden" name="revision" value={draft.revision} />
            <input type="hidden" name="previewId" value={preview.id} />
            <ConfirmButton
              label={t('release.button')}
              question={t(hasMoved ? 'release.questionMoved' : 'release.question', {
                day,
                gained: preview.totals?.gained,
                lost: preview.totals?.lost,
              })}
              confirmLabel={t('release.confirm')}
              confirmVariant="primary"
              variant="primary"
              name="intent"
              value="publish"
            />
          </Form>
        )}
        <Form method="post" action={officialPaths.ruleDraft(draft.id)}>
          <input type="hidden" name="revision" value={draft.revision} />
          <ConfirmButton
            label={t('release.refuse')}
            question={t('release.refuseQuestion')}
            confirmLabel={t('release.refuseConfirm')}
            name="intent"
            value="refuse"
          >
            <Field id="reason" label={t('release.refuseReason')} required>
              <TextArea name="reason" rows={3} maxLength={1000} />
            </Field>
          </ConfirmButton>
        </Form>
      </div>
    </Section>
  )
}
