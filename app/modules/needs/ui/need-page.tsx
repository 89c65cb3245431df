import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { Flash } from '#app/components/flash.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { Timeline } from '#app/components/timeline.tsx'
import { awardPaths } from '#app/platform/award-paths.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { moderationPaths } from '#app/platform/moderation-paths.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { closeReasons, mayDelete, mayGo } from '../need.ts'
import type { OwnNeed } from '../own-need.ts'
import type { Strictness } from '../wizard-view.ts'
import { AnswerList } from './answer-list.tsx'
import { type Result, useProblems } from './form-problems.ts'
import { StatusBadge } from './status-badge.tsx'

type Props = {
  need: OwnNeed
  versions: { version: number; createdAt: string }[]
  strictness: Record<string, Strictness>
  canEdit: boolean
  /** How it goes with the providers, for what was published. */
  progress?: ReactNode
  done?: string
  /** By version, what made it where that was an answer to a question. */
  addenda?: Record<number, string>
  /** Among the main actions: what came of the need. */
  beside?: ReactNode
  result: Result
}

/** A need for its own organization: the words in force, what may be done, and how it came about. */
export function NeedPage({
  need,
  versions,
  strictness,
  canEdit,
  progress,
  done,
  beside,
  addenda = {},
  result,
}: Props) {
  const { t, i18n } = useTranslation('needs')
  const { summary } = useProblems(result)
  const shown = need.published ?? need.draft
  return (
    <>
      <PageHeader
        title={shown.title || t('untitled')}
        badge={<StatusBadge status={need.status} />}
        meta={
          <>
            {need.version > 0 && <span>{t('detail.version', { version: need.version })}</span>}
            <span>{t('detail.changed', { at: formatInstant(need.updatedAt, i18n.language) })}</span>
            {need.closeReason && <span>{t(`closeReason.${need.closeReason}`)}</span>}
          </>
        }
        breadcrumbs={[
          { label: t('list.title'), to: paths.myNeeds() },
          { label: shown.title || t('untitled') },
        ]}
        actions={
          <>
            <MainActions need={need} canEdit={canEdit} />
            {beside}
          </>
        }
      />
      {done && <Flash text={t(`done.${done}`)} />}
      <ErrorSummary errors={summary} />
      {need.status === 'suspended' && (
        <div className="mb-5">
          <Alert
            tone="warning"
            title={t('detail.suspended')}
            action={<TextLink to={moderationPaths.takedowns()}>{t('detail.takedown')}</TextLink>}
          />
        </div>
      )}
      {need.unpublished.length > 0 && canEdit && need.status !== 'suspended' && (
        <div className="mb-5">
          <Alert
            tone="warning"
            title={t('detail.unpublished')}
            action={<TextLink to={needPaths.needStep(need.id, 'review')}>{t('detail.toReview')}</TextLink>}
          >
            {t('detail.unpublishedText', { count: need.unpublished.length })}
          </Alert>
        </div>
      )}
      {progress && <div className="mb-6">{progress}</div>}
      <AnswerList need={shown} strictness={strictness} editable={false} />
      {versions.length > 0 && (
        <Section title={t('detail.history')}>
          <Timeline
            label={t('detail.history')}
            items={versions.map(({ version, createdAt }) => ({
              key: String(version),
              title: t('detail.publishedVersion', { version }),
              time: formatInstant(createdAt, i18n.language),
              dateTime: createdAt,
              children: addenda[version],
            }))}
          />
        </Section>
      )}
      {canEdit && need.status !== 'suspended' && (
        <div className="no-print mt-6">
          <MoreActions need={need} />
        </div>
      )}
    </>
  )
}

function MainActions({ need, canEdit }: { need: OwnNeed; canEdit: boolean }) {
  const { t } = useTranslation('needs')
  const { id, status, version } = need
  const edit = status === 'draft' ? 'continue' : status === 'published' ? 'edit' : 'republish'
  return (
    <>
      {status === 'published' && (
        <ButtonLink to={paths.matches(id)} variant="primary">
          {t('detail.matches')}
        </ButtonLink>
      )}
      {canEdit && status !== 'suspended' && (
        <ButtonLink
          to={needPaths.needStep(id, status === 'draft' ? 'review' : 'what')}
          variant={status === 'published' ? 'secondary' : 'primary'}
        >
          {t(`detail.${edit}`)}
        </ButtonLink>
      )}
      {version > 0 && <TextLink to={awardPaths.needProposals(id)}>{t('detail.proposals')}</TextLink>}
      {version > 0 && <TextLink to={paths.publicNeed(id)}>{t('detail.publicPage')}</TextLink>}
    </>
  )
}

function MoreActions({ need }: { need: OwnNeed }) {
  const { t } = useTranslation('needs')
  const title = (need.published ?? need.draft).title || t('untitled')
  return (
    <Section title={t('detail.more')}>
      <div className="flex flex-col items-start gap-3 sm:flex-row">
        <Form method="post">
          <FormKey />
          <Button name="intent" value="duplicate">
            {t('detail.duplicate')}
          </Button>
        </Form>
        {mayGo('close', need.status) && (
          <Form method="post">
            <FormKey />
            <ConfirmButton
              label={t('detail.close')}
              question={t('detail.closeQuestion', { title })}
              confirmLabel={t('detail.closeConfirm')}
              name="intent"
              value="close"
            >
              <Field id="reason" label={t('detail.closeReason')} required>
                <Select
                  name="reason"
                  blank={t('choose')}
                  options={closeReasons.map((value) => ({ value, label: t(`closeReason.${value}`) }))}
                />
              </Field>
            </ConfirmButton>
          </Form>
        )}
        {mayDelete(need) && (
          <Form method="post">
            <FormKey />
            <ConfirmButton
              label={t('detail.delete')}
              question={t('detail.deleteQuestion', { title })}
              confirmLabel={t('detail.deleteConfirm')}
              name="intent"
              value="delete"
            />
          </Form>
        )}
      </div>
    </Section>
  )
}
