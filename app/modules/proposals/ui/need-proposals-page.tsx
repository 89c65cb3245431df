import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Flash } from '#app/components/flash.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { awardPaths } from '#app/platform/award-paths.ts'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import { talkPaths } from '#app/platform/talk-paths.ts'
import type { Candidate, EvaluationView } from '../evaluation-view.ts'
import { NeedHead } from './need-head.tsx'
import { SettledAlert } from './settled-alert.tsx'

type Talk = { sendingId: string; name: string; unread: number }

/** What has come in for a need, and with whom it talks. */
export function NeedProposalsPage({
  evaluation,
  talks,
  openQuestions,
  canEdit,
  done,
  refusal,
}: {
  evaluation: EvaluationView
  talks: Talk[]
  openQuestions: number
  canEdit: boolean
  done: boolean
  refusal?: string
}) {
  const { t } = useTranslation('proposals')
  const { needId, title, phase, settled } = evaluation
  return (
    <>
      <NeedHead
        needId={needId}
        title={title}
        current="received"
        actions={
          canEdit && !settled && <ButtonLink to={awardPaths.needOutcome(needId)}>{t('end.link')}</ButtonLink>
        }
      />
      {done && <Flash text={t('evaluation.started')} />}
      <ErrorSummary errors={refusal ? [{ message: t(`refusal.${refusal}`) }] : []} />
      <div className="mb-5 space-y-3">
        <SettledAlert settled={settled} side="buyer" />
        {!settled && <PhaseAlert evaluation={evaluation} canEdit={canEdit} />}
        {openQuestions > 0 && !settled && (
          <Alert
            tone="warning"
            title={t('questions.open', { count: openQuestions })}
            action={<TextLink to={awardPaths.needQuestions(needId)}>{t('questions.toAnswer')}</TextLink>}
          />
        )}
      </div>
      <Columns layout="aside">
        <Received evaluation={evaluation} />
        <Section title={t('talk.list')} lead={phase === 'receiving' ? t('talk.listLead') : undefined}>
          {talks.length === 0 ? (
            <p className="text-muted">{t('talk.none')}</p>
          ) : (
            <ul className="divide-y divide-line">
              {talks.map(({ sendingId, name, unread }) => (
                <li key={sendingId} className="flex flex-wrap items-center justify-between gap-2 py-2">
                  <TextLink to={talkPaths.needTalk(needId, sendingId)}>{name}</TextLink>
                  {unread > 0 && <Badge tone="accent">{t('talk.unread', { count: unread })}</Badge>}
                </li>
              ))}
            </ul>
          )}
        </Section>
      </Columns>
    </>
  )
}

function PhaseAlert({ evaluation, canEdit }: { evaluation: EvaluationView; canEdit: boolean }) {
  const { t, i18n } = useTranslation('proposals')
  const { phase, quoteDeadline, mayStart, needId } = evaluation
  if (phase === 'scoring')
    return (
      <Alert
        tone="info"
        title={t('phase.scoring')}
        action={<TextLink to={awardPaths.needScores(needId)}>{t('tabs.scores')}</TextLink>}
      />
    )
  if (phase === 'closed')
    return (
      <Alert
        tone="success"
        title={t('phase.closed')}
        action={<TextLink to={awardPaths.needEvaluation(needId)}>{t('tabs.evaluation')}</TextLink>}
      />
    )
  return (
    <Alert
      tone="info"
      title={
        quoteDeadline
          ? t('phase.receivingUntil', { day: formatDay(quoteDeadline, i18n.language) })
          : t('phase.receiving')
      }
      action={
        mayStart &&
        canEdit && (
          <Form method="post">
            <ConfirmButton
              label={t('evaluation.start')}
              question={t('evaluation.startQuestion')}
              confirmLabel={t('evaluation.startConfirm')}
              confirmVariant="primary"
              align="end"
            />
          </Form>
        )
      }
    />
  )
}

function Received({ evaluation }: { evaluation: EvaluationView }) {
  const { t, i18n } = useTranslation('proposals')
  const { candidates, plan } = evaluation
  return (
    <Section title={t('received.title')}>
      <DataTable<Candidate>
        caption={t('received.title')}
        captionHidden
        rows={candidates}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('received.none')} text={t('received.noneText')} />}
        columns={[
          {
            key: 'who',
            header: t('received.who'),
            rowHeader: true,
            cell: (row) => (
              <TextLink to={paths.proposal(row.id)}>
                {row.name ?? t('lettered', { letter: row.letter })}
              </TextLink>
            ),
          },
          {
            key: 'total',
            header: t('total'),
            align: 'right',
            cell: (row) => formatFen(row.totalFen, i18n.language),
          },
          {
            key: 'cost',
            header: t('costOver', { years: plan.years }),
            align: 'right',
            cell: (row) => formatFen(row.costFen, i18n.language),
          },
          {
            key: 'valid',
            header: t('field.validUntil'),
            nowrap: true,
            cell: (row) => (
              <>
                {row.validUntil && formatDay(row.validUntil, i18n.language)}{' '}
                {row.expired && <Badge tone="not_met">{t('expired')}</Badge>}
              </>
            ),
          },
          {
            key: 'at',
            header: t('received.at'),
            nowrap: true,
            cell: (row) => formatInstant(row.submittedAt, i18n.language),
          },
        ]}
      />
    </Section>
  )
}
