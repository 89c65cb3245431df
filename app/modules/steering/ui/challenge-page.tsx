import { Alert } from '#app/components/alert.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { ChallengeView } from '../challenge-view.ts'
import { needTextOf } from '../need-text.ts'
import { ChallengeBadge } from './challenge-badge.tsx'
import { ChallengeFacts } from './challenge-facts.tsx'

/** What whoever looks may do with a challenge: guests are asked to sign in on the way. */
export type ChallengeRole = 'judge' | 'reader' | 'entrant'

/** One challenge for everybody; where one may, the way to enter or to judge, and afterwards the way on. */
export function ChallengePage({
  challenge,
  entered,
  role,
  done,
}: {
  challenge: ChallengeView
  /** The organization of whoever looks has an entry. */
  entered: boolean
  role: ChallengeRole
  done?: string
}) {
  const { t } = useTranslation('steering')
  const { title, open, outcome } = challenge
  return (
    <>
      <PageHeader
        title={title}
        badge={<ChallengeBadge challenge={challenge} />}
        breadcrumbs={[{ label: t('challenges.title'), to: paths.challenges() }, { label: title }]}
        actions={<Actions {...{ challenge, entered, role }} />}
      />
      {done && <Flash text={t(`judge.done.${done}`)} />}
      <div className="mb-4 space-y-3 empty:hidden">
        {!open && !outcome && <Alert>{t('challenge.closed')}</Alert>}
        {entered && !done && <Alert tone="success">{t('challenge.entered')}</Alert>}
      </div>
      <ChallengeFacts challenge={challenge} />
      {outcome === 'chosen' && challenge.chosen && (
        <Section title={t('challenge.nextTitle')} lead={t('challenge.nextLead')}>
          <p className="flex flex-wrap gap-2">
            {challenge.chosen.page && (
              <ButtonLink to={paths.provider(challenge.chosen.id)}>{t('challenge.seeChosen')}</ButtonLink>
            )}
            <ButtonLink to={paths.newNeed({ q: needTextOf(challenge) })}>
              {t('challenge.postNeed')}
            </ButtonLink>
          </p>
        </Section>
      )}
    </>
  )
}

function Actions({
  challenge: { id, open, outcome },
  entered,
  role,
}: Pick<Parameters<typeof ChallengePage>[0], 'challenge' | 'entered' | 'role'>) {
  const { t } = useTranslation('steering')
  if (role === 'judge')
    return (
      <ButtonLink variant="primary" to={officialPaths.judgeChallenge(id)}>
        {t(open || outcome ? 'challenge.manage' : 'challenge.judge')}
      </ButtonLink>
    )
  if (role === 'reader') return null
  if (entered && !open)
    return <ButtonLink to={officialPaths.enterChallenge(id)}>{t('challenge.seeOwn')}</ButtonLink>
  return (
    open && (
      <ButtonLink variant="primary" to={officialPaths.enterChallenge(id)}>
        {t(entered ? 'challenge.change' : 'challenge.enter')}
      </ButtonLink>
    )
  )
}
