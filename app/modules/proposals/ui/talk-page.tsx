import { Form } from '@remix-run/react'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FileInput } from '#app/components/file-input.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { awardPaths } from '#app/platform/award-paths.ts'
import { acceptOf } from '#app/platform/file-kinds.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { talkPaths } from '#app/platform/talk-paths.ts'
import { attachmentKinds } from '../attachment-rules.ts'
import { MESSAGE_LIMIT } from '../proposal-limits.ts'
import type { TalkView } from '../talk-view.ts'
import { MessageLine } from './message-line.tsx'

/** The conversation of a relation, the same for both sides. */
export function TalkPage({
  talk,
  canEdit,
  problem,
  typed,
}: {
  talk: TalkView
  canEdit: boolean
  /** Why a form came back, as a message key. */
  problem?: string
  /** What was written into a form that came back. */
  typed?: string
}) {
  const { t } = useTranslation('proposals')
  const { side, needId, sendingId, messages, title } = talk
  const address = (page?: string) =>
    side === 'buyer' ? talkPaths.needTalk(needId, sendingId, { page }) : paths.leadTalk(sendingId, { page })
  return (
    <>
      <PageHeader
        title={talk.otherName ?? t('anonymousBuyer')}
        lead={title}
        breadcrumbs={[
          side === 'buyer'
            ? { label: t('received.title'), to: awardPaths.needProposals(needId) }
            : { label: t('list.title'), to: paths.proposals() },
          { label: t('talk.title') },
        ]}
        actions={
          <>
            <ButtonLink to={talkPaths.talkFile(sendingId, 'text')} download variant="quiet">
              {t('talk.asText')}
            </ButtonLink>
            <ButtonLink to={talkPaths.talkFile(sendingId, 'json')} download variant="quiet">
              {t('talk.asJson')}
            </ButtonLink>
            {side === 'provider' && (
              <ButtonLink to={paths.newProposal(needId)} variant="secondary">
                {t('toProposal')}
              </ButtonLink>
            )}
          </>
        }
      />
      <ErrorSummary errors={problem ? [{ field: 'text', message: t(problem) }] : []} />
      {talk.mayReveal && <Reveal canEdit={canEdit} />}
      <Pagination
        page={talk.page}
        pages={talk.pages}
        hrefFor={(one) => address(one > 1 ? String(one) : undefined)}
      />
      {messages.length === 0 ? (
        <EmptyState title={t('talk.empty')} text={t('talk.emptyText')} />
      ) : (
        <ol aria-label={t('talk.title')} className="space-y-3">
          {messages.map((message) => (
            <li key={message.id}>
              <MessageLine message={message} other={talk.otherName ?? t('anonymousBuyer')} />
            </li>
          ))}
        </ol>
      )}
      {canEdit && <Write key={messages.at(-1)?.id ?? 'first'} typed={typed} problem={problem} />}
    </>
  )
}

function Write({ typed, problem }: { typed?: string; problem?: string }) {
  const { t } = useTranslation('proposals')
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      reloadDocument
      noValidate
      className="no-print mt-6 space-y-4 border-t border-line pt-4"
    >
      <FormKey />
      <Field id="text" label={t('talk.text')} error={problem && t(problem)}>
        <TextArea name="text" rows={4} maxLength={MESSAGE_LIMIT} defaultValue={typed} />
      </Field>
      <Field id="files" label={t('attachments.title')} hint={t('talk.filesHint')} optional>
        <FileInput name="files" multiple accept={acceptOf(attachmentKinds)} />
      </Field>
      <Button variant="primary" name="intent" value="send">
        {t('talk.send')}
      </Button>
    </Form>
  )
}

function Reveal({ canEdit }: { canEdit: boolean }) {
  const { t } = useTranslation('proposals')
  return (
    <div className="mb-5 flex flex-wrap items-center gap-3">
      <p className="text-muted">{t('talk.anonymous')}</p>
      {canEdit && (
        <Form method="post" encType="multipart/form-data">
          <ConfirmButton
            label={t('talk.reveal')}
            question={t('talk.revealQuestion')}
            confirmLabel={t('talk.revealConfirm')}
            name="intent"
            value="reveal"
          />
        </Form>
      )}
    </div>
  )
}
