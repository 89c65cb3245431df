import type { SubmissionResult } from '@conform-to/react'
import { ButtonLink } from '#app/components/button.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { Reasons } from '#app/modules/matching/ui/reasons.tsx'
import { NeedWords } from '#app/modules/needs/ui/need-words.tsx'
import { awardPaths } from '#app/platform/award-paths.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { LeadView } from '../lead-view.ts'
import { AnswerForms, ChangeAnswer } from './answer-forms.tsx'
import { AnswerGiven } from './answer-given.tsx'
import { FormProblems } from './form-problems.tsx'
import { LeadStateBadge } from './lead-state-badge.tsx'
import { refusedIntent } from './refused-intent.ts'

/** A need that the team was told of: what it says, why it came, and the answer. */
export function LeadPage({
  answer,
  need,
  offering,
  fit,
  mayAnswer,
  done,
  result,
}: LeadView & { mayAnswer: boolean; done?: string; result?: SubmissionResult<string[]> }) {
  const { t, i18n } = useTranslation('routing')
  const form = formState(result, t)
  const { state, open } = answer
  const answered = state === 'interested' || state === 'declined'
  const forms = { revision: answer.revision, form, refused: refusedIntent(result) }
  return (
    <>
      <PageHeader
        title={need.title}
        badge={<LeadStateBadge state={state} />}
        breadcrumbs={[{ label: t('lead.crumb'), to: paths.leads() }, { label: need.title }]}
        meta={
          <>
            <span>{need.organizationName ?? t('leads.anonymous')}</span>
            <span>
              {answer.wave > 0 ? t('lead.wave', { wave: answer.wave }) : t('slot.own')}
              {answer.slotKind === 'newcomer' && ` · ${t('slot.newcomer')}`}
            </span>
            <span>{t('lead.sentAt', { at: formatInstant(answer.sentAt, i18n.language) })}</span>
          </>
        }
      />
      {done && !result && <Flash text={t(`lead.done.${done}`)} />}
      <FormProblems form={form} />
      <Section title={t('answer.title')}>
        <div className="space-y-4">
          <AnswerGiven answer={answer} />
          {state === 'interested' && <NextSteps needId={need.id} sendingId={answer.id} />}
          {open && !mayAnswer && <p className="text-muted">{t('lead.read')}</p>}
          {open && mayAnswer && (answered ? <ChangeAnswer {...forms} /> : <AnswerForms {...forms} />)}
        </div>
      </Section>
      <Section
        title={t('lead.fit')}
        lead={fit ? t('lead.fitLead', { title: offering.title }) : t('lead.noFit')}
      >
        {fit && <Fit reasons={fit.reasons} />}
      </Section>
      <Section title={t('lead.need')}>
        <NeedWords need={need} />
      </Section>
    </>
  )
}

/** Who is interested writes a proposal, asks and talks. */
function NextSteps({ needId, sendingId }: { needId: string; sendingId: string }) {
  const { t } = useTranslation('routing')
  return (
    <p className="flex flex-wrap gap-3">
      <ButtonLink variant="primary" to={paths.newProposal(needId)}>
        {t('lead.propose')}
      </ButtonLink>
      <ButtonLink to={awardPaths.needQuestions(needId)}>{t('lead.ask')}</ButtonLink>
      <ButtonLink to={paths.leadTalk(sendingId)}>{t('lead.talk')}</ButtonLink>
    </p>
  )
}

const FIRST_REASONS = 4

function Fit({ reasons }: { reasons: NonNullable<LeadView['fit']>['reasons'] }) {
  const { t } = useTranslation('routing')
  const telling = reasons.filter(({ hardness }) => hardness !== 'info')
  return (
    <div className="space-y-3">
      <Reasons reasons={telling.slice(0, FIRST_REASONS)} />
      <Disclosure summary={t('lead.all', { count: reasons.length })}>
        <div className="grid gap-x-8 gap-y-4 pt-2 lg:grid-cols-2">
          {(['offering', 'need'] as const).map((side) => {
            const own = reasons.filter((reason) => reason.side === side)
            return (
              <section key={side}>
                <h3 className="mb-1 font-semibold">
                  {t(side === 'offering' ? 'lead.mySide' : 'lead.theirSide')}
                </h3>
                {own.length > 0 ? (
                  <Reasons reasons={own} />
                ) : (
                  <p className="text-sm text-faint">{t('lead.nothing')}</p>
                )}
              </section>
            )
          })}
        </div>
      </Disclosure>
    </div>
  )
}
