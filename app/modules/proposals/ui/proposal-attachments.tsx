import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ConfirmInRow } from '#app/components/confirm-in-row.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FileInput } from '#app/components/file-input.tsx'
import { Section } from '#app/components/section.tsx'
import { acceptOf } from '#app/platform/file-kinds.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { attachmentKinds, PROPOSAL_ATTACHMENTS_LIMIT } from '../attachment-rules.ts'
import type { ProposalView } from '../proposal-view.ts'
import { AttachmentLink, AttachmentList } from './attachment-list.tsx'

/** The files of a proposal; who leads it adds and takes out. */
export function ProposalAttachments({
  proposal,
  mayEdit,
  refused,
}: {
  proposal: ProposalView
  mayEdit: boolean
  /** Why the last file was not taken. */
  refused?: string
}) {
  const { t } = useTranslation('proposals')
  const { attachments, id } = proposal
  if (!mayEdit && attachments.length === 0) return null
  const error = refused && t(`refusal.${refused}`)
  return (
    <Section
      id="attachments"
      title={t('attachments.title')}
      lead={mayEdit ? t('attachments.lead') : undefined}
    >
      <ErrorSummary errors={error ? [{ field: 'file', message: error }] : []} />
      {mayEdit ? (
        <ul className="mb-3 divide-y divide-line">
          {attachments.map((file) => (
            <li key={file.id} className="flex flex-wrap items-center justify-between gap-3 py-1.5">
              <span className="min-w-0">
                <AttachmentLink file={file} />
              </span>
              <Form method="post">
                <input type="hidden" name="attachmentId" value={file.id} />
                <ConfirmInRow
                  label={t('attachments.remove')}
                  name={t('attachments.removeNamed', { name: file.name })}
                  question={t('attachments.removeQuestion')}
                  confirmLabel={t('attachments.remove')}
                  value="detach"
                />
              </Form>
            </li>
          ))}
        </ul>
      ) : (
        <AttachmentList files={attachments} />
      )}
      {mayEdit && attachments.length < PROPOSAL_ATTACHMENTS_LIMIT && (
        <Form
          method="post"
          action={paths.proposalAttachments(id)}
          encType="multipart/form-data"
          reloadDocument
          noValidate
          className="space-y-3"
        >
          <Field
            id="file"
            label={t('attachments.file')}
            hint={t('attachments.hint')}
            error={error || undefined}
          >
            <FileInput name="file" accept={acceptOf(attachmentKinds)} />
          </Field>
          <Button>{t('attachments.add')}</Button>
        </Form>
      )}
    </Section>
  )
}
