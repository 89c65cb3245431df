import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Flash } from '#app/components/flash.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { nestedFormState } from '#app/modules/accounts/nested-form-state.ts'
import { awardPaths } from '#app/platform/award-paths.ts'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { talkPaths } from '#app/platform/talk-paths.ts'
import { isEditable, mayGo } from '../proposal-life.ts'
import type { ProposalView } from '../proposal-view.ts'
import { GapsTable } from './gaps-table.tsx'
import { PlanFacts } from './plan-facts.tsx'
import { ProposalAttachments } from './proposal-attachments.tsx'
import { ProposalBadge } from './proposal-badge.tsx'
import { ProposalSaid } from './proposal-content.tsx'
import type { Result } from './result.ts'
import { SettledAlert } from './settled-alert.tsx'
import { TeamPart } from './team-part.tsx'

/** A proposal for each of its sides: what it says, what it lacks, who answers together and what became of it. */
export function ProposalPage({
  proposal,
  canEdit,
  done,
  fileRefused,
  result,
}: {
  proposal: ProposalView
  /** Who looks may change things in their organization. */
  canEdit: boolean
  done?: string
  fileRefused?: string
  result: Result
}) {
  const { t } = useTranslation('proposals')
  const { side, status, closed } = proposal
  const { summary } = nestedFormState(result, {}, t)
  const mayEdit = canEdit && side === 'lead' && isEditable(status) && !closed
  return (
    <>
      <Header proposal={proposal} mayEdit={mayEdit} />
      {done && !result && <Flash key={done} text={t(`done.${done}`)} />}
      <ErrorSummary errors={summary} />
      <div className="mb-5 space-y-3">
        <SettledAlert settled={proposal.settled} status={status} side={side} />
        {closed && closed !== 'settled' && side !== 'buyer' && (
          <Alert tone="warning" title={t(`closed.${closed}`)} />
        )}
        {mayEdit && <NextStep proposal={proposal} />}
        {side === 'member' && <Consent proposal={proposal} canEdit={canEdit} />}
      </div>
      {proposal.gaps && (
        <div className="mb-5">
          <GapsTable gaps={proposal.gaps} />
        </div>
      )}
      {side === 'lead' && isEditable(status) && (
        <div className="mb-5">
          <Disclosure summary={t('plan.title')}>
            <PlanFacts {...proposal.plan} />
          </Disclosure>
        </div>
      )}
      <ProposalSaid content={proposal.content} domainCode={proposal.domainCode} />
      <TeamPart proposal={proposal} mayEdit={mayEdit} result={result} />
      <ProposalAttachments
        proposal={proposal}
        mayEdit={mayEdit}
        {...(fileRefused ? { refused: fileRefused } : {})}
      />
      {mayEdit && mayGo('withdraw', status) && (
        <div className="no-print mt-6">
          <Form method="post">
            <ConfirmButton
              label={t('withdraw.label')}
              question={t('withdraw.question')}
              confirmLabel={t('withdraw.confirm')}
              name="intent"
              value="withdraw"
            />
          </Form>
        </div>
      )}
    </>
  )
}

function Header({ proposal, mayEdit }: { proposal: ProposalView; mayEdit: boolean }) {
  const { t, i18n } = useTranslation('proposals')
  const { side, needId, needTitle, letter, leadName, sendingId } = proposal
  const title = side === 'buyer' ? (leadName ?? t('lettered', { letter })) : needTitle
  return (
    <PageHeader
      title={title}
      lead={side === 'buyer' ? needTitle : undefined}
      badge={<ProposalBadge status={proposal.status} />}
      breadcrumbs={
        side === 'buyer'
          ? [{ label: t('received.title'), to: awardPaths.needProposals(needId) }, { label: title }]
          : [{ label: t('list.title'), to: paths.proposals() }, { label: title }]
      }
      meta={
        <>
          {side !== 'buyer' && <span>{proposal.buyerName ?? t('anonymousBuyer')}</span>}
          {side === 'member' && leadName && <span>{t('team.ledBy', { name: leadName })}</span>}
          {proposal.version > 0 && <span>{t('version', { version: proposal.version })}</span>}
          {proposal.submittedAt && (
            <span>{t('submittedAt', { at: formatInstant(proposal.submittedAt, i18n.language) })}</span>
          )}
          {proposal.quoteDeadline && (
            <span>{t('deadline', { day: formatDay(proposal.quoteDeadline, i18n.language) })}</span>
          )}
        </>
      }
      actions={
        <>
          {mayEdit && (
            <ButtonLink to={talkPaths.editProposal(proposal.id)} variant="secondary">
              {t('edit')}
            </ButtonLink>
          )}
          {side === 'lead' && (
            <>
              <TextLink to={paths.publicNeed(needId)}>{t('toNeed')}</TextLink>
              <TextLink to={awardPaths.needQuestions(needId)}>{t('questions.title')}</TextLink>
            </>
          )}
          {sendingId && (
            <TextLink
              to={side === 'buyer' ? talkPaths.needTalk(needId, sendingId) : paths.leadTalk(sendingId)}
            >
              {t('talk.title')}
            </TextLink>
          )}
        </>
      }
    />
  )
}

/** What is to be done until it counts, and the button that hands it in. */
function NextStep({ proposal }: { proposal: ProposalView }) {
  const { t } = useTranslation('proposals')
  const { status, lacks, changed, revision, id } = proposal
  if (status === 'submitted' && !changed)
    return (
      <Alert tone="success" title={t('next.submitted')}>
        {t('next.submittedText')}
      </Alert>
    )
  if (lacks.length > 0)
    return (
      <Alert tone="warning" title={t('next.lacks')}>
        <ul className="list-disc pl-5">
          {lacks.map(({ code }) => (
            <li key={code}>{t(`lack.${code}`)}</li>
          ))}
        </ul>
        {lacks.some(({ code }) => code !== 'consent') && (
          <TextLink to={talkPaths.editProposal(id)}>{t('next.fill')}</TextLink>
        )}
      </Alert>
    )
  return (
    <Alert
      tone="info"
      title={t(status === 'submitted' ? 'next.changed' : 'next.ready')}
      action={
        <Form method="post">
          <FormKey />
          <input type="hidden" name="revision" value={revision} />
          <Button variant="primary" name="intent" value="submit">
            {t(status === 'submitted' ? 'submitAgain' : 'submit')}
          </Button>
        </Form>
      }
    >
      {t('next.readyText')}
    </Alert>
  )
}

function Consent({ proposal, canEdit }: { proposal: ProposalView; canEdit: boolean }) {
  const { t } = useTranslation('proposals')
  const own = proposal.team.find((one) => one.own)
  if (own?.state !== 'asked') return null
  return (
    <Alert tone="info" title={t('team.asked.title', { name: proposal.leadName ?? '', role: own.role })}>
      <p>{t('team.asked.text')}</p>
      {canEdit && isEditable(proposal.status) && (
        <Form method="post" className="mt-2 flex flex-wrap gap-2">
          <Button variant="primary" name="intent" value="consent">
            {t('team.consent')}
          </Button>
          <Button name="intent" value="decline">
            {t('team.decline')}
          </Button>
        </Form>
      )}
    </Alert>
  )
}
